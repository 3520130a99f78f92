import { z } from 'zod'
import { DayText } from '../time-shapes.ts'
import { CATEGORIES } from './categories.ts'
import { CHOICES } from './facts.ts'
import { STATES } from './states.ts'

/** Natural days between two reports of one matter, at most; what is received later is seldom the same event. */
export const ALIKE_DAYS = 15
/** So many reports of one matter are counted; more are not told apart. */
export const MOST_ALIKE = 100
/** Texts of at least this similarity, in percent, are shown as likely the same. */
export const ALIKE_PERCENT = 30

/** A report in the list of those who work on it: nothing of its text. */
export const InboxItem = z
  .object({
    number: z.string().describe('Public number'),
    state: z.enum(STATES).describe('Where it stands'),
    category: z.enum(CATEGORIES).describe('What it is about'),
    place: z.string().nullable().describe('Slug of the place; null where not given'),
    receivedOn: DayText.describe('Day on which the portal received it'),
    office: z.string().nullable().describe('Office that holds it; null: the desk of the portal'),
    handler: z.string().nullable().describe('Account it was given to'),
    dueOn: DayText.nullable().describe('Last day of the next duty; null where none is known'),
    overdue: z.boolean().describe('Whether that day was before today'),
    choice: z.enum(CHOICES).describe('What the person chose to be to the office'),
    pictures: z.int().describe('How many pictures belong to it'),
    wrote: z.boolean().describe('True while the last message is of the reporter'),
    unconfirmed: z.boolean().describe('True while the office that holds it has not confirmed its receipt'),
    merged: z.boolean().describe('True when it repeats another report'),
    alike: z
      .int()
      .max(MOST_ALIKE)
      .describe('Reports of the same office, place and category received within 15 days of it; 100 are 100 or more'),
    like: z.int().describe('Reports with nearly the same words that this line stands for, itself among them'),
    simulated: z.boolean().describe('True for an invented report'),
  })
  .meta({ id: 'InboxItem', description: 'A report as staff list it' })
export type InboxItem = z.infer<typeof InboxItem>

/** How many reports stand where, under all filters but that of the state. */
export const InboxCounts = z
  .object({
    all: z.int().describe('Reports in all'),
    overdue: z.int().describe('Those whose next duty was due before today'),
    unconfirmed: z.int().describe('Those whose receipt the office has not confirmed'),
    wrote: z.int().describe('Those whose last message is of the reporter'),
    states: z.partialRecord(z.enum(STATES), z.int()).describe('By state; a state without any is left out'),
  })
  .meta({ id: 'InboxCounts', description: 'How many reports an account has before it' })
export type InboxCounts = z.infer<typeof InboxCounts>

/** A report that may repeat another. */
export const AlikeReport = z
  .object({
    number: z.string().describe('Public number'),
    state: z.enum(STATES).describe('Where it stands'),
    receivedOn: DayText.describe('Day on which the portal received it'),
    percent: z.int().describe('How alike the two texts are, in percent (content/report/similarity.ts)'),
  })
  .meta({ id: 'AlikeReport', description: 'A report that may be of the same matter' })
export type AlikeReport = z.infer<typeof AlikeReport>
