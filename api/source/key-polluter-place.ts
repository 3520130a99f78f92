import { roundText } from '#content/decimal.ts'

const DEGREES = /^-?\d{1,3}(\.\d{1,12})?$/

/** Coordinates to 0.01 degree (about 1 km), both null where neither is given. Null when they are not a place on Earth. */
export function coordinates(
  longitude: unknown,
  latitude: unknown,
): { longitude: number | null; latitude: number | null } | null {
  const texts = [String(longitude ?? ''), String(latitude ?? '')] as const
  if (texts.every(text => text === '')) return { longitude: null, latitude: null }
  if (!texts.every(text => DEGREES.test(text))) return null
  const [east, north] = texts.map(text => Number(roundText(text, 2))) as [number, number]
  return Math.abs(east) > 180 || Math.abs(north) > 90 ? null : { longitude: east, latitude: north }
}
