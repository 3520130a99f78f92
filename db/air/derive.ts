import type { Transaction } from '@libsql/client'
import { firstHour, lastHour, monthText } from '#content/time.ts'
import { rowsOf } from '../rows-of.ts'
import { deriveMonths, type SiteMonth } from './derive-months.ts'
import { DAY_COLUMNS, dayRow, placeDayRow, placeHourRows, readDays, stationDay } from './read-days.ts'
import { WIDE, type WideRow } from './wide.ts'

/**
 * Derives days, place hours and months anew for exactly the station-days that imports touched since the last time.
 * Does nothing when there are none. See trail/derive.ts.
 */
export async function deriveAir(tx: Transaction): Promise<{ days: number; months: number }> {
  const pending = await pendingDays(tx)
  if (pending.size === 0) return { days: 0, months: 0 }
  const places = await stationPlaces(tx)
  const months = new Map<string, SiteMonth>()
  let count = 0
  for (const [day, stations] of pending) {
    const sites = await deriveDay(tx, day, stations, places)
    count += sites.stations + sites.places.length
    const month = monthText(day)
    for (const site of sites.places) months.set(`${site}/${month}`, { site, month })
  }
  await tx.execute('delete from dirty')
  await deriveMonths(tx, [...months.values()])
  return { days: count, months: months.size }
}

async function pendingDays(tx: Transaction): Promise<Map<number, number[]>> {
  const { rows } = await tx.execute(
    'select day, json_group_array(station) as stations from dirty group by day order by day',
  )
  return new Map(rows.map(row => [Number(row['day']), JSON.parse(String(row['stations'])) as number[]]))
}

type Places = { placeOf: Map<number, number>; stationsOf: Map<number, number[]> }

async function stationPlaces(tx: Transaction): Promise<Places> {
  const { rows } = await tx.execute('select id, place from station where place is not null')
  const placeOf = new Map(rows.map(row => [Number(row['id']), Number(row['place'])]))
  const stationsOf = new Map<number, number[]>()
  for (const [station, place] of placeOf) stationsOf.set(place, [...(stationsOf.get(place) ?? []), station])
  return { placeOf, stationsOf }
}

async function deriveDay(tx: Transaction, day: number, stations: number[], { placeOf, stationsOf }: Places) {
  const touched = [...new Set(stations.flatMap(station => placeOf.get(station) ?? []))]
  const sites = [...new Set([...stations, ...touched.flatMap(place => stationsOf.get(place) ?? [])])]
  const bySite = await readDays(tx, sites, [day, day], null)
  const rowsAt = (site: number) => bySite.get(site)?.get(day)
  const stationRows = stations.flatMap(site => {
    const rows = rowsAt(site)
    return rows ? [dayRow(site, day, stationDay(day, rows), rows)] : []
  })
  const membersOf = (place: number) =>
    (stationsOf.get(place) ?? []).flatMap(site => [rowsAt(site)].filter(rows => !!rows))
  const there = touched.filter(place => membersOf(place).length > 0)
  const gone = [...stations.filter(site => !rowsAt(site)), ...touched.filter(place => !there.includes(place))]
  await clear(tx, day, { gone, touched })
  await put(tx, 'site_day', DAY_COLUMNS, [
    ...stationRows,
    ...there.map(place => placeDayRow(place, day, membersOf(place))),
  ])
  const placeRows = touched.flatMap(place => placeHourRows(place, day, membersOf(place)))
  await put(tx, 'place_hour', ['site', ...WIDE, 'validStations'], placeRows)
  return { stations: stations.length, places: touched }
}

const LISTED = 'site in (select value from json_each(?))'
type Cleared = { gone: readonly number[]; touched: readonly number[] }

/** Of rows that a roll-back took away nothing derived is left: no day of a site without any, no hour of a place. */
async function clear(tx: Transaction, day: number, { gone, touched }: Cleared): Promise<void> {
  if (gone.length > 0)
    await tx.execute({ sql: `delete from site_day where ${LISTED} and day = ?`, args: [JSON.stringify(gone), day] })
  if (touched.length > 0)
    await tx.execute({
      sql: `delete from place_hour where ${LISTED} and hour between ? and ?`,
      args: [JSON.stringify(touched), firstHour(day), lastHour(day)],
    })
}

async function put(tx: Transaction, table: 'site_day' | 'place_hour', columns: readonly string[], rows: WideRow[]) {
  if (rows.length === 0) return
  const names = columns.join(', ')
  await tx.execute({
    sql: `insert or replace into ${table} (${names}) select ${names} from ${rowsOf(columns, '?')}`,
    args: [JSON.stringify(rows)],
  })
}
