import { z } from 'zod'
import { readPublicNumber } from '#content/report/public-number.ts'
import { WithdrawnReport } from '#content/report/withdrawn-report.ts'
import { dayText } from '#content/time.ts'
import { ask, page, paging } from '../ask.ts'
import { cursorOf, readCursor } from '../cursor.ts'

const Input = z.object({
  number: z.string().max(40).optional().describe('Only the one with this public number, however it is typed'),
  ...paging,
})

/**
 * Reports whose release was withdrawn: which, when and why, and nothing of what they were about; the newest withdrawn first.
 * Throws Refusal `invalid` (number, cursor).
 */
export const withdrawnReports = ask(
  'Withdrawn reports',
  Input,
  page(WithdrawnReport, 'WithdrawnReportPage'),
  async (ctx, { number, limit, cursor }) => {
    const start = Number(readCursor('withdrawnReports', cursor)?.key ?? 0)
    const { rows } = await ctx.store.client.execute({
      sql: `select number, withdrawnOn, reason, simulated from public_report
        where withdrawnOn is not null and (:number is null or number = :number)
        order by withdrawnOn desc, number limit :most offset :start`,
      args: { number: number === undefined ? null : readPublicNumber(number), most: limit + 1, start },
    })
    const items = rows.slice(0, limit).map(row => ({
      ...{ number: String(row['number']), withdrawnOn: dayText(Number(row['withdrawnOn'])) },
      ...{ reason: String(row['reason']), simulated: Number(row['simulated']) === 1 },
    }))
    const { generation } = ctx
    const next = rows.length > limit ? cursorOf('withdrawnReports', { generation, key: start + limit }) : null
    return { generation, items, next }
  },
)
