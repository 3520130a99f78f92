import { z } from 'zod'
import { Station } from '#content/air/shapes.ts'
import { numericCode, requirePlace } from '#content/place/places.ts'
import { Refusal } from '#content/refusal.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { degreesOf, hourText, jsonList, truth } from '../json.ts'
import { momentOf } from '../trail/generation.ts'
import { FACT_KNOWN, STATIONS_AS_OF } from './stations-as-of.ts'

const Input = z.object({
  place: z.string().max(60).optional().describe('Only the stations of this place'),
  station: z.string().max(100).optional().describe('Only the station with this code'),
  ...asOfInput,
  ...paging,
})

const times = (row: string) => `'from', ${hourText(`${row}.firstHour`)}, 'to', ${hourText(`${row}.lastHour`)}`

const HISTORY = `(select json_group_array(json_object(${times('f')}, 'source', f.source, 'name', f.name,
    'area', nullif(f.area, ''), ${degreesOf('f')}))
  from (select source, name, area, longitude, latitude, max(min(firstHour), s.firstHour) as firstHour,
      min(max(lastHour), s.lastHour) as lastHour
    from station_fact where station = s.id and iif(:known is null, undoneBy = 0, ${FACT_KNOWN})
    group by source, name, area, longitude, latitude order by 7, 6) f)`

const ITEM = `json_object('station', s.code, 'name', s.name, 'place', p.slug, 'area', s.area, ${degreesOf('s')},
  ${times('s')}, 'simulated', ${truth('s.simulated')}, 'history', json(${HISTORY}))`

const statement = (stations: string) => `select ${jsonList('item')} as items, max(key) as last, count(*) as found from (
  select ${ITEM} as item, s.code as key from ${stations} s left join place p on p.code = s.place
  where s.code > :after and (:place is null or s.place = :place) and (:station is null or s.code = :station)
  order by s.code limit :limit)`
const PRESENT = statement('station')
const PAST = statement(`(${STATIONS_AS_OF})`)

/**
 * Monitoring stations by code, with every name and coordinate that a source gave and between which hours it did.
 * Degrees in the source's datum. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place, station).
 */
export const stations = ask('Monitoring stations', Input, page(Station, 'StationPage'), async (ctx, input) => {
  const place = input.place === undefined ? null : numericCode(requirePlace(input.place))
  const at = readCursor('stations', input.cursor)
  const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
  const station = input.station ?? null
  const args = { after: String(at?.key ?? ''), place, station, known, limit: input.limit }
  const row = (await ctx.store.client.execute({ sql: known === null ? PRESENT : PAST, args })).rows[0]
  const found = Number(row?.['found'])
  if (station !== null && found === 0) throw new Refusal('not-found', `There is no station "${station}"`)
  return listText('stations', generation, String(row?.['items']), found === input.limit ? String(row?.['last']) : null)
})
