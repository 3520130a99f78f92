import { z } from 'zod'
import { DayText } from '../time-shapes.ts'
import { CATEGORIES } from './categories.ts'
import { CLOCKS } from './clock-rules.ts'
import { REFUSAL_REASONS } from './refusals.ts'
import { MOVE_NAMES, OUTCOMES, STATES } from './states.ts'

const office = z
  .string()
  .nullable()
  .describe('Office that holds it; null: the desk of the portal, or an office that the portal does not know')

const PublicStep = z
  .object({
    move: z.enum(MOVE_NAMES).describe('What was done'),
    takenOn: DayText.describe('Day of the step'),
    office: z.string().nullable().describe('Office that held the report; null: as above'),
    refusal: z.enum(REFUSAL_REASONS).nullable().describe('Why it was not accepted'),
    days: z.int().nullable().describe('Natural days by which handling was extended'),
    outcome: z.enum(OUTCOMES).nullable().describe('How it ended'),
  })
  .meta({ id: 'PublicReportStep', description: 'A step in the life of a released report, without its words' })

const PublicClock = z
  .object({
    clock: z.enum(CLOCKS).describe('What is due'),
    office: z.string().nullable().describe('Office that held the report when it began; null: as above'),
    law: z.string().nullable().describe('Key of the law that rules it; null while that is not known'),
    article: z.string().nullable().describe('Article of the law'),
    startedOn: DayText.nullable().describe('Day that it runs from; null: not known'),
    dueOn: DayText.nullable().describe('Last day in time; null: not known'),
    endedOn: DayText.nullable().describe('Day of the act that ended it; null while none has'),
    kept: z
      .boolean()
      .nullable()
      .describe('Whether that act came in time; null before, and where the limit is not known'),
    estimated: z.boolean().describe('True when the holidays of a day counted over are not known'),
  })
  .meta({ id: 'PublicReportClock', description: 'A duty of an office in the life of a released report' })

/**
 * What the public is told of a report after a second person released it: days, places and members of closed sets. It has no
 * field for words of anybody but `text`, which was written for the public.
 */
export const PublicReport = z
  .object({
    number: z.string().describe('Public number'),
    category: z.enum(CATEGORIES).describe('What it is about'),
    place: z
      .string()
      .nullable()
      .describe('Place, or the smallest above it with at least five reports when it was released; null: none'),
    receivedOn: DayText.describe('Day on which the portal received it'),
    updatedOn: DayText.describe('Day of the newest step, or of receipt'),
    state: z.enum(STATES).describe('Where it stands'),
    office,
    dueOn: DayText.nullable().describe('Last day of the next duty; null where none is known'),
    refusal: z.enum(REFUSAL_REASONS).nullable().describe('Why it was not accepted'),
    outcome: z.enum(OUTCOMES).nullable().describe('How it ended; null before'),
    disputed: z.boolean().describe('True when its reporter asked for review'),
    facility: z.string().nullable().describe('Facility that it was about, where that was verified'),
    case: z.string().nullable().describe('Penalty case that followed'),
    exceedance: z.string().nullable().describe('Exceedance behind it: facility>outlet>at>averaging>pollutant'),
    text: z.string().nullable().describe('Text released for the public; null where there is none'),
    steps: z.array(PublicStep).describe('Steps, in the order in which they were taken'),
    clocks: z.array(PublicClock).describe('Duties of offices, in the order in which they began'),
    simulated: z.boolean().describe('True for an invented report'),
    overdue: z.boolean().describe('Whether the next duty was due before the day of the newest batch'),
  })
  .meta({ id: 'PublicReport', description: 'A report as it was released' })
export type PublicReport = z.infer<typeof PublicReport>

/** A released report as it is kept: whether it is overdue is asked of the day of the newest batch. */
export type Summary = Omit<PublicReport, 'overdue'>
