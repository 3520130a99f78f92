import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { HANDLING_ROLES } from '#content/report/staff/roles.ts'
import { act } from './act.ts'
import { ReportStanding, standingOf } from './advance.ts'
import { leaveTrail } from './leave-trail.ts'
import type { Reader, ReportRow } from './life.ts'
import { reportFor } from './staff/require-right.ts'

const handler = (what: string) => z.string().min(1).max(60).nullable().describe(what)

const Input = z.strictObject({
  number: z.string().max(40).describe('Public number'),
  before: handler('Who handled it when it was seen; null: nobody'),
  handler: handler('Who handles it from now on; null: nobody'),
})

/**
 * Gives a report to an account of the office that holds it. Throws Refusal `forbidden`, `not-found`, `invalid` (nobody there
 * handles reports under this name) and `conflict` when somebody else handles it by now.
 */
export const assign = act('Who handles a report', Input, ReportStanding, async (ctx, input) =>
  ctx.store.write(async tx => {
    const row = await reportFor(tx, ctx, input.number, 'assign')
    if (input.handler !== null) await requireHandler(tx, row, input.handler)
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

async function requireHandler(reader: Reader, { office }: ReportRow, handler: string): Promise<void> {
  const sql = `select role from account where account = ? and office is ? and state = 'active'`
  const { rows } = await reader.execute({ sql, args: [handler, office] })
  if (!HANDLING_ROLES.includes(rows[0]?.['role'] as never))
    throw new Refusal('invalid', `Cannot assign to "${handler}": nobody of this office handles reports under this name`)
}
