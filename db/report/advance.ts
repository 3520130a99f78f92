import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { NO_DETAILS } from '#content/report/move-fault.ts'
import { PlainText } from '#content/report/plain-text.ts'
import { REFUSAL_REASONS } from '#content/report/refusals.ts'
import { RIGHT_OF_MOVE } from '#content/report/staff/rights.ts'
import { OFFICE_MOVES, STATES } from '#content/report/states.ts'
import { dayText } from '#content/time.ts'
import { DayText } from '#content/time-shapes.ts'
import { act } from './act.ts'
import type { ReportRow } from './life.ts'
import { reportFor } from './staff/require-right.ts'
import { takeStep } from './take-step.ts'

const Input = z.strictObject({
  number: z.string().max(40).describe('Public number'),
  state: z.enum(STATES).describe('State in which the office saw the report'),
  move: z.enum(OFFICE_MOVES).exclude(['transfer', 'close']).describe('What is done'),
  receivedOn: DayText.max(10).optional().describe('Day on which the office received it'),
  toOffice: PlainText(120).optional().describe('Office that it goes to, or that is competent'),
  refusal: z.enum(REFUSAL_REASONS).optional().describe('Why it is not accepted'),
  reason: PlainText(2000).optional().describe('Reason in words'),
  days: z.int().optional().describe('Natural days by which handling is extended'),
  text: PlainText(10_000).optional().describe('Reply to the reporter'),
})

export const ReportStanding = z
  .object({
    number: z.string().describe('Public number'),
    state: z.enum(STATES).describe('Where it stands now'),
    office: z.string().nullable().describe('Office that holds it; null: the desk of the portal'),
    dueOn: DayText.nullable().describe('Last day of the next duty; null where none is known'),
  })
  .meta({ id: 'ReportStanding', description: 'Where a report stands after an act' })

/** Where a report stands, as an act answers. */
export const standingOf = ({ number, state, office, dueOn }: ReportRow): z.infer<typeof ReportStanding> => ({
  ...{ number, state, office },
  dueOn: dueOn === null ? null : dayText(dueOn),
})

/**
 * One step of an office, by the table of states. A transfer has a sheet and a closure an outcome: they are acts of their own. Throws Refusal `forbidden`, `not-found`, `conflict` (the report stands elsewhere by now,
 * or the step does not lead out of its state) and `invalid` (details, or a step that comes too early or twice).
 */
export const advance = act('A step of an office', Input, ReportStanding, async (ctx, input) => {
  const { number, state, move, ...details } = input
  return ctx.store.write(async tx => {
    const row = await reportFor(tx, ctx, number, RIGHT_OF_MOVE[move])
    if (row.state !== state)
      throw new Refusal('conflict', `Cannot advance ${row.number}: it is "${row.state}", not "${state}"`)
    return standingOf(await takeStep(tx, ctx, row, move, { ...NO_DETAILS, ...defined(details) }))
  })
})

const defined = (details: object): object =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
