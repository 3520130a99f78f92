import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { act } from './act.ts'
import { leaveTrails } from './leave-trail.ts'
import { AMONG, reportFor, requireRight } from './staff/require-right.ts'

const Merged = z
  .object({
    into: z.string().describe('Public number of the first of them'),
    merged: z.int().describe('Reports that are merged into it now'),
  })
  .meta({ id: 'ClusterMerged', description: 'A cluster of reports that is one matter from now on' })

const ALONE = 'not exists (select 1 from report other where other.mergedInto = r.report)'

/**
 * Says at once that all reports with nearly the same words repeat the first of them: those that are open, not merged yet, and
 * that the account may merge. Each keeps its receipt, its state and its clocks. Throws Refusal `forbidden`, `not-found`, and
 * `conflict` where there is no other.
 */
export const mergeCluster = act(
  'Reports with nearly the same words',
  z.strictObject({ number: z.string().max(40).describe('Public number of one of them') }),
  Merged,
  (ctx, { number }) =>
    ctx.store.write(async tx => {
      const row = await reportFor(tx, ctx, number, 'merge')
      const { scope, account, office } = await requireRight(tx, ctx, 'merge')
      const open = `r.cluster = (select cluster from report where report = :report)
        and r.closedOn is null and r.mergedInto is null and ${AMONG[scope]}`
      const args = { report: row.report, account, office }
      const sql = `select r.report, r.number from report r where ${open} order by r.report limit 1`
      const [lead] = (await tx.execute({ sql, args })).rows
      const others = {
        where: `${open} and ${ALONE} and r.report <> :lead`,
        args: { ...args, lead: lead?.['report'] ?? null },
      }
      await leaveTrails(tx, ctx, others, 'merge', { into: lead?.['number'] })
      const { rowsAffected: merged } = await tx.execute({
        sql: `update report as r set mergedInto = :lead where ${others.where}`,
        args: others.args,
      })
      if (!lead || merged === 0)
        throw new Refusal(
          'conflict',
          `Cannot merge the cluster of ${row.number}: no other report of it is open and unmerged`,
        )
      return { into: String(lead['number']), merged }
    }),
)
