import { z } from 'zod'
import { ReportTotals } from '#content/report/totals.ts'
import { ask, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { jsonList } from '../json.ts'

/**
 * All reports together, released or not, and the rewards that were asked for and paid, as the newest batch counted them: one
 * row of the real ones, one of the invented ones. Numbers below five are not told. Throws Refusal `invalid` (cursor).
 */
export const reportTotals = ask(
  'All reports together, and their rewards',
  z.object(paging),
  page(ReportTotals, 'ReportTotalsPage'),
  async (ctx, { limit, cursor }) => {
    const start = Number(readCursor('reportTotals', cursor)?.key ?? 0)
    const { rows } = await ctx.store.client.execute({
      sql: `select ${jsonList('body')} as items, (select count(*) from report_totals) as total
        from (select body from report_totals order by simulated limit :limit offset :start)`,
      args: { limit, start },
    })
    const end = start + limit
    return listText(
      'reportTotals',
      ctx.generation,
      String(rows[0]?.['items']),
      end < Number(rows[0]?.['total']) ? end : null,
    )
  },
)
