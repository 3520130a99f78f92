import { Refusal } from '#content/refusal.ts'
import { firstHour, firstMinute, lastHour, parseDay, parseHour, parseMinute } from '#content/time.ts'

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** The first hour meant by an RFC 3339 hour or a date (its hour 01). */
export const fromHour = (text: string): number => (isDay(text) ? firstHour(parseDay(text)) : parseHour(text))
/** The last hour meant by an RFC 3339 hour or a date (its hour 24). */
export const toHour = (text: string): number => (isDay(text) ? lastHour(parseDay(text)) : parseHour(text))

/** The first minute meant by an RFC 3339 instant or a date. */
export const fromMinute = (text: string): number => (isDay(text) ? firstMinute(parseDay(text)) : parseMinute(text))
/** The last minute meant by an RFC 3339 instant or a date (its 23:59). */
export const toMinute = (text: string): number =>
  isDay(text) ? firstMinute(parseDay(text) + 1) - 1 : parseMinute(text)

/** A range asked for, inside what there is of a site. Throws Refusal `invalid` when it ends before it begins. */
export function within(site: { first: number; newest: number }, from: number | null, to: number | null, span: number) {
  if (from !== null && to !== null && to < from)
    throw new Refusal('invalid', 'Cannot answer a range that ends before it begins: "to" lies before "from"')
  const last = Math.min(to ?? site.newest, site.newest)
  return { from: Math.max(from ?? last - span + 1, site.first), to: last }
}
