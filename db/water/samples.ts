import { z } from 'zod'
import { METHODS, WaterSample } from '#content/water/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { jsonList } from '../json.ts'
import { momentOf } from '../trail/generation.ts'
import { fromMinute, toMinute, within } from '../within.ts'
import { SAMPLE } from './json.ts'
import { siteInput, siteOf } from './site.ts'
import { sitesOf } from './sites-ever.ts'
import { samplesOf } from './wide.ts'

const Input = z.object({
  ...siteInput,
  from: z.string().max(40).optional().describe('First instant (RFC 3339) or date; 30 days before `to` unless given'),
  to: z.string().max(40).optional().describe('Last instant (RFC 3339) or date; the newest sample unless given'),
  method: z.enum(METHODS).optional().describe('Only samples of this method'),
  ...asOfInput,
  ...paging,
  limit: z.coerce.number().int().min(1).max(10_000).default(1000).describe('Samples a page, 1 to 10000'),
})

/** Where a walk stands: two methods may have sampled in the same minute. */
const KEY = `r.at * 2 + (r.method = 'manual')`
const statement = (past: boolean) => `select ${jsonList('item')} as items, max(key) as last, count(*) as found from (
  select ${SAMPLE} as item, ${KEY} as key
  from ${samplesOf('site = :site and at between :from and :end', past)} r join ${sitesOf(past)} s on s.id = r.site
  where ${KEY} > :after and (:method is null or r.method = :method) order by r.at, r.method limit :limit)`
/** The samples of the site with the id `:site` between two minutes. */
export const SAMPLES_NOW = statement(false)
const PAST = statement(true)

const DEFAULT_MINUTES = 30 * 1440

/**
 * Samples of one section or drinking-water source, oldest first, every indicator that the source gave in the unit of its
 * shape; a value below the detection limit keeps its `<`, a null has its reason in `missing`. Class of the single sample
 * by GB 3838-2002 and 环办〔2011〕22号, by the limits that the register names now; none for groundwater (`unrated` says so). `asOf` answers the samples as they
 * were known then. Throws Refusal `invalid` (range, cursor, asOf) and `not-found` (section, source).
 */
export const samples = ask(
  'Samples of one section or source',
  Input,
  page(WaterSample, 'WaterSamplePage'),
  async (ctx, input) => {
    const at = readCursor('samples', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const site = await siteOf(ctx, input, known)
    const read = (text: string | undefined, minute: (text: string) => number) =>
      text === undefined ? null : minute(text)
    const { from, to } = within(site, read(input.from, fromMinute), read(input.to, toMinute), DEFAULT_MINUTES)
    const after = Number(at?.key ?? -1e12)
    const start = Math.max(from, Math.floor(after / 2))
    const args = { site: site.id, from: start, end: to, after, method: input.method ?? null, limit: input.limit }
    const { rows } = await ctx.store.client.execute(
      known === null ? { sql: SAMPLES_NOW, args } : { sql: PAST, args: { ...args, known } },
    )
    const full = Number(rows[0]?.['found']) === input.limit
    return listText('samples', generation, String(rows[0]?.['items']), full ? Number(rows[0]?.['last']) : null)
  },
)
