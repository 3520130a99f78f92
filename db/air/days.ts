import { z } from 'zod'
import { Day } from '#content/air/shapes.ts'
import { dayOfHour, parseDay } from '#content/time.ts'
import { ask, asOfInput, type Ctx, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { rowsOf } from '../rows-of.ts'
import { momentOf } from '../trail/generation.ts'
import { within } from '../within.ts'
import { siteInput } from './hours.ts'
import { dayJson, NOT_RECEIVED_DAY } from './json.ts'
import { range, stationsOfPlace } from './place-hours.ts'
import { DAY_COLUMNS, dayRow, placeDayRow, readDays, stationDay } from './read-days.ts'
import { type Site, siteOf } from './site.ts'
import { inOperation, STATIONS_AS_OF } from './stations-as-of.ts'

const Input = z.object({
  ...siteInput,
  from: z.string().max(10).optional().describe('First day, YYYY-MM-DD; 29 days before `to` unless given'),
  to: z.string().max(10).optional().describe('Last day, YYYY-MM-DD; the newest day unless given'),
  ...asOfInput,
  ...paging,
})

const allStations = (stations: string) => `iif(:place, (select count(*) from ${stations}
  where place = :site and ${inOperation('r.day * 24 - 7', 'r.day * 24 + 16')}), null)`

const FILLED: Record<string, string> = {
  day: 'd.day',
  marks: `ifnull(x.marks, ${NOT_RECEIVED_DAY}) as marks`,
  primaryMask: 'ifnull(x.primaryMask, 0) as primaryMask',
  hours: 'ifnull(x.hours, 0) as hours',
  validStations: 'iif(:place, ifnull(x.validStations, 0), null) as validStations',
}

const statement = (source: string, place: 'station' | 'st', stations = '') => `with recursive ${stations}d(day) as (
    select :from where :from <= :end union all select day + 1 from d where day < :end)
  select json_group_array(${dayJson('r', allStations(place))}) as items from (
    select ${DAY_COLUMNS.slice(1)
      .map(name => FILLED[name] ?? `x.${name}`)
      .join(', ')}
    from d left join ${source} x on x.site = :site and x.day = d.day order by d.day) r`

const PRESENT = statement('site_day', 'station')
const COMPUTED = statement(rowsOf(DAY_COLUMNS, ':rows'), 'st', `st as materialized (${STATIONS_AS_OF}), `)

/**
 * Daily air at one station or place, oldest first, with every day of the range. Daily means need 20 hours, the ozone
 * maximum 8-hour mean 14 windows (GB 3095 table 4, HJ 663); a place's day is the mean of its stations with a valid day.
 * Concentrations in µg/m³, CO in mg/m³, rounded by GB/T 8170. AQI by HJ 633-2012 up to 2026-02-28, HJ 633-2026 after.
 * Throws Refusal `invalid` (range, cursor, asOf) and `not-found` (station, place).
 */
export const days = ask('Daily air at one station or place', Input, page(Day, 'DayPage'), async (ctx, input) => {
  const at = readCursor('days', input.cursor)
  const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
  const site = await siteOf(ctx, input, known)
  const there = { first: dayOfHour(site.first), newest: dayOfHour(site.newest) }
  const read = (text: string | undefined) => (text === undefined ? null : parseDay(text))
  const { from, to } = within(there, read(input.from), read(input.to), DEFAULT_DAYS)
  const start = at ? Math.max(from, Number(at.key)) : from
  const end = Math.min(to, start + input.limit - 1)
  const args = { from: start, end, site: site.id, place: site.kind === 'place' ? 1 : 0 }
  const sql =
    known === null
      ? { sql: PRESENT, args }
      : {
          sql: COMPUTED,
          args: { ...args, known, rows: JSON.stringify(await dayRowsAsOf(ctx, site, [start, end], known)) },
        }
  const answer = await ctx.store.client.execute(sql)
  return listText('days', generation, String(answer.rows[0]?.['items']), end < to ? end + 1 : null)
})

const DEFAULT_DAYS = 30

/** Days recomputed from the hours known at an import, as arrays in the order of DAY_COLUMNS. */
export async function dayRowsAsOf(ctx: Ctx, site: Site, [first, last]: readonly [number, number], known: number) {
  if (first > last) return []
  const stations = site.kind === 'station' ? [site.id] : await stationsOfPlace(ctx, site.id, known)
  const bySite = await readDays(ctx.store.client, stations, [first, last], known)
  return range(first, last).flatMap(day => {
    const rows = stations.flatMap(id => [bySite.get(id)?.get(day)].filter(found => !!found))
    const [only] = rows
    if (!only) return []
    return [site.kind === 'place' ? placeDayRow(site.id, day, rows) : dayRow(site.id, day, stationDay(day, only), only)]
  })
}
