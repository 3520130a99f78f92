import { PLACES } from '#content/place/places.ts'
import { seatOf } from '#content/place/seats.ts'
import type { Place } from '#content/place/shapes.ts'
import { kilometres, type Point } from './distance.ts'

const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Bearing = (typeof COMPASS)[number]

/** A place whose seat lies near a point: how far, and in which direction from the seat the point lies. */
export type Around = { place: Place; km: number; bearing: Bearing }

const MOST = 3

/** The nearest seats of counties and cities; seats are known to a tenth of a degree, so distances are rough. */
export function around(point: Point, most = MOST): Around[] {
  const found = PLACES.flatMap(place => {
    const seat = seatOf(place.place)
    return seat && place.kind !== 'region' && place.kind !== 'prefecture'
      ? [{ place, km: kilometres(seat, point), bearing: bearingOf(seat, point) }]
      : []
  })
  return found.toSorted((a, b) => a.km - b.km).slice(0, most)
}

/** The direction from one point to another, by the eight winds. */
export function bearingOf(from: Point, to: Point): Bearing {
  const east = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180)
  const turn = Math.atan2(east, to.latitude - from.latitude) / (Math.PI / 4)
  return COMPASS[(Math.round(turn) + 8) % 8] as Bearing
}
