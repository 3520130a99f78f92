import { dayOfHour } from '#content/time.ts'
import type { Ctx } from '../ask.ts'
import { placeHourRows, readDays } from './read-days.ts'
import { STATIONS_AS_OF } from './stations-as-of.ts'
import { AT } from './wide.ts'

/** Ids of the stations of a place as known at an import. */
export async function stationsOfPlace(ctx: Ctx, place: number, known: number): Promise<number[]> {
  const sql = `select id from (${STATIONS_AS_OF}) where place = :place`
  const { rows } = await ctx.store.client.execute({ sql, args: { place, known } })
  return rows.map(row => Number(row['id']))
}

/** The hours of a place as JSON arrays (site, WIDE, validStations), recomputed from what was known at import `known`. */
export async function placeHoursAsOf(
  ctx: Ctx,
  place: number,
  from: number,
  end: number,
  known: number,
): Promise<string> {
  const days = [dayOfHour(from), dayOfHour(end)] as const
  const bySite = await readDays(ctx.store.client, await stationsOfPlace(ctx, place, known), days, known)
  const rows = range(days[0], days[1]).flatMap(day =>
    placeHourRows(
      place,
      day,
      [...bySite.values()].flatMap(site => [site.get(day) ?? []]),
    ),
  )
  return JSON.stringify(rows.filter(row => (row[AT.hour] as number) >= from && (row[AT.hour] as number) <= end))
}

/** Whole numbers from first to last. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
