import { parsePeriod } from '#content/calendar.ts'
import { evaluateWater, type WaterMonth } from '#content/water/period.ts'
import type { Limits, Method, WaterPeriod } from '#content/water/shapes.ts'
import { parseSums } from '#content/water/sums.ts'
import type { Ctx } from '../ask.ts'
import { minutesOf } from './derive.ts'
import { readSums, type SiteMonth } from './read-sums.ts'

/** What a period needs to know of its site. Groundwater is never judged by river or lake limits. */
export type Facts = {
  id: number
  code: string
  limits: Limits | null
  target: number | null
  simulated: boolean
  groundwater?: boolean
}

/** The sums of the months of sites, by site. */
export type Months = ReadonlyMap<number, readonly SiteMonth[]>

const NOW = `select json_group_array(json_array(site, month, method, samples, sums)) as items from water_month
  where site in (select value from json_each(:sites)) and month between :first and :last order by month`

/** The months of sites from one period to another: as derived, or as of an import summed anew from what was known. */
export async function readMonths(
  ctx: Ctx,
  sites: readonly number[],
  [first, last]: readonly [string, string],
  known: number | null,
): Promise<Months> {
  const span = [minutesOf(first)[0], minutesOf(last)[1]] as const
  const months =
    known === null ? await derived(ctx, sites, first, last) : await readSums(ctx.store.client, sites, span, known)
  return Map.groupBy(months, ({ site }) => site)
}

async function derived(ctx: Ctx, sites: readonly number[], first: string, last: string): Promise<SiteMonth[]> {
  const args = {
    sites: JSON.stringify(sites),
    first: monthsOf(first)[0] as string,
    last: monthsOf(last).at(-1) as string,
  }
  const { rows } = await ctx.store.client.execute({ sql: NOW, args })
  const list = JSON.parse(String(rows[0]?.['items'])) as [number, string, Method, number, string][]
  return list.map(([site, month, method, samples, sums]) => ({ site, month, method, samples, sums: parseSums(sums) }))
}

/** Names of the months of a period. */
function monthsOf(period: string): string[] {
  const year = period.slice(0, 4)
  return parsePeriod(period).months.map(({ month }) => `${year}-${String(month).padStart(2, '0')}`)
}

/** A period of a site by one method; unless given, manual where the period has manual samples. */
export function evaluated(site: Facts, period: string, months: readonly SiteMonth[], chosen?: Method): WaterPeriod {
  const names = monthsOf(period)
  const inside = months.filter(({ month }) => names.includes(month))
  const method = chosen ?? (inside.some(({ method }) => method === 'manual') ? 'manual' : 'automatic')
  const { code, limits, target, simulated } = site
  const own: WaterMonth[] = inside.filter(month => month.method === method)
  const groundwater = site.groundwater ?? false
  return evaluateWater({ site: code, period, months: own, limits, method, target, groundwater, simulated })
}
