import { z } from 'zod'
import { WaterLatest } from '#content/water/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { jsonList } from '../json.ts'
import { momentOf } from '../trail/generation.ts'
import { newestAsOf } from '../trail/rows-as-of.ts'
import { LATEST } from './json.ts'
import { sitesOf } from './sites-ever.ts'
import { EVER, samplesOf, WATER_SAMPLE } from './wide.ts'
import { placeArg, WITHIN } from './xinjiang.ts'

const Input = z.object({
  place: z.string().max(60).optional().describe('Only sites in this place and the counties in it'),
  body: z.string().max(80).optional().describe('Only sites of this river, lake or reservoir'),
  ...asOfInput,
  ...paging,
  limit: z.coerce.number().int().min(1).max(2000).default(2000).describe('Sites a page, 1 to 2000'),
})

const statement = (
  source: string,
  past = false,
  before = '',
) => `${before} select ${jsonList('item')} as items, max(key) as last, count(*) as found from (
  select ${LATEST} as item, s.code as key from ${sitesOf(past)} s ${source} left join place p on p.code = s.place
  where s.code > :after and ${WITHIN} and (:body is null or s.body = :body) order by s.code limit :limit)`

/** Of two samples at the same time the manual one, which was analysed in a laboratory. */
const METHOD = '(select max(method) from water_sample where site = s.id and at = s.lastAt)'
/** The newest sample of each site whose code is beyond `:after`. */
export const WATER_NOW = statement(`join water_sample r on r.site = s.id and r.at = s.lastAt and r.method = ${METHOD}`)
const PAST = statement(
  `join (select *, max(method) from ${samplesOf('(site, at) in (select site, at from newest)', true)} group by site) r
    on r.site = s.id`,
  true,
  `with newest(site, at) as materialized (
    select s.id, ${newestAsOf(WATER_SAMPLE, 'at', EVER)} from ${sitesOf(true)} s)`,
)

/**
 * The newest sample of every section and drinking-water source by code, of either method, also of sections that only a
 * feed names. A site that has fallen silent answers with its last sample: look at `at`. Values in the units of the
 * shape; class by GB 3838-2002 and 环办〔2011〕22号, by river or lake limits as the register says; null with
 * `unrated` where that is not known and the two differ, and for groundwater. `asOf` is of the samples: names, places, limits and targets are
 * those of now. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place).
 */
export const waterLatest = ask(
  'Newest sample of sections and drinking-water sources',
  Input,
  page(WaterLatest, 'WaterLatestPage'),
  async (ctx, input) => {
    const at = readCursor('waterLatest', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const { body = null, limit } = input
    const args = { after: String(at?.key ?? ''), place: placeArg(input.place), body, limit }
    const { rows } = await ctx.store.client.execute(
      known === null ? { sql: WATER_NOW, args } : { sql: PAST, args: { ...args, known } },
    )
    const full = Number(rows[0]?.['found']) === limit
    return listText('waterLatest', generation, String(rows[0]?.['items']), full ? String(rows[0]?.['last']) : null)
  },
)
