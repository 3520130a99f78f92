import type { Method } from '#content/water/shapes.ts'

const DAY_MS = 86_400_000

/** How long a sample speaks of the present: automatic stations report every few hours, laboratories every month. */
const FRESH_DAYS = { automatic: 2, manual: 62 } as const satisfies Record<Method, number>

/** Whether a sample still speaks of the water now, at an instant in epoch milliseconds. */
export const isPresent = ({ at, method }: { at: string; method: Method }, now: number): boolean =>
  now - Date.parse(at) < FRESH_DAYS[method] * DAY_MS

/** Whether a month does: its result is known in the course of the month after it. */
export const isPresentMonth = (month: string, now: number): boolean => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return now < Date.UTC(year, number + 1, 1)
}
