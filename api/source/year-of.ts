import { inBeijing } from './local-hour.ts'

const CLOCK = /^(?:(\d{4})[-/](\d\d?)[-/](\d\d?)|(\d\d)-(\d\d))[T ](\d\d?):(\d\d)(?::00(?:\.0+)?)?$/
const DAY = 24 * 60
/** A station's clock may run ahead by so much. */
const AHEAD = 60
const FARTHEST = 366 * DAY
/** Without a year, a time so little ahead is one to come, not one of a year ago. */
const SOON = 2 * DAY

/**
 * Reads Beijing wall-clock text as epoch minutes, or says what is wrong. A date with its year is taken as it is; of
 * `MM-DD HH:MM` the year is that of the newest such time not after `fetchedAt` (epoch seconds) and an hour, at most 366
 * days back. Nothing may lie further ahead than that hour.
 */
export function minuteOf(text: string, fetchedAt: number): number | { fault: string } {
  const parts = CLOCK.exec(text.trim())
  if (!parts) return { fault: faultOf(text.trim()) }
  const [month, date] = [Number(parts[2] ?? parts[4]), Number(parts[3] ?? parts[5])]
  const at = (year: number) => inYear(year, month, date, Number(parts[6]), Number(parts[7]))
  const now = Math.floor(fetchedAt / 60)
  if (parts[1]) {
    const minute = at(Number(parts[1]))
    if (minute === null || Number(parts[1]) < 1900) return { fault: 'no such time since 1900' }
    return minute > now + AHEAD ? { fault: 'a time to come' } : minute
  }
  return yearOf(at, now)
}

function yearOf(at: (year: number) => number | null, now: number): number | { fault: string } {
  const newest = new Date((now + AHEAD + 8 * 60) * 60_000).getUTCFullYear() + 1
  const times = [newest, newest - 1, newest - 2].map(at).filter(minute => minute !== null)
  if (times.some(minute => minute > now + AHEAD && minute <= now + SOON)) return { fault: 'a time to come' }
  const found = times.find(minute => minute <= now + AHEAD && minute >= now - FARTHEST)
  return found ?? { fault: 'no such time in the 366 days before it was fetched' }
}

function inYear(year: number, month: number, date: number, hour: number, minute: number): number | null {
  if (minute > 59 || (hour === 24 && minute > 0)) return null
  const start = inBeijing(year, month, date, hour)
  return start === null ? null : start * 60 + minute
}

const faultOf = (text: string): string =>
  /^\d{5}(\.\d+)?$/.test(text)
    ? 'a bare number, perhaps an Excel date; write it as text or give the cell a date format'
    : 'not a time like 02-25 09:00 or 2026-02-25 09:00'
