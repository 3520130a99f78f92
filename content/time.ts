import { Refusal } from './refusal.ts'

/**
 * Hours and days of the air standards.
 *
 * An *hour* is a whole number: hours since 1970-01-01T00:00Z of the instant at which the averaging hour **ends**
 * (GB 3095 3.x: the value of hour h is the mean of (h−1, h]).
 * A *day* is a whole number: days since 1970-01-01 of the Beijing civil day; it holds the hours 01…24, so the hour
 * stamped 00:00 belongs to the day before. Standard time UTC+8 throughout: the feeds never use summer time.
 */
const OFFSET = 8
const MS = 3_600_000
const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/

/** `2026-03-01T00:00:00+08:00` for an hour. */
export function hourText(hour: number): string {
  return `${new Date((hour + OFFSET) * MS).toISOString().slice(0, 19)}+08:00`
}

/** Reads an RFC 3339 instant on the full hour. Throws Refusal `invalid` for anything else. */
export function parseHour(text: string): number {
  const ms = instantOf(text, 'hour')
  if (ms % MS !== 0) throw new Refusal('invalid', `Cannot read hour "${text}": not a full hour`)
  return ms / MS
}

function instantOf(text: string, what: string): number {
  const parts = RFC3339.exec(text)
  const ms = parts ? Date.parse(text) : Number.NaN
  if (!parts || Number.isNaN(ms) || !isDate(Number(parts[1]), Number(parts[2]), Number(parts[3])))
    throw new Refusal('invalid', `Cannot read ${what} "${text}": expected an instant like 2026-03-01T05:00:00+08:00`)
  return ms
}

/** Reads an RFC 3339 instant as epoch minutes, seconds cut off. Throws Refusal `invalid` for anything else. */
export const parseMinute = (text: string): number => Math.floor(instantOf(text, 'instant') / 60_000)

/** `2026-03-01T05:20:00+08:00` of epoch minutes. */
export const minuteText = (at: number): string =>
  `${new Date((at + OFFSET * 60) * 60_000).toISOString().slice(0, 19)}+08:00`

/** The Beijing civil day of an instant in epoch minutes: 00:00 belongs to the day that begins, as no mean ends there. */
export const dayOfMinute = (at: number): number => Math.floor((at + OFFSET * 60) / 1440)

/** The first minute of a Beijing civil day. */
export const firstMinute = (day: number): number => day * 1440 - OFFSET * 60

/** The hour that ends at a Beijing wall-clock time given in numbers; `h` is 0…24. Throws Refusal `invalid`. */
export function beijingHour(y: number, m: number, d: number, h: number): number {
  if (!isDate(y, m, d) || !Number.isInteger(h) || h < 0 || h > 24)
    throw new Refusal('invalid', `Cannot read hour "${y}-${m}-${d} ${h}": no such hour`)
  return Date.UTC(y, m - 1, d, h) / MS - OFFSET
}

function isDate(y: number, m: number, d: number): boolean {
  const t = new Date(Date.UTC(y, m - 1, d))
  return t.getUTCFullYear() === y && t.getUTCMonth() === m - 1 && t.getUTCDate() === d
}

/** The natural day an hour belongs to. */
export const dayOfHour = (hour: number): number => Math.floor((hour + OFFSET - 1) / 24)
/** Hour 1 (01:00) of a day. */
export const firstHour = (day: number): number => day * 24 + 1 - OFFSET
/** Hour 24 (00:00 of the next date) of a day. */
export const lastHour = (day: number): number => day * 24 + 24 - OFFSET

/** `2026-03-01` for a day. */
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Reads `2026-03-01`. Throws Refusal `invalid`. */
export function parseDay(text: string): number {
  const parts = DATE.exec(text)
  const [y, m, d] = parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : [0, 0, 0]
  if (!parts || !isDate(y, m, d))
    throw new Refusal('invalid', `Cannot read day "${text}": expected a date like 2026-03-01`)
  return Date.UTC(y, m - 1, d) / 86_400_000
}

/** `2026-03` of a day. */
export const monthText = (day: number): string => dayText(day).slice(0, 7)

/** Date and hour in Beijing as numbers, for wording: `{ year, month, date, hour }`. */
export function beijingClock(hour: number): { year: number; month: number; date: number; hour: number } {
  const t = new Date((hour + OFFSET) * MS)
  return { year: t.getUTCFullYear(), month: t.getUTCMonth() + 1, date: t.getUTCDate(), hour: t.getUTCHours() }
}

/** The newest full hour at an instant in epoch milliseconds. */
export const hourAt = (ms: number): number => Math.floor(ms / MS)
