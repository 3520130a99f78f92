import { parseDay, parseHour } from '#content/time.ts'
import type { Item } from './builder.ts'

/** The key that the cursor after an item carries in its ask; `start` is where the page began. */
export type KeyAfter = (
  item: Item,
  following: Item | undefined,
  place: { index: number; start: number },
) => string | number

const KEYS = {
  places: (_item, _next, { index, start }) => start + index + 1,
  stations: item => String(item['station']),
  latest: item => String(item['site']),
  hours: item => parseHour(String(item['hour'])) + 1,
  days: item => parseDay(String(item['day'])) + 1,
  periods: (_item, next) => String(next?.['period'] ?? ''),
  ranking: (_item, _next, { index }) => index + 1,
  feeds: (_item, _next, { index }) => index + 1,
  imports: item => Number(item['import']),
} as const satisfies Record<string, KeyAfter>

export type ListName = keyof typeof KEYS
export const keyAfter = (name: ListName): KeyAfter => KEYS[name]
