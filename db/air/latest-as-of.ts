import type { Ctx } from '../ask.ts'
import { inForce } from '../trail/in-force.ts'
import { newestAsOf, rowsAsOf } from '../trail/rows-as-of.ts'
import { placeHoursAsOf } from './place-hours.ts'
import { STATIONS_AS_OF, STATIONS_EVER } from './stations-as-of.ts'
import { AT, STATION_HOUR, WIDE, type WideRow } from './wide.ts'

const columns = (row: string) => ['site', ...WIDE].map(name => `${row}.${name}`).join(', ')
const UNTIL = `(select max(lastHour) from import i where import <= :known and ${inForce('i', true)})`

/** Each station is searched backwards from the newest hour that any import had then brought. */
const NEWEST = `with newest(site, hour) as materialized (
    select s.id, ${newestAsOf(STATION_HOUR, 'hour', UNTIL)} from ${STATIONS_EVER} s)
  select json_group_array(json_array(${columns('h')})) as rows_
  from ${rowsAsOf(STATION_HOUR, '(site, hour) in (select site, hour from newest)')} h`

/** The newest rows known at an import, of every station or every place, as arrays: site, WIDE, validStations. */
export async function latestRowsAsOf(ctx: Ctx, of: 'stations' | 'places', known: number): Promise<WideRow[]> {
  const answer = await ctx.store.client.execute({ sql: NEWEST, args: { known } })
  const stations = JSON.parse(String(answer.rows[0]?.['rows_'])) as WideRow[]
  if (of === 'stations') return stations.map(row => [...row, null])
  const sql = `select id, place from (${STATIONS_AS_OF}) where place is not null`
  const { rows } = await ctx.store.client.execute({ sql, args: { known } })
  const placeOf = new Map(rows.map(row => [Number(row['id']), Number(row['place'])]))
  const newest = new Map<number, number>()
  for (const row of stations) {
    const place = placeOf.get(row[AT.site] as number)
    if (place !== undefined) newest.set(place, Math.max(newest.get(place) ?? 0, row[AT.hour] as number))
  }
  const found: WideRow[] = []
  for (const [place, hour] of newest)
    found.push(...(JSON.parse(await placeHoursAsOf(ctx, place, hour, hour, known)) as WideRow[]))
  return found
}
