import type { Transaction } from '@libsql/client'
import type { Push } from '#content/air/push.ts'
import { numericCode } from '#content/place/places.ts'
import { resolveArea } from '#content/place/resolve.ts'
import { rowsOf } from '../rows-of.ts'
import { FACTS, keepSaid } from './keep-said.ts'
import { touchMoved } from './touch-moved.ts'

const MICRO = 1_000_000

/** `said` is what the database holds of it: name, area, longitude, latitude (micro-degrees). */
type Known = { id: number; place: number | null; said: readonly (string | number | null)[] }
type Fact = { station: number; push: Push; first: number; last: number }

/** The stations that an import speaks of: known ones by code, new ones made on first sight, facts gathered for the end. */
export type Stations = {
  idOf: (push: Push) => number
  inXinjiang: (push: Push) => boolean
  /** Writes the stations seen for the first time, before rows refer to them. */
  flush: () => Promise<void>
  facts: () => Iterable<Fact>
  /** Whether a push says of its station what the database does not hold. */
  isNews: (push: Push) => boolean
  span: () => [number | null, number | null]
  about: { source: string; simulated: boolean; import: number }
}

const placeOf = (area: string | null): number | null => {
  const place = area === null ? null : resolveArea(area)
  return place ? numericCode(place) : null
}

/** Loads the known stations for one import. */
export async function stationsOf(
  tx: Transaction,
  about: { source: string; simulated: boolean },
  id: number,
): Promise<Stations> {
  const { byCode, gone, newest } = await load(tx)
  let nextId = newest + 1
  const facts = new Map<string, Fact>()
  let fresh: [number, Push][] = []
  let first: number | null = null
  let last: number | null = null
  const know = (push: Push): Known => {
    const known = byCode.get(push.station)
    if (known) return known
    const made = {
      id: gone.get(push.station) ?? nextId++,
      place: placeOf(push.area),
      said: [push.name, push.area, null, null],
    }
    byCode.set(push.station, made)
    fresh.push([made.id, push])
    return made
  }
  return {
    about: { ...about, import: id },
    idOf: push => {
      const known = know(push)
      first = Math.min(first ?? push.hour, push.hour)
      last = Math.max(last ?? push.hour, push.hour)
      const key = `${known.id}\n${push.name}\n${push.area}\n${push.longitude}\n${push.latitude}`
      const fact = facts.get(key)
      if (!fact) facts.set(key, { station: known.id, push, first: push.hour, last: push.hour })
      else {
        fact.first = Math.min(fact.first, push.hour)
        fact.last = Math.max(fact.last, push.hour)
      }
      return known.id
    },
    inXinjiang: push => know(push).place !== null,
    flush: async () => {
      if (fresh.length === 0) return
      await insertStations(tx, fresh, about.simulated)
      fresh = []
    },
    facts: () => facts.values(),
    isNews: push => {
      const { said } = know(push)
      return saidBy(push).some((value, i) => value !== null && value !== said[i])
    },
    span: () => [first, last],
  }
}

const saidBy = (push: Push) => [push.name, push.area, scaled(push.longitude), scaled(push.latitude)]

/** The stations by code; one that was rolled back, and so is gone, comes back under its number. */
async function load(tx: Transaction) {
  const { rows } = await tx.execute(
    `select (select json_group_array(json_array(code, id, place, name, area, longitude, latitude)) from station) as all_,
      (select json_group_array(json_array(code, id)) from station_gone) as gone`,
  )
  const list = JSON.parse(String(rows[0]?.['all_'])) as [string, number, number | null, ...(string | number | null)[]][]
  const byCode = new Map<string, Known>(list.map(([code, id, place, ...said]) => [code, { id, place, said }]))
  const gone = new Map(JSON.parse(String(rows[0]?.['gone'])) as [string, number][])
  const newest = [...byCode.values()].reduce((most, { id }) => Math.max(most, id), Math.max(0, ...gone.values()))
  return { byCode, gone, newest }
}

const scaled = (degrees: number | null) => (degrees === null ? null : Math.round(degrees * MICRO))

