import { setImmediate } from 'node:timers/promises'
import type { DrinkingSource } from '#content/water/answers.ts'
import { cellValue } from '#content/water/class.ts'
import { rateSource, type Substance } from '#content/water/drinking.ts'
import { groundwaterClass } from '#content/water/groundwater.ts'
import { WATER_INDICATORS } from '#content/water/indicators.ts'
import { meanRatio, ratioText, readRatio } from '#content/water/ratio.ts'
import type { Method, WaterPeriod } from '#content/water/shapes.ts'
import type { Ctx } from '../ask.ts'
import { minutesOf } from './derive.ts'
import { evaluated, type Facts, readMonths } from './read-months.ts'
import { sitesOf } from './sites-ever.ts'
import { samplesOf } from './wide.ts'

/** The worst class of groundwater with which a source attains: III. */
const ATTAINS = 3

/** Whether a source attains in a quarter by our own rating; null without samples. */
export type ComputedOf = (source: string, quarter: string) => boolean | null

/**
 * Rates sources in quarters (newest first) by the means of their samples: a surface source by GB 3838-2002 tables 1 to 3,
 * groundwater by GB/T 14848-2017. Manual samples count where there are any. Other requests get their turn between sources.
 */
export async function computeQuarters(
  ctx: Ctx,
  sources: readonly DrinkingSource[],
  quarters: readonly string[],
  known: number | null,
): Promise<ComputedOf> {
  const [last, first] = [quarters[0], quarters.at(-1)]
  if (last === undefined || first === undefined) return () => null
  const facts = await factsOf(ctx, sources, known)
  const ids = [...facts.values()].map(({ id }) => id)
  const months = await readMonths(ctx, ids, [first, last], known)
  const further = await readFurther(ctx, ids, [minutesOf(first)[0], minutesOf(last)[1]], known)
  const rated = new Map<string, boolean | null>()
  for (const { source, water } of sources) {
    const site = facts.get(source)
    const own = site && months.get(site.id)
    if (!site || !own) continue
    await setImmediate()
    for (const quarter of quarters) {
      const period = evaluated({ ...site, groundwater: water === 'groundwater' }, quarter, own)
      if (period.samples === 0) continue
      const [from, end] = minutesOf(quarter)
      const inside = (further.get(site.id) ?? []).filter(
        ({ at, method }) => from <= at && at <= end && method === period.method,
      )
      rated.set(`${source}>${quarter}`, rate(period, meansOf(inside), water === 'groundwater'))
    }
  }
  return (source, quarter) => rated.get(`${source}>${quarter}`) ?? null
}

function rate({ parts, limits }: WaterPeriod, further: readonly Substance[], groundwater: boolean): boolean | null {
  const means = parts.flatMap(({ indicator, used }) => (used === null ? [] : [{ substance: indicator, value: used }]))
  if (groundwater) {
    const { class: found } = groundwaterClass([...means, ...further])
    return found === null ? null : found <= ATTAINS
  }
  const cells = WATER_INDICATORS.map(name => means.find(({ substance }) => substance === name)?.value ?? null)
  return rateSource(cells, further, limits).attained
}

const SITES = (past: boolean) => `select s.id, s.code, s.limits, s.target, s.simulated from json_each(?) i
  join ${sitesOf(past)} s on s.code = i.value where s.kind = 'source'`

async function factsOf(
  { store }: Ctx,
  sources: readonly DrinkingSource[],
  known: number | null,
): Promise<Map<string, Facts>> {
  const args = [JSON.stringify(sources.map(({ source }) => source))]
  const { rows } = await store.client.execute({ sql: SITES(known !== null), args })
  return new Map(
    rows.map(row => [
      String(row['code']),
      {
        id: Number(row['id']),
        code: String(row['code']),
        limits: row['limits'] as Facts['limits'],
        target: row['target'] as number | null,
        simulated: Number(row['simulated']) === 1,
      },
    ]),
  )
}

type Furthers = { site: number; at: number; method: Method; further: readonly Substance[] }

const FURTHER = (past: boolean) => `select json_group_array(json_object('site', site, 'at', at, 'method', method,
    'further', json(further))) as items
  from ${samplesOf('site in (select value from json_each(:sites)) and at between :from and :end', past)}
  where further is not null`

/** The substances without a column that samples of sites hold between two minutes. */
async function readFurther(
  { store }: Ctx,
  sites: readonly number[],
  [from, end]: readonly [number, number],
  known: number | null,
): Promise<Map<number, Furthers[]>> {
  const args = { sites: JSON.stringify(sites), from, end, ...(known === null ? {} : { known }) }
  const row = (await store.client.execute({ sql: FURTHER(known !== null), args })).rows[0]
  return Map.groupBy(JSON.parse(String(row?.['items'])) as Furthers[], ({ site }) => site)
}

/** The exact mean of each substance, a non-detect at half its limit. */
function meansOf(samples: readonly Furthers[]): Substance[] {
  const named = Map.groupBy(
    samples.flatMap(({ further }) => further),
    ({ substance }) => substance,
  )
  return [...named].flatMap(([substance, all]) => {
    const mean = meanRatio(all.flatMap(({ value }) => readRatio(cellValue(value) ?? '') ?? []))
    return mean === null ? [] : [{ substance, value: Number(ratioText(mean)) }]
  })
}
