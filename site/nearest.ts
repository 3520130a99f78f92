import type { Latest, Station } from '#content/air/shapes.ts'
import { placeBySlug } from '#content/place/places.ts'
import { seatOf } from '#content/place/seats.ts'
import type { Place } from '#content/place/shapes.ts'
import { kilometres, pointOf } from './distance.ts'
import { lags, newestHour } from './freshness.ts'

/** A station that still speaks, where it stands, and how far from a place that has none of its own. */
export type Nearest = { station: Station; latest: Latest; place: Place | null; km: number }

/** Up to this distance the reading of a station is shown for a place that has none of its own. */
export const NEAR_KM = 15

/** The nearest station inside the same prefecture, else the nearest of all; null when no position is known. */
export function nearestTo(place: Place, stations: readonly Station[], latest: readonly Latest[]): Nearest | null {
  const seat = seatOf(place.place)
  if (!seat) return null
  const newest = newestHour(latest)
  const speaking = new Map(latest.filter(one => !lags(one, newest)).map(one => [one.site, one]))
  const measured = stations.flatMap(station => {
    const [point, now] = [pointOf(station), speaking.get(station.station)]
    if (!point || !now) return []
    return [{ station, latest: now, place: placeBySlug(station.place ?? ''), km: kilometres(seat, point) }]
  })
  measured.sort((a, b) => a.km - b.km)
  const own = place.kind === 'county' ? measured.find(one => one.station.place === place.parent) : undefined
  return own ?? measured[0] ?? null
}
