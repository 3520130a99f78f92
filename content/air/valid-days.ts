import type { Span } from '../calendar.ts'
import { VALIDITY } from './limits.ts'

/** Enough valid days for a month: 27, in February 25 (GB 3095 table 4). */
export const validMonth = (month: number, days: number): boolean =>
  days >= (month === 2 ? VALIDITY.februaryDays : VALIDITY.monthDays)

/**
 * Enough valid days for a period (GB 3095 table 4): a year has 324 and every month its 27 (February 25);
 * a month or quarter each of its months.
 * @param perMonth valid days of each month of the span, in order
 */
export function validSpan({ kind, months }: Span, perMonth: readonly number[]): boolean {
  const total = perMonth.reduce((sum, days) => sum + days, 0)
  const each = months.every(({ month }, i) => validMonth(month, perMonth[i] ?? 0))
  return each && (kind !== 'year' || total >= VALIDITY.yearDays)
}
