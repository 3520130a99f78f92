import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { act } from './act.ts'
import { ReportStanding, standingOf } from './advance.ts'
import { leaveTrail } from './leave-trail.ts'
import { reportFor } from './staff/require-right.ts'

const Input = z.strictObject({
  number: z.string().max(40).describe('Public number of the report that repeats another'),
  into: z.string().max(40).describe('Public number of the report that it repeats'),
})

/**
 * Says that a report repeats another. It keeps its receipt, its state and its clocks: its reporter is owed every answer.
 * Throws Refusal `forbidden`, `not-found`, `invalid` (into itself) and `conflict` (either is merged already, or others into it).
 */
export const mergeInto = act('A report that repeats another', Input, ReportStanding, async (ctx, input) =>
  ctx.store.write(async tx => {
    const find = (number: string) => reportFor(tx, ctx, number, 'merge')
    const [row, lead] = [await find(input.number), await find(input.into)]
    if (row.report === lead.report) throw new Refusal('invalid', `Cannot merge ${row.number} into itself`)
    const { rowsAffected } = await tx.execute({
      sql: `update report set mergedInto = :lead where report = :report and mergedInto is null
        and not exists (select 1 from report other where other.mergedInto = :report)
        and exists (select 1 from report other where other.report = :lead and other.mergedInto is null)`,
      args: { report: row.report, lead: lead.report },
    })
    if (rowsAffected === 0)
      throw new Refusal('conflict', `Cannot merge ${row.number} into ${lead.number}: one of them is merged already`)
    await leaveTrail(tx, ctx, row.report, 'merge', { into: lead.number })
    return standingOf(row)
  }),
)
