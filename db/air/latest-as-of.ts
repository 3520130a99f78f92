import type { Ctx } from '../ask.ts'
import { placeHoursAsOf } from './place-hours.ts'
import { AT, WIDE, type WideRow } from './wide.ts'

const columns = ['site', ...WIDE].join(', ')
const NEWEST = `select json_group_array(json_array(${columns})) as rows_ from (
  select ${columns}, row_number() over (partition by site order by hour desc) as nth from (
    select ${columns} from station_hour where import <= :known
    union all select ${columns} from station_hour_revision where import <= :known and replacedBy > :known))
  where nth = 1`

/** The newest rows known at an import, of every station or every place, as arrays: site, WIDE, validStations. */
export async function latestRowsAsOf(ctx: Ctx, of: 'stations' | 'places', known: number): Promise<WideRow[]> {
  const answer = await ctx.store.client.execute({ sql: NEWEST, args: { known } })
  const stations = JSON.parse(String(answer.rows[0]?.['rows_'])) as WideRow[]
  if (of === 'stations') return stations.map(row => [...row, null])
  const { rows } = await ctx.store.client.execute('select id, place from station where place is not null')
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
