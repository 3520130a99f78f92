import { z } from 'zod'
import { PERFORMANCE_BY, Performance } from '#content/report/performance.ts'
import { ask, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { jsonList } from '../json.ts'

const Input = z.object({
  by: z.enum(PERFORMANCE_BY).default('office').describe('What the groups are made by'),
  ...paging,
})

/**
 * What offices do with reports, by office or by prefecture and XPCC city, as the newest batch counted it: numbers below five
 * are not told. Each measure is defined in content/report/performance.ts. Throws Refusal `invalid` (cursor).
 */
export const reportPerformance = ask(
  'What offices do with reports',
  Input,
  page(Performance, 'ReportPerformancePage'),
  async (ctx, { by, limit, cursor }) => {
    const at = readCursor('reportPerformance', cursor)
    const start = Number(at?.key ?? 0)
    const { rows } = await ctx.store.client.execute({
      sql: `select ${jsonList('body')} as items, count(*) as found, (select count(*) from report_performance where "by" = :by) as total
        from (select body from report_performance where "by" = :by order by simulated, rank limit :limit offset :start)`,
      args: { by, limit, start },
    })
    const end = start + Number(rows[0]?.['found'])
    const next = end < Number(rows[0]?.['total']) ? end : null
    return listText('reportPerformance', ctx.generation, String(rows[0]?.['items']), next)
  },
)
