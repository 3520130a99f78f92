import { z } from 'zod'
import { PublicReport } from '#content/report/public-report.ts'
import { ask, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { DOCKET_INPUTS, docketConditions } from './docket-conditions.ts'
import { reportBody } from './report-body.ts'

const Input = z.object({
  ...DOCKET_INPUTS,
  sort: z
    .enum(['newest', 'due'])
    .default('newest')
    .describe('newest: the newest received first; due: by the last day of the next duty, those without one at the end'),
  ...paging,
})

const NO_DUTY = 9_999_999
const DUE = `ifnull(p.dueOn, ${NO_DUTY})`

/** Each order, and what lies after the item whose days and number the cursor carries. */
const ORDERS = {
  newest: { after: '(p.receivedOn, p.number) < (:receivedOn, :number)', by: 'p.receivedOn desc, p.number desc' },
  due: { after: `(${DUE}, p.number) > (:dueOn, :number)`, by: `${DUE}, p.number` },
} as const

function positionOf(key: string | number): Record<string, string | number> {
  const [receivedOn, dueOn, number = ''] = String(key).split('>')
  return { receivedOn: Number(receivedOn) || 0, dueOn: dueOn ? Number(dueOn) || 0 : NO_DUTY, number }
}

/**
 * Reports that were released, the newest received first or the longest overdue. Only what moves with the generation is told:
 * whether one is overdue is as of the newest batch; what was told before is not kept, so there is no `asOf`. A withdrawn one is
 * not here; asked for by number it is `gone`. Throws Refusal `invalid` (cursor) and `not-found` (place).
 */
export const reportDocket = ask(
  'Released reports',
  Input,
  page(PublicReport, 'ReportDocketPage'),
  async (ctx, { limit, cursor, sort, ...given }) => {
    const at = readCursor('reportDocket', cursor)
    const { sql, args } = docketConditions(given)
    const { after, by } = ORDERS[sort]
    const { rows } = await ctx.store.client.execute({
      sql: `select ${reportBody('p')} as item, p.receivedOn, p.dueOn, p.number from public_report p
      where ${sql} ${at ? `and ${after}` : ''} order by ${by} limit :limit`,
      args: { ...args, ...(at ? positionOf(at.key) : {}), limit },
    })
    const last = rows.length === limit ? rows.at(-1) : undefined
    const items = `[${rows.map(row => row['item']).join(',')}]`
    const next = last ? [last['receivedOn'], last['dueOn'] ?? '', last['number']].join('>') : null
    return listText('reportDocket', ctx.generation, items, next)
  },
)
