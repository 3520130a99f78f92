import type { Day, Hour, Latest, PeriodEvaluation, Pollutant, Station } from '#content/air/shapes.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { placeBySlug } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import type { Import } from '#content/trail/shapes.ts'
import { type AqiColumns, aqiColumns } from './charts/aqi-columns.ts'
import { type DustLines, dustLines } from './charts/dust-lines.ts'
import { type HourTick, hourTicks } from './charts/hour-ticks.ts'
import { type Spark, spark } from './charts/spark.ts'
import { centre, kilometres, type Point, pointOf } from './distance.ts'
import { isStale } from './freshness.ts'
import { type Gap, gapsOf } from './gaps.ts'
import * as ask from './gather.ts'
import { type Nearest, nearestTo } from './nearest.ts'
import { enforcementOf, type PlaceEnforcement } from './place-enforcement.ts'
import { type PlaceWater, waterOf } from './place-water.ts'
import { type ReportsOf, reportsOf } from './reports-of.ts'

/** What the figures of a place or a station show: made once, worded in four languages. */
export type Figures = {
  aqi: AqiColumns
  dust: DustLines
  ticks: HourTick[]
  sparks: Record<Pollutant, Spark>
}

/** The air at one site, as pages of places and of stations need it. */
export type SiteAir = {
  latest: Latest | null
  hours: Hour[]
  days: Day[]
  figures: Figures | null
  import: Import | null
}

export type StationNear = { station: Station; latest: Latest | null; km: number | null }

export type PlaceView = SiteAir & {
  place: Place
  silentSince: string | null
  parent: Place | null
  children: Place[]
  members: { place: Place; latest: Latest | null }[]
  stations: StationNear[]
  months: PeriodEvaluation[]
  parentLatest: Latest | null
  nearest: Nearest | null
  water: PlaceWater
  enforcement: PlaceEnforcement
  reports: ReportsOf
}

export type StationView = SiteAir & { station: Station; place: Place | null; silentSince: string | null; gaps: Gap[] }

/** The figures of some consecutive hours; null when not one of them has a value. */
export function figuresOf(hours: readonly Hour[]): Figures | null {
  if (!hours.some(hour => POLLUTANTS.some(name => hour[name] !== null))) return null
  return {
    aqi: aqiColumns(hours.map(hour => hour.aqi)),
    dust: dustLines(
      hours.map(hour => hour.pm10),
      hours.map(hour => hour.pm25),
    ),
    ticks: hourTicks(hours.map(hour => hour.hour)),
    sparks: Object.fromEntries(
      POLLUTANTS.map(name => [name, spark(hours.map(hour => hour[name]))]),
    ) as Figures['sparks'],
  }
}

async function siteAir(site: ask.Site, latest: Latest | null): Promise<SiteAir> {
  if (!latest) return { latest, hours: [], days: [], figures: null, import: null }
  const [hours, days, imports] = await Promise.all([ask.hours(site), ask.days(site), ask.imports()])
  const found = imports.find(one => one.import === latest.import) ?? null
  return { latest, hours, days, figures: figuresOf(hours), import: found }
}

const present = <T>(value: T | null | undefined): value is T => value != null

/** The middle of the stations of each place that has some with a position. */
export async function centres(): Promise<Map<string, Point>> {
  const byPlace = Map.groupBy(await ask.stations(), station => station.place ?? '')
  const found = [...byPlace].map(([place, list]) => [place, centre(list.map(pointOf).filter(present))] as const)
  return new Map(found.flatMap(([place, point]) => (point ? [[place, point] as const] : [])))
}

const stationsOf = (place: Place, all: readonly Station[]): Station[] =>
  all.filter(station => station.place === place.place || place.members.includes(station.place ?? ''))

export async function placeViews(): Promise<PlaceView[]> {
  const [stations, latestStations, latestPlaces] = await Promise.all([
    ask.stations(),
    ask.latestStations(),
    ask.latestPlaces(),
  ])
  const byStation = new Map(latestStations.map(latest => [latest.site, latest]))
  const byPlace = new Map(latestPlaces.map(latest => [latest.site, latest]))
  const places = ask.places().filter(place => place.kind !== 'region')
  return Promise.all(
    places.map(async place => {
      const site = { place: place.place }
      const latest = byPlace.get(place.place) ?? null
      const near = stationsNear(place, stations)
      return {
        ...(await siteAir(site, latest)),
        place,
        parent: places.find(other => other.place === place.parent) ?? null,
        silentSince: latest && isStale(latest, ask.builtAt) ? latest.hour : null,
        children: places.filter(other => other.parent === place.place),
        members: place.members.flatMap(slug => {
          const member = placeBySlug(slug)
          return member ? [{ place: member, latest: byPlace.get(slug) ?? null }] : []
        }),
        stations: near.map(({ station, km }) => ({ station, km, latest: byStation.get(station.station) ?? null })),
        months: latest ? await ask.months(site) : [],
        parentLatest: byPlace.get(place.parent ?? '') ?? null,
        nearest: near.length ? null : nearestTo(place, stations, latestStations),
        water: await waterOf(place),
        enforcement: await enforcementOf(place),
        reports: await reportsOf({ place: place.place }),
      }
    }),
  )
}

function stationsNear(place: Place, all: readonly Station[]) {
  const own = stationsOf(place, all)
  const middle = centre(own.map(pointOf).filter(present))
  const measured = own.map(station => {
    const point = pointOf(station)
    return { station, km: middle && point ? kilometres(middle, point) : null }
  })
  return measured.toSorted((a, b) => (a.km ?? Number.POSITIVE_INFINITY) - (b.km ?? Number.POSITIVE_INFINITY))
}

export async function stationViews(): Promise<StationView[]> {
  const [stations, latest] = await Promise.all([ask.stations(), ask.latestStations()])
  const byStation = new Map(latest.map(one => [one.site, one]))
  const places = new Map(ask.places().map(place => [place.place, place]))
  return Promise.all(
    stations.map(async station => {
      const site = { station: station.station }
      const air = await siteAir(site, byStation.get(station.station) ?? null)
      const month = air.days[0] ? await ask.hours(site, air.days[0].day) : []
      const silentSince = air.latest && isStale(air.latest, ask.builtAt) ? air.latest.hour : null
      return { ...air, station, place: places.get(station.place ?? '') ?? null, silentSince, gaps: gapsOf(month) }
    }),
  )
}
