import { z } from 'zod'
import { DayText } from '../../time-shapes.ts'
import { OFFICE_MOVES } from '../states.ts'
import { Tracking } from '../tracking.ts'
import { RIGHT_NAMES } from './rights.ts'

/** How far the public is told of a report: nothing was proposed, it waits for the second person, stands, or ended. */
export const RELEASE_STANDINGS = ['none', 'waits', 'stands', 'refused', 'withdrawn'] as const

const Release = z
  .object({
    standing: z.enum(RELEASE_STANDINGS).describe('How the newest release stands'),
    proposedBy: z.string().nullable().describe('Account that proposed it; null where none was proposed'),
    proposedOn: DayText.nullable().describe('Day on which it was proposed'),
    text: z.string().nullable().describe('Text for the public; null where there is none'),
  })
  .meta({ id: 'FiledRelease', description: 'The newest release of a report' })

/**
 * A report as staff see it, without what it says: that is in its envelope (`reportFacts`). Reasons of steps and texts are null
 * for who has no right to the facts.
 */
export const ReportFile = Tracking.omit({ merged: true, messages: true, reward: true, unsealed: true })
  .extend({
    place: z.string().nullable().describe('Slug of the place; null where not given'),
    handler: z.string().nullable().describe('Account it was given to; null: nobody'),
    dueOn: DayText.nullable().describe('Last day of the next duty; null where none is known'),
    mergedInto: z.string().nullable().describe('Public number of the report that it repeats; null: none'),
    mergedHere: z.array(z.string()).describe('Public numbers of reports that repeat it'),
    linkedFacility: z.string().nullable().describe('Facility that it was about, as the office that closed it says'),
    linkedCase: z.string().nullable().describe('Penalty case that followed'),
    linkedExceedance: z.string().nullable().describe('Exceedance behind it'),
    release: Release,
    simulated: z.boolean().describe('True for an invented report'),
    rights: z.array(z.enum(RIGHT_NAMES as [string, ...string[]])).describe('Rights of the account to this report'),
    moves: z.array(z.enum(OFFICE_MOVES)).describe('Steps that the account may take now'),
    handlers: z.array(z.string()).describe('Accounts that it may be given to; empty without the right to assign'),
  })
  .meta({ id: 'ReportFile', description: 'A report in the hands of staff' })
export type ReportFile = z.infer<typeof ReportFile>
