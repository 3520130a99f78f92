import type { Latest } from '#content/air/shapes.ts'
import { seatOf } from '#content/place/seats.ts'
import type { Language, Place } from '#content/place/shapes.ts'
import { type Label, placeLabels, project } from './charts/schematic.ts'
import { isStale, lags, newestHour } from './freshness.ts'
import * as ask from './gather.ts'
import { centres } from './views.ts'

export type HomeView = {
  newest: string | null
  /** The newest hour of all is no longer the present: the feed has stopped, or this is an archive. */
  stale: boolean
  latest: Map<string, Latest>
  all: Place[]
  cities: Place[]
  unmonitored: Place[]
  areas: Place[]
  counties: [Place, Place[]][]
  rated: number
  good: number
  worst: { place: Place; latest: Latest } | null
  labels: (Label & { of: Place })[]
}

/** The newest hour of a place, null when it has fallen silent or never spoke. */
export function latestOf(view: HomeView, place: Place): Latest | null {
  const latest = view.latest.get(place.place)
  return latest && !lags(latest, view.newest) ? latest : null
}

let made: Promise<HomeView> | undefined

export function homeView(): Promise<HomeView> {
  made ??= make()
  return made
}

async function make(): Promise<HomeView> {
  const [list, middles] = [await ask.latestPlaces(), await centres()]
  const latest = new Map(list.map(one => [one.site, one]))
  const newest = newestHour(list)
  const all = ask.places().filter(place => place.kind !== 'region')
  const cities = all.filter(place => place.kind === 'prefecture' || place.kind === 'city')
  const rated = cities.flatMap(place => {
    const found = latest.get(place.place)
    return found?.aqi != null && !lags(found, newest) ? [{ place, latest: found }] : []
  })
  const spots = cities.flatMap(place => {
    const middle = middles.get(place.place) ?? seatOf(place.place)
    return middle ? [{ place: place.place, ...project(middle.longitude, middle.latitude) }] : []
  })
  const byKey = new Map(all.map(place => [place.place, place]))
  return {
    newest,
    stale: newest !== null && isStale({ hour: newest }, ask.builtAt),
    latest,
    all,
    cities: cities.filter(place => latest.has(place.place)),
    unmonitored: cities.filter(place => !latest.has(place.place)),
    areas: all.filter(place => place.kind === 'joint-area'),
    counties: cities.flatMap(parent => {
      const children = all.filter(place => place.kind === 'county' && place.parent === parent.place)
      return children.length ? [[parent, children] as [Place, Place[]]] : []
    }),
    rated: rated.length,
    good: rated.filter(one => (one.latest.level ?? 9) <= 2).length,
    worst: rated.toSorted((a, b) => (b.latest.aqi ?? 0) - (a.latest.aqi ?? 0))[0] ?? null,
    labels: placeLabels(spots, place => widest(byKey.get(place) as Place)).map(label => ({
      ...label,
      of: byKey.get(label.place) as Place,
    })),
  }
}

/** Names on the map are short: without the words for prefecture and city. */
export function shortName(place: Place, lang: Language): string {
  const name = place.names[lang]
  if (lang === 'en') return name.replace(/ (Prefecture|Region|.*Autonomous Prefecture)$/, '')
  if (lang !== 'zh') return name
  return name.replace(/(哈萨克|蒙古|回族|柯尔克孜)?(自治州|地区|市)$/u, '').replace(/(哈萨克|蒙古|回族|柯尔克孜)$/u, '')
}

function widest(place: Place): number {
  const ems = (text: string) => [...text].reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 1 : 0.58), 0)
  return Math.max(...(['zh', 'ug', 'kk', 'en'] as const).map(lang => ems(shortName(place, lang))))
}
