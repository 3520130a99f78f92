import type { Rank } from '#content/air/shapes.ts'
import { dayOfHour, dayText, parseHour } from '#content/time.ts'
import { newestHour } from './freshness.ts'
import * as ask from './gather.ts'

export type AirView = { day: string | null; month: string | null; dayRanks: Rank[]; monthRanks: Rank[] }

const EMPTY: AirView = { day: null, month: null, dayRanks: [], monthRanks: [] }
const BACK = 3

let made: Promise<AirView> | undefined

export function airView(): Promise<AirView> {
  made ??= make()
  return made
}

/** The newest day and the newest month in which any place has a value. */
async function make(): Promise<AirView> {
  const newest = newestHour(await ask.latestPlaces())
  if (!newest) return EMPTY
  const today = dayOfHour(parseHour(newest))
  const days = Array.from({ length: BACK }, (_, i) => dayText(today - i))
  const months = [...new Set([today, today - 31].map(day => dayText(day).slice(0, 7)))]
  const [day, dayRanks] = await firstRanked(days, value => ask.rankingOf({ day: value }))
  const [month, monthRanks] = await firstRanked(months, value => ask.rankingOf({ month: value }))
  return { day, month, dayRanks, monthRanks }
}

async function firstRanked(
  values: string[],
  rank: (value: string) => Promise<Rank[]>,
): Promise<[string | null, Rank[]]> {
  for (const value of values) {
    const ranks = await rank(value)
    if (ranks.some(one => one.value !== null)) return [value, ranks]
  }
  return [null, []]
}
