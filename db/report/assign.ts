import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { act } from './act.ts'
import { ReportStanding, standingOf } from './advance.ts'
import { leaveTrail } from './leave-trail.ts'
import { byNumber } from './life.ts'

const handler = (what: string) => z.string().min(1).max(60).nullable().describe(what)

const Input = z.strictObject({
  number: z.string().max(40).describe('Public number'),
  before: handler('Who handled it when it was seen; null: nobody'),
  handler: handler('Who handles it from now on; null: nobody'),
})

/** Gives a report to a handler. Throws Refusal `not-found`, and `conflict` when somebody else handles it by now. */
export const assign = act('Who handles a report', Input, ReportStanding, async (ctx, input) =>
  ctx.store.write(async tx => {
    const row = await byNumber(tx, input.number)
    const { rowsAffected } = await tx.execute({
      sql: 'update report set handler = :handler where report = :report and handler is :before',
      args: { handler: input.handler, before: input.before, report: row.report },
    })
    if (rowsAffected === 0)
      throw new Refusal('conflict', `Cannot assign ${row.number}: "${row.handler}" handles it, not "${input.before}"`)
    await leaveTrail(tx, ctx, row.report, 'assign', { before: input.before, handler: input.handler })
    return standingOf(row)
  }),
)
