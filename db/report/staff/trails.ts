import { z } from 'zod'
import { readPublicNumber } from '#content/report/public-number.ts'
import { ReportTrailRow, StaffTrailRow } from '#content/report/staff/trail-rows.ts'
import { cursorOf, readCursor } from '../../cursor.ts'
import { dayText } from '../../json.ts'
import { act, type ReportCtx } from '../act.ts'
import { AMONG, requireRight } from './require-right.ts'

const filters = {
  who: z.string().max(120).optional().describe('Only acts of this account'),
  act: z.string().max(40).optional().describe('Only this act'),
  limit: z.int().min(1).max(200).default(50).describe('Items a page, 1 to 200'),
  cursor: z.string().max(500).optional().describe('Cursor of the page, from `next`'),
}
const next = z.string().nullable().describe('Cursor of the next page, null on the last')

type Page<T> = { items: T[]; next: string | null }
type Asked = { limit: number; cursor?: string | undefined; who?: string | undefined; act?: string | undefined }

async function pageOf<T>(
  ctx: ReportCtx,
  asked: Asked,
  from: string,
  args: Record<string, string | null>,
): Promise<Page<T>> {
  const { rows } = await ctx.store.client.execute({
    sql: `${from} and (:who is null or t.who = :who) and (:act is null or t.act = :act)
      and t.trail < :before order by t.trail desc limit :most`,
    args: {
      ...{ ...args, who: asked.who ?? null, act: asked.act ?? null, most: asked.limit + 1 },
      before: Number(readCursor('trail', asked.cursor)?.key ?? Number.MAX_SAFE_INTEGER),
    },
  })
  const kept = rows.slice(0, asked.limit)
  const last = rows.length > asked.limit ? kept.at(-1) : undefined
  return {
    items: kept.map(row => JSON.parse(String(row['item'])) as T),
    next: last ? cursorOf('trail', { generation: 0, key: Number(last['trail']) }) : null,
  }
}

const LINE = `'doneOn', ${dayText('t.doneOn')}, 'who', t.who, 'act', t.act, 'detail', json(t.detail)`

/** The hand-over of a report that an office passed on is its own act, though the report is another's by now. */
const HANDED_ON = `(t.act = 'sheet' and exists (select 1 from step s where s.report = t.report and s.move = 'transfer'
  and s.office is :office and s.toOffice = t.detail ->> '$.toOffice'))`

/**
 * What was done to reports, newest first; of those that an office passed on, that and to whom. Throws Refusal `forbidden`,
 * `invalid` (number, cursor).
 */
export const reportTrail = act(
  'What was done to reports',
  z.strictObject({ number: z.string().max(40).optional().describe('Only to this report'), ...filters }),
  z.object({ items: z.array(ReportTrailRow), next }),
  async (ctx, { number, ...asked }) => {
    const { scope, account, office } = await requireRight(ctx.store.client, ctx, 'trail')
    const from = `select t.trail, json_object('number', r.number, ${LINE}) as item from trail t join report r using (report)
      where (${AMONG[scope]} ${scope === 'own' ? `or ${HANDED_ON}` : ''}) and (:number is null or r.number = :number)`
    return pageOf<ReportTrailRow>(ctx, asked, from, {
      account,
      office,
      number: number === undefined ? null : readPublicNumber(number),
    })
  },
)

/** What was done to accounts and offices, newest first. Throws Refusal `forbidden`, `invalid` (cursor). */
export const staffTrail = act(
  'What was done to accounts',
  z.strictObject({ about: z.string().max(120).optional().describe('Only to this account or office'), ...filters }),
  z.object({ items: z.array(StaffTrailRow), next }),
  async (ctx, { about, ...asked }) => {
    await requireRight(ctx.store.client, ctx, 'staff-trail')
    const from = `select t.trail, json_object('about', t.about, ${LINE}) as item from staff_trail t
      where (:about is null or t.about = :about)`
    return pageOf<StaffTrailRow>(ctx, asked, from, { about: about ?? null })
  },
)
