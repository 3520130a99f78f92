export type Point = { longitude: number; latitude: number }

const EARTH_KM = 6371
const RADIANS = Math.PI / 180

/** Great-circle distance in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const dLat = (b.latitude - a.latitude) * RADIANS
  const dLon = (b.longitude - a.longitude) * RADIANS
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h))
}

/** The mean position of some points, null for none. */
export function centre(points: readonly Point[]): Point | null {
  if (!points.length) return null
  const sum = (pick: (point: Point) => number) =>
    points.reduce((total, point) => total + pick(point), 0) / points.length
  return { longitude: sum(point => point.longitude), latitude: sum(point => point.latitude) }
}

/** The position of something that may have none. */
export const pointOf = (at: { longitude: number | null; latitude: number | null }): Point | null =>
  at.longitude === null || at.latitude === null ? null : { longitude: at.longitude, latitude: at.latitude }
