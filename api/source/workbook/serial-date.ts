import type { DateFormat } from './date-format.ts'

const DAY = 86_400
const EPOCH_1900 = Date.UTC(1899, 11, 30) / 1000
const EPOCH_1904 = Date.UTC(1904, 0, 1) / 1000
const END = Date.UTC(10_000, 0, 1) / 1000
/** 1900 was no leap year, and has a 29 February here all the same (ECMA-376 part 1, 18.17.4.1). */
const PHANTOM = 60

/**
 * A serial number of days as `YYYY-MM-DD`, `YYYY-MM-DD HH:MM` (`:SS` only when there are seconds), or `HH:MM` of a clock,
 * to the second. Null when there is no such day.
 */
export function serialDate(serial: number, format: Exclude<DateFormat, null>, from1904: boolean): string | null {
  const seconds = Math.round(serial * DAY)
  const day = Math.floor(seconds / DAY)
  const clock = clockOf(seconds - day * DAY)
  if (format === 'time' && day === 0) return clock
  const date = dateOf(day, from1904)
  if (date === null) return null
  return format === 'date' && clock === '00:00' ? date : `${date} ${clock}`
}

function dateOf(day: number, from1904: boolean): string | null {
  if (!from1904 && day === PHANTOM) return '1900-02-29'
  if (day < (from1904 ? 0 : 1)) return null
  const epoch = from1904 ? EPOCH_1904 : EPOCH_1900 + (day < PHANTOM ? DAY : 0)
  const at = epoch + day * DAY
  return at < END ? new Date(at * 1000).toISOString().slice(0, 10) : null
}

function clockOf(seconds: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  const clock = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`
}
