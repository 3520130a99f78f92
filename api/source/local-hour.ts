import { beijingHour } from '#content/time.ts'

/** A clock that feeds write: four groups of digits, year to hour, on the full hour. */
export type Clock = RegExp

/** `2026-04-19T0500` */
export const COMPACT: Clock = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)00$/
/** `2026-10-09T18:00:00`, `2026-07-24 06:00:00` */
export const COLONS: Clock = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):00(?::00)?$/

const known = new Map<string, number | null>()

/** Reads Beijing wall-clock text as the hour that ends then; null when it is not such an hour. */
export function localHour(text: string, clock: Clock): number | null {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const parts = clock.exec(text)
  if (!parts) return null
  const hour = inBeijing(Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4]))
  if (known.size >= 10_000) known.clear()
  known.set(text, hour)
  return hour
}

/** The hour in Beijing, or null when there is no such hour. */
export function inBeijing(year: number, month: number, date: number, hour: number): number | null {
  try {
    return beijingHour(year, month, date, hour)
  } catch {
    return null
  }
}
