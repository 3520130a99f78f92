import { dayOfMinute } from '../../time.ts'
import { isStopped, isUsable, type Origin } from './marks.ts'
import type { Averaging, ResultCell } from './push.ts'

/** Results of one day: received at all, fit for use, and marked as stopped. */
export type DayCount = readonly [day: number, received: number, usable: number, stopped: number]

/** What a month of one outlet holds of one pollutant, by averaging and origin; days in order, only those with a result. */
export type MonthCounts = { pollutant: string; averaging: Averaging; origin: Origin; days: DayCount[] }

/** A stored row, as far as counting goes. */
export type CountedRow = { at: number; averaging: Averaging; origin: Origin; cells: readonly ResultCell[] }

/**
 * Counts rows of one outlet by pollutant, averaging, origin and day (days since 1970). A cell with neither value nor mark
 * was not received; one that is marked as stopped counts as stopped, whatever value stands beside.
 */
export function countDays(rows: readonly CountedRow[]): MonthCounts[] {
  const found = new Map<string, Counting>()
  for (const row of rows) for (const cell of row.cells) add(found, row, cell)
  return [...found.values()].map(({ days, ...about }) => ({
    ...about,
    days: [...days].map(([day, counts]) => [day, ...counts] as const).sort(([a], [b]) => a - b),
  }))
}

type Counting = Omit<MonthCounts, 'days'> & { days: Map<number, [number, number, number]> }

function add(found: Map<string, Counting>, { at, averaging, origin }: CountedRow, cell: ResultCell): void {
  const [pollutant, value, , mark] = cell
  if (value === null && mark === null) return
  const key = JSON.stringify([pollutant, averaging, origin])
  const held = found.get(key) ?? { pollutant, averaging, origin, days: new Map() }
  found.set(key, held)
  const day = dayOfMinute(at)
  const [received, usable, stopped] = held.days.get(day) ?? [0, 0, 0]
  const still = isStopped(mark)
  const fit = value !== null && isUsable(mark)
  held.days.set(day, [received + (still ? 0 : 1), usable + (fit ? 1 : 0), stopped + (still ? 1 : 0)])
}
