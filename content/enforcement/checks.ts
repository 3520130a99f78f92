import type { z } from 'zod'
import type {
  CaseEntry,
  DisclosureEntry,
  FacilityEntry,
  LimitEntry,
  ListingEntry,
  PermitEntry,
  TaskEntry,
} from './entries.ts'
import { industryFault } from './industry.ts'
import { isPerson } from './is-person.ts'
import { permitNumberFault } from './permit-number.ts'
import { usccFault } from './uscc.ts'

type Fault = { field: string; detail: string }

/** A family name of one or two characters, or one Latin word, or none; then marks in place of the rest. */
const REDACTED = /^(?:\p{Script=Han}{1,2}|\p{Script=Latin}[\p{Script=Latin}'’-]* )?[×＊*某]{1,10}$/u

const faultIn = (field: string, detail: string | null): Fault[] => (detail === null ? [] : [{ field, detail }])

/** A credit code that is given is valid (GB 32100-2015). */
export const checkUscc = ({ uscc }: { uscc: string | null }): Fault[] => faultIn('uscc', uscc && usccFault(uscc))

/** A facility's credit code is valid (GB 32100-2015), its industry has the form of GB/T 4754. */
export const checkFacility = (facility: z.infer<typeof FacilityEntry>): Fault[] => [
  ...checkUscc(facility),
  ...faultIn('industry', facility.industry && industryFault(facility.industry)),
]

/**
 * A permit has a valid number (HJ 608-2017) and ends after it begins. The receipt of a registration (登记管理) is no permit,
 * and HJ 608-2017 gives it no number, so its number is left as it is.
 */
export const checkPermit = ({ kind, permit, issuedOn, expiresOn }: z.infer<typeof PermitEntry>): Fault[] => [
  ...faultIn('permit', kind === 'registration' ? null : permitNumberFault(permit)),
  ...faultIn(
    'expiresOn',
    expiresOn !== null && expiresOn <= issuedOn ? `not after the day of issue, ${issuedOn}` : null,
  ),
]

/** A lower limit lies below the upper one. */
export const checkLimit = ({ limit, lower }: z.infer<typeof LimitEntry>): Fault[] =>
  faultIn('lower', limit !== null && lower !== null && lower >= limit ? `not below the limit, ${limit}` : null)

/** Conduct comes before its decision; who goes by the name of a person is named by family name and ×, without a code (令30号 art. 64). */
export function checkCase({ party, partyType, uscc, conductOn, decidedOn }: z.infer<typeof CaseEntry>): Fault[] {
  const person = partyType === 'natural-person'
  const called = party !== null && isPerson(party, partyType, uscc !== null)
  const early = conductOn !== null && decidedOn < conductOn
  return [
    ...faultIn('decidedOn', early ? `before the conduct, ${conductOn}` : null),
    ...(person
      ? faultIn('uscc', uscc === null ? null : 'given for a natural person')
      : faultIn('uscc', uscc && usccFault(uscc))),
    ...faultIn('party', called && !REDACTED.test(party) ? 'a natural person: give the family name and ×' : null),
  ]
}

/** Nobody leaves a list before entering it. */
export const checkListing = ({ enteredOn, exitOn }: z.infer<typeof ListingEntry>): Fault[] =>
  faultIn('exitOn', exitOn !== null && exitOn < enteredOn ? `before the day of entry, ${enteredOn}` : null)

/** The clock of a temporary disclosure runs from a day (生态环境部令第24号). */
export const checkDisclosure = ({ kind, triggeredOn }: z.infer<typeof DisclosureEntry>): Fault[] =>
  faultIn(
    'triggeredOn',
    kind === 'temporary' && triggeredOn === null ? 'missing: the clock of a temporary report runs from it' : null,
  )

/** Only a task that is done has a day of closing. */
export const checkTask = ({ state, closedOn }: z.infer<typeof TaskEntry>): Fault[] =>
  faultIn('closedOn', closedOn !== null && state !== 'done' ? `given although the state is ${state}` : null)
