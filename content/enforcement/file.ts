import { z } from 'zod'
import { registered } from '../register/shapes.ts'
import { DayText } from '../time-shapes.ts'
import {
  CreditEntry,
  DisclosureEntry,
  FacilityEntry,
  InspectionEntry,
  ListingEntry,
  MembershipEntry,
  PermitEntry,
} from './entries.ts'

const FilePermit = PermitEntry.pick({ permit: true, kind: true, issuedOn: true, expiresOn: true, document: true }).meta(
  {
    id: 'FilePermit',
    description: 'A permit in the file of a facility; whether it is in force on a day is seen by its dates',
  },
)
const FileCases = z
  .object({
    count: z.int().describe('Cases that stand; withdrawn ones are not counted'),
    fined: z.int().describe('Of these, cases with a fine in yuan'),
    fine: z.number().nullable().describe('Sum of the fines in yuan, whole 分 (0.01 yuan); null without one'),
    newest: DayText.nullable().describe('Day of the newest decision; null without a case'),
  })
  .meta({ id: 'FileCases', description: 'Penalty cases in the file of a facility' })
const FileTasks = z
  .object({
    open: z.int().describe('Rectification tasks that are not done'),
    deadlines: z.array(DayText).describe('Their deadlines, the earliest first; one before today is overdue'),
  })
  .meta({ id: 'FileTasks', description: 'Open rectification tasks in the file of a facility' })
const FileCredit = CreditEntry.pick({ year: true, scheme: true, grade: true, document: true }).meta({
  id: 'FileCredit',
  description: 'A credit grade in the file of a facility',
})
const FileListing = ListingEntry.pick({ list: true, enteredOn: true, reason: true, document: true }).meta({
  id: 'FileListing',
  description: 'A list that a facility stands on',
})
const FileRegister = MembershipEntry.pick({ register: true, year: true, document: true }).meta({
  id: 'FileRegister',
  description: 'A register that a facility stands in, with the year of it',
})
const FileInspection = InspectionEntry.pick({ inspection: true, on: true, kind: true, result: true }).meta({
  id: 'FileInspection',
  description: 'An inspection in the file of a facility',
})
const MissingDisclosure = DisclosureEntry.pick({ kind: true, occasion: true, triggeredOn: true }).meta({
  id: 'MissingDisclosure',
  description: 'A mandatory disclosure that was not filed',
})

const FacilityStanding = z
  .object({
    permit: FilePermit.nullable().describe('The permit issued last that has not ended; null without one'),
    outlets: z.int().describe('Outlets in use'),
    cases: FileCases.describe('Penalty cases'),
    tasks: FileTasks.describe('Open rectification tasks'),
    credit: FileCredit.nullable().describe('The newest credit grade; null without one'),
    listings: z.array(FileListing).describe('Lists it stands on: entered and not left'),
    registers: z
      .array(FileRegister)
      .describe('Registers it stands in: those whose newest year, as their authority published it, names it'),
    inspection: FileInspection.nullable().describe('The last inspection; null without one'),
    missing: z.array(MissingDisclosure).describe('Mandatory disclosures that the register has as not filed'),
  })
  .meta({ id: 'FacilityStanding', description: 'What stands of a facility now' })

/** The file of a facility: the facility, and what stands of it now. What depends on today is a date. */
export const FacilityFile = z
  .object({
    ...FacilityEntry.shape,
    standing: FacilityStanding.describe('What stands of it now; what depends on today is a date'),
    ...registered,
  })
  .meta({ id: 'FacilityFile', description: 'The file of a facility: what it is, and what stands of it now' })
export type FacilityFile = z.infer<typeof FacilityFile>
