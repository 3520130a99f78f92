import type { DateStyle } from './date-styles.ts'

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>>

const day = ({ day: number, month }: Parts) => `${number}-${month}`
const year = ({ year: number }: Parts) => `${number}-جىلعى`
const clock = ({ hour, minute }: Parts) => `${hour}:${minute}`

/**
 * Dates in Kazakh as Xinjiang writes them, `2026-جىلعى 26-قاراشا`: what the platform knows of Kazakh in Arabic script mixes
 * orders and signs of others. Styles that are one word are left to the platform.
 */
const KAZAKH: Partial<Record<DateStyle, (parts: Parts) => string>> = {
  full: parts => `${year(parts)} ${day(parts)} ${clock(parts)}`,
  hour: parts => `${day(parts)}، ${clock(parts)}`,
  day: parts => `${year(parts)} ${day(parts)}`,
  shortDay: day,
  month: parts => `${year(parts)} ${parts.month}`,
}

/** A date in Kazakh, from a format of the platform that knows its parts. */
export function kazakhDate(style: DateStyle, format: Intl.DateTimeFormat, ms: number): string {
  const shape = KAZAKH[style]
  if (!shape) return format.format(ms)
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value])) as Parts
  return shape(parts)
}
