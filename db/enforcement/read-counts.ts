import type { Client } from '@libsql/client'
import { countDays, type MonthCounts } from '#content/enforcement/monitoring/day-counts.ts'
import { minutesBetween } from './derive-monitoring.ts'
import { readRows } from './read-rows.ts'
import { resultsOf } from './wide.ts'

const sitesOf = (past: boolean) => `select json_group_array(json_array(id, facility, outlet, simulated)) as rows_
  from monitored_outlet m where facility in (select value from json_each(:facilities))
    and exists (select 1 from ${resultsOf('site = m.id', past)})`
const COUNTS = `select json_group_array(json_object('pollutant', pollutant, 'averaging', averaging, 'origin', origin,
    'days', json(days))) as rows_
  from monitoring_month where site = :site and month between :first and :last`

/** What an outlet measured: its results counted by day. */
export type OutletCounts = { facility: string; outlet: string; counts: MonthCounts[] }

/**
 * Results of the outlets of facilities, counted by day, from one month to another: as derived, or counted from the rows
 * that were known at an import. Outlets without any result are not there.
 */
export async function readCounts(
  client: Client,
  facilities: readonly string[],
  [first, last]: readonly [string, string],
  known: number | null,
): Promise<OutletCounts[]> {
  const listed = async <T>(sql: string, args: never) =>
    JSON.parse(String((await client.execute({ sql, args })).rows[0]?.['rows_'])) as T[]
  const sites = await listed<[number, string, string]>(sitesOf(known !== null), {
    facilities: JSON.stringify(facilities),
    ...(known === null ? {} : { known }),
  } as never)
  const found: OutletCounts[] = []
  for (const [site, facility, outlet] of sites) {
    const counts =
      known === null
        ? await listed<MonthCounts>(COUNTS, { site, first, last } as never)
        : countDays(await readRows(client, site, minutesBetween(first, last), known))
    found.push({ facility, outlet, counts })
  }
  return found
}