async function insertStations(tx: Transaction, fresh: [number, Push][], simulated: boolean): Promise<void> {
  const rows = fresh.map(([id, p]) => [id, p.station, p.name, p.area, placeOf(p.area), p.hour, simulated ? 1 : 0])
  await tx.execute({
    sql: `insert into station (id, code, name, area, place, firstHour, lastHour, simulated)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 5, value ->> 6
      from json_each(?)`,
    args: [JSON.stringify(rows)],
  })
  await tx.execute('delete from station_gone where id in (select id from station)')
}

/** Keeps what the import said of each station; the newest word is the station's present name, area and coordinates. */
export async function keepStations(tx: Transaction, stations: Stations): Promise<void> {
  const rows = [...stations.facts()].map(({ station, push, first, last }) => [
    station,
    push.name,
    push.area ?? '',
    placeOf(push.area),
    scaled(push.longitude) ?? 0,
    scaled(push.latitude) ?? 0,
    first,
    last,
  ])
  const { source, import: id } = stations.about
  await tx.execute({ sql: KEEP_FACTS, args: [JSON.stringify(rows), source, id] })
  if (rows.length > 0) await keepSaid(tx, JSON.stringify(rows), source, id)
  const said = newest(stations.facts())
  const news = said.filter(({ push }) => stations.isNews(push)).map(({ names }) => names)
  const moved = news.length === 0 ? [] : await rename(tx, JSON.stringify(news))
  await tx.execute({ sql: EXTEND, args: [JSON.stringify(said.map(({ span }) => span))] })
  if (moved.length > 0) await touchMoved(tx, moved)
}

const KEEP_FACTS = `insert into station_fact
    (station, source, name, area, place, longitude, latitude, firstHour, lastHour, import)
  select station, ?2, name, area, place, longitude, latitude, firstHour, lastHour, ?3 from ${FACTS} where true
  on conflict do update set firstHour = min(station_fact.firstHour, excluded.firstHour),
    lastHour = max(station_fact.lastHour, excluded.lastHour)
  where excluded.firstHour < station_fact.firstHour or excluded.lastHour > station_fact.lastHour`

/** What a source does not say (no area, the code for a name, no coordinates) changes nothing; the newest word counts. */
const SAID = `(select i.id, iif(i.name = s.code, s.name, i.name) as name, ifnull(i.area, s.area) as area,
    iif(i.area is null, s.place, i.place) as place,
    ifnull(i.longitude, s.longitude) as longitude, ifnull(i.latitude, s.latitude) as latitude
  from ${rowsOf(['id', 'name', 'area', 'place', 'longitude', 'latitude', 'lastHour'], '?')} i join station s on s.id = i.id
  where i.lastHour >= s.lastHour or (s.area is null and i.area is not null))`
const RENAME = `update station set name = i.name, area = i.area, place = i.place, longitude = i.longitude, latitude = i.latitude
  from ${SAID} i where i.id = station.id and (i.name, i.area, i.place, i.longitude, i.latitude)
    is not (station.name, station.area, station.place, station.longitude, station.latitude)`
const MOVED = `select s.id, ifnull(s.place, 0) as place from ${SAID} i join station s on s.id = i.id where i.place is not s.place`

/** Writes names, areas and coordinates; the stations that moved, with the place each left (0: none). */
async function rename(tx: Transaction, names: string): Promise<[id: number, from: number][]> {
  const moved = await tx.execute({ sql: MOVED, args: [names] })
  await tx.execute({ sql: RENAME, args: [names] })
  return moved.rows.map(row => [Number(row['id']), Number(row['place'])])
}

const EXTEND = `update station set firstHour = min(station.firstHour, i.firstHour), lastHour = max(station.lastHour, i.lastHour)
  from ${rowsOf(['id', 'firstHour', 'lastHour'], '?')} i where i.id = station.id`

/** For each station its newest names and coordinates, and the whole span of hours, as arrays for RENAME and EXTEND. */
function newest(facts: Iterable<Fact>) {
  return [...Map.groupBy(facts, fact => fact.station)].map(([id, said]) => {
    const { push, last } = said.reduce((a, b) => (b.last >= a.last ? b : a))
    const place = placeOf(push.area)
    return {
      push,
      names: [id, push.name, push.area, place, scaled(push.longitude), scaled(push.latitude), last],
      span: [id, Math.min(...said.map(fact => fact.first)), last],
    }
  })
}
