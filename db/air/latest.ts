import { z } from 'zod'
import { Latest } from '#content/air/shapes.ts'
import { numericCode, requirePlace } from '#content/place/places.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { degreesOf, jsonList } from '../json.ts'
import { rowsOf } from '../rows-of.ts'
import { momentOf } from '../trail/generation.ts'
import { hourFields } from './json.ts'
import { latestRowsAsOf } from './latest-as-of.ts'
import { inOperation, STATIONS_AS_OF } from './stations-as-of.ts'
import { WIDE } from './wide.ts'

const Input = z.object({
  of: z.enum(['stations', 'places']).default('stations').describe('The newest hour of each station, or of each place'),
  place: z.string().max(60).optional().describe('Only the stations of this place, or only this place'),
  ...asOfInput,
  ...paging,
  limit: z.coerce.number().int().min(1).max(2000).default(2000).describe('Sites a page, 1 to 2000'),
})

const STATION_HEAD = `'site', s.code, 'name', s.name, 'place', p.slug, ${degreesOf('s')}`
const stationStatement = (
  source: string,
  stations = 'station',
  before = '',
) => `${before}select ${jsonList('item')} as items, max(key) as last, count(*) as found from (
  select json_object(${STATION_HEAD}, ${hourFields('r')}) as item, s.code as key
  from ${stations} s ${source} left join place p on p.code = s.place
  where s.code > :after and (:place is null or s.place = :place) order by s.code limit :limit)`

const allStations = (stations: string) =>
  `(select count(*) from ${stations} where place = p.code and ${inOperation('r.hour', 'r.hour')})`
const PLACE_HEAD = `'site', p.slug, 'name', p.name, 'place', p.slug, 'longitude', null, 'latitude', null`
const placeStatement = (
  source: string,
  stations = 'station',
  before = '',
) => `${before}select ${jsonList('item')} as items, max(key) as last, count(*) as found from (
  select json_object(${PLACE_HEAD}, ${hourFields('r', 'r.validStations', allStations(stations))}) as item, p.slug as key
  from place p ${source} where p.slug > :after and (:place is null or p.code = :place) order by p.slug limit :limit)`

const PAST_STATIONS = `with st as materialized (${STATIONS_AS_OF}) `
const ROWS = rowsOf(['site', ...WIDE, 'validStations'], ':rows')
/** The newest hours of the stations of place `:place` (null: of all) whose code is beyond `:after`. */
export const STATION_LATEST = stationStatement('join station_hour r on r.site = s.id and r.hour = s.lastHour')

const STATEMENTS = {
  stations: {
    now: STATION_LATEST,
    past: stationStatement(`join ${ROWS} r on r.site = s.id`, 'st', PAST_STATIONS),
  },
  places: {
    now: placeStatement(`join place_hour r on r.site = p.code
      and r.hour = (select max(hour) from place_hour where site = p.code)`),
    past: placeStatement(`join ${ROWS} r on r.site = p.code`, 'st', PAST_STATIONS),
  },
}

/**
 * The newest hour of every station or place, by code or slug. A station that has fallen silent answers with its last
 * hour: look at `hour`. Units and AQI as in `hours`. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place).
 */
export const latest = ask(
  'Newest hour of stations or places',
  Input,
  page(Latest, 'LatestPage'),
  async (ctx, input) => {
    const place = input.place === undefined ? null : numericCode(requirePlace(input.place))
    const at = readCursor('latest', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const args = { after: String(at?.key ?? ''), place, limit: input.limit }
    const { now, past } = STATEMENTS[input.of]
    const answer = await ctx.store.client.execute(
      known === null
        ? { sql: now, args }
        : { sql: past, args: { ...args, known, rows: JSON.stringify(await latestRowsAsOf(ctx, input.of, known)) } },
    )
    const row = answer.rows[0]
    const full = Number(row?.['found']) === input.limit
    return listText('latest', generation, String(row?.['items']), full ? String(row?.['last']) : null)
  },
)
