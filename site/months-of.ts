/** The month before or after, `2026-03` and a number of months. */
export function monthFrom(month: string, steps: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + steps
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** How many months a strip shows: a year, and the same month of the year before. */
export const STRIP_MONTHS = 13

/** The months of a strip that ends with the month given, oldest first. */
export const stripMonths = (last: string): string[] =>
  Array.from({ length: STRIP_MONTHS }, (_, i) => monthFrom(last, i + 1 - STRIP_MONTHS))

/** The newest whole month with anything in it, or the newest at all; null for none. `now` in epoch milliseconds. */
export function newestMonth(months: readonly string[], now: number): string | null {
  const running = new Date(now + 8 * 3_600_000).toISOString().slice(0, 7)
  const sorted = months.toSorted()
  return sorted.findLast(month => month < running) ?? sorted.at(-1) ?? null
}
