import { Refusal } from './refusal.ts'
import { dayOfHour, parseDay } from './time.ts'

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
const HOUR = 3_600_000
const DAY = 24 * HOUR
const BEIJING = 8 * HOUR

/**
 * The natural day (days since 1970-01-01, Beijing) that a calculation is for; it decides the edition.
 *
 * Hour: an instant is the end of its averaging hour, one inside an hour belongs to the hour that ends next, so
 * 2026-03-01T00:00+08:00 and 23:59 before it belong to 28 February, 00:00:01 to 1 March.
 * Day: an instant means the Beijing date that a clock shows then, 00:00 the day that begins.
 * A date `2026-03-01` is that day, for both.
 * Throws Refusal `invalid` naming the text when it is neither.
 */
export function dayOfAssessment(at: string, averaging: 'hour' | 'day'): number {
  const date = INSTANT.exec(at)?.[1]
  const ms = date === undefined ? Number.NaN : Date.parse(at)
  try {
    const civil = parseDay(date ?? at)
    if (date === undefined) return civil
  } catch {
    throw unreadable(at)
  }
  if (Number.isNaN(ms)) throw unreadable(at)
  return averaging === 'hour' ? dayOfHour(Math.ceil(ms / HOUR)) : Math.floor((ms + BEIJING) / DAY)
}

const unreadable = (at: string): Refusal =>
  new Refusal('invalid', `Cannot read at "${at}": expected an instant like 2026-03-01T05:00:00+08:00 or a date`, [
    { pointer: '/at', detail: 'not an RFC 3339 instant with offset and not a date YYYY-MM-DD' },
  ])
