import type { Latest } from '#content/air/shapes.ts'
import { isStale as isOld, STALE_HOURS } from '#content/air/stale.ts'
import { hourAt, hourText, parseHour } from '#content/time.ts'

type OfHour = Pick<Latest, 'hour'>

/** True when a value is too old, at an instant in epoch milliseconds, to be shown as the air now. */
export const isStale = ({ hour }: OfHour, at: number): boolean => isOld(parseHour(hour), hourAt(at))

/** True when a site fell silent while others went on: its value cannot stand beside theirs. */
export const lags = ({ hour }: OfHour, newest: string | null): boolean =>
  newest !== null && parseHour(newest) - parseHour(hour) > STALE_HOURS

/** The newest hour among several sites, null for none. */
export const newestHour = (latest: readonly OfHour[]): string | null =>
  latest.reduce<string | null>((newest, { hour }) => (newest === null || hour > newest ? hour : newest), null)

/** The instant from which a page built on a newest hour no longer speaks of the present (RFC 3339). */
export const staleAfter = (newest: string): string => hourText(parseHour(newest) + STALE_HOURS)
