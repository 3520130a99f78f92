import type { Latest } from '#content/air/shapes.ts'
import { hourText, parseHour } from '#content/time.ts'

/** A value older than this many hours than the newest of all is no longer the air now. */
const STALE_AFTER = 3

/** True when a site has fallen silent: its last hour must not be shown as the present. */
export const isStale = (latest: Pick<Latest, 'hour'>, newest: string | null): boolean =>
  newest !== null && parseHour(newest) - parseHour(latest.hour) > STALE_AFTER

/** The newest hour among several sites, null for none. */
export const newestHour = (latest: readonly Pick<Latest, 'hour'>[]): string | null =>
  latest.reduce<string | null>((newest, { hour }) => (newest === null || hour > newest ? hour : newest), null)

/** The instant from which a page built on a newest hour no longer speaks of the present (RFC 3339). */
export const staleAfter = (newest: string): string => hourText(parseHour(newest) + STALE_AFTER)
