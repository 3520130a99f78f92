import { z } from 'zod'
import { Hour } from '#content/air/shapes.ts'
import { ask, asOfInput, type Ctx, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { rowsOf } from '../rows-of.ts'
import { momentOf } from '../trail/generation.ts'
import { fromHour, toHour, within } from '../within.ts'
import { hourFields, NOT_RECEIVED_HOUR } from './json.ts'
import { placeHoursAsOf } from './place-hours.ts'
import { type Site, siteOf } from './site.ts'
import { inOperation, STATIONS_AS_OF } from './stations-as-of.ts'
import { hoursAsOf, WIDE } from './wide.ts'

export const siteInput = {
  station: z.string().max(100).optional().describe('Station code; give either station or place'),
  place: z.string().max(60).optional().describe('Slug of a place; its values are the mean of its valid stations'),
}

const Input = z.object({
  ...siteInput,
  from: z.string().max(40).optional().describe('First hour (RFC 3339) or date; 47 hours before `to` unless given'),
  to: z.string().max(40).optional().describe('Last hour (RFC 3339) or date; the newest hour unless given'),
  ...asOfInput,
  ...paging,
  limit: z.coerce.number().int().min(1).max(10_000).default(1000).describe('Hours a page, 1 to 10000: a year fits'),
})

const allStations = (stations: string) =>
  `(select count(*) from ${stations} where place = :site and ${inOperation('r.hour', 'r.hour')})`

const PRESENT = WIDE.map(name =>
  name === 'hour'
    ? 'h.hour'
    : name === 'marks'
      ? `ifnull(x.marks, ${NOT_RECEIVED_HOUR}) as marks`
      : name === 'primaryMask'
        ? 'ifnull(x.primaryMask, 0) as primaryMask'
        : `x.${name}`,
).join(', ')

const PAST_STATIONS = `st as materialized (${STATIONS_AS_OF}), `
const statement = (
  source: string,
  place: 'station' | 'st' | null,
  stations = '',
) => `with recursive ${stations}h(hour) as (
    select :from where :from <= :end union all select hour + 1 from h where hour < :end)
  select json_group_array(json_object(${place ? hourFields('r', 'r.validStations', allStations(place)) : hourFields('r')})) as items from (
    select ${PRESENT}${place ? ', ifnull(x.validStations, 0) as validStations' : ''}
    from h left join ${source} x on x.site = :site and x.hour = h.hour order by h.hour) r`

/** The hours `:from` to `:end` of the station with the id `:site`. */
export const STATION_HOURS = statement('station_hour', null)
const STATION_AS_OF = statement(hoursAsOf('= :site'), null)
const PLACE = statement('place_hour', 'station')
const PLACE_AS_OF = statement(rowsOf(['site', ...WIDE, 'validStations'], ':rows'), 'st', PAST_STATIONS)

/**
 * Hourly air at one station or place, oldest first. Every hour of the range is answered: one that was never received
 * is a row of nulls with the reason `not-received`. Concentrations in µg/m³, CO in mg/m³, each the mean of the hour that
 * ends at `hour`. AQI by HJ 633-2012 real-time as practised up to 2026-03-01T00, by HJ 633-2026 after.
 * Throws Refusal `invalid` (range, cursor, asOf) and `not-found` (station, place).
 */
export const hours = ask('Hourly air at one station or place', Input, page(Hour, 'HourPage'), async (ctx, input) => {
  const at = readCursor('hours', input.cursor)
  const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
  const site = await siteOf(ctx, input, known)
  const read = (text: string | undefined, hour: (text: string) => number) => (text === undefined ? null : hour(text))
  const { from, to } = within(site, read(input.from, fromHour), read(input.to, toHour), DEFAULT_HOURS)
  const start = at ? Math.max(from, Number(at.key)) : from
  const end = Math.min(to, start + input.limit - 1)
  const items = await itemsOf(ctx, site, start, end, known)
  return listText('hours', generation, items, end < to ? end + 1 : null)
})

const DEFAULT_HOURS = 48

async function itemsOf(ctx: Ctx, site: Site, from: number, end: number, known: number | null) {
  const args = { from, end, site: site.id }
  const client = ctx.store.client
  const answer =
    site.kind === 'station'
      ? known === null
        ? client.execute({ sql: STATION_HOURS, args })
        : client.execute({ sql: STATION_AS_OF, args: { ...args, known } })
      : known === null
        ? client.execute({ sql: PLACE, args })
        : client.execute({
            sql: PLACE_AS_OF,
            args: { ...args, known, rows: await placeHoursAsOf(ctx, site.id, from, end, known) },
          })
  return String((await answer).rows[0]?.['items'])
}
