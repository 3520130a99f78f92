import type { Language } from '#content/place/shapes.ts'
import { beijingClock, hourAt, parseDay, parseHour } from '#content/time.ts'
import { DATES, type DateStyle } from './date-styles.ts'
import { kazakhDate } from './kazakh-dates.ts'
import { LOCALES } from './words.ts'

const ZONE = 'Asia/Shanghai'
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()
const worded = new Map<string, string>()

function format(lang: Language, style: DateStyle, ms: number): string {
  const key = `${lang} ${style} ${ms}`
  const known = worded.get(key)
  if (known !== undefined) return known
  const name = `${lang} ${style}`
  const made = formats.get(name) ?? new Intl.DateTimeFormat(LOCALES[lang], { timeZone: ZONE, ...DATES[style] })
  formats.set(name, made)
  const text = lang === 'kk' ? kazakhDate(style, made, ms) : made.format(ms)
  worded.set(key, text)
  return text
}

/** An RFC 3339 hour in words of Beijing time. */
export const wordHour = (lang: Language, hour: string, style: DateStyle = 'hour'): string =>
  format(lang, style, parseHour(hour) * HOUR_MS)

/** An hour that is no longer the present: with its year when that is not the year of the build. */
export const wordThen = (lang: Language, hour: string, builtAt: number): string =>
  wordHour(lang, hour, hour.slice(0, 4) === String(beijingClock(hourAt(builtAt)).year) ? 'hour' : 'full')

/** A civil day `2026-03-01` or month `2026-03` in words. */
export const wordDay = (lang: Language, day: string, style: DateStyle = 'day'): string =>
  format(lang, style, parseDay(day.length === 7 ? `${day}-01` : day) * DAY_MS)

const numbers = new Map<string, Intl.NumberFormat>()

/** A number, or exact decimal text, with the grouping of the language; `digits` fixes the decimals. */
export function wordNumber(lang: Language, value: number | `${number}`, digits?: number): string {
  const key = `${lang} ${digits ?? ''}`
  const known = worded.get(`${key} ${value}`)
  if (known !== undefined) return known
  const made =
    numbers.get(key) ??
    new Intl.NumberFormat(
      LOCALES[lang],
      digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
    )
  numbers.set(key, made)
  const text = made.format(value)
  worded.set(`${key} ${value}`, text)
  return text
}

/** Any RFC 3339 instant in words of Beijing time, to the minute. */
export const wordTime = (lang: Language, instant: string): string => format(lang, 'full', Date.parse(instant))
