import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { LINKS } from '#content/report/links.ts'
import { NO_DETAILS } from '#content/report/move-fault.ts'
import { OUTCOMES, STATES } from '#content/report/states.ts'
import { act } from '../act.ts'
import { ReportStanding, standingOf } from '../advance.ts'
import { takeStep } from '../take-step.ts'
import { reportFor } from './require-right.ts'

const Input = z
  .strictObject({
    number: z.string().max(40).describe('Public number'),
    state: z.enum(STATES).describe('State in which the office saw the report'),
    outcome: z.enum(OUTCOMES).describe('How it ends'),
    ...LINKS,
  })
  .refine(
    ({ outcome, linkedFacility, linkedCase, linkedExceedance }) =>
      [linkedFacility, linkedCase, linkedExceedance].every(link => link === null) ||
      ['verified', 'partly-verified'].includes(outcome),
    {
      message: 'only what was verified is linked to a facility, a case or an exceedance',
      path: ['outcome'],
    },
  )

/**
 * Closes a report with its outcome and what it turned out to be about; nothing that was not verified names anybody. Throws
 * Refusal `forbidden`, `not-found`, `invalid` and `conflict` (it stands elsewhere by now, or is not answered yet).
 */
export const close = act('The end of a report', Input, ReportStanding, (ctx, input) =>
  ctx.store.write(async tx => {
    const { number, state, outcome, linkedFacility, linkedCase, linkedExceedance } = input
    const row = await reportFor(tx, ctx, number, 'handle')
    if (row.state !== state)
      throw new Refusal('conflict', `Cannot close ${row.number}: it is "${row.state}", not "${state}"`)
    const closed = await takeStep(tx, ctx, row, 'close', { ...NO_DETAILS, outcome })
    await tx.execute({
      sql: `update report set linkedFacility = :linkedFacility, linkedCase = :linkedCase, linkedExceedance = :linkedExceedance
        where report = :report`,
      args: { linkedFacility, linkedCase, linkedExceedance, report: row.report },
    })
    return standingOf(closed)
  }),
)
