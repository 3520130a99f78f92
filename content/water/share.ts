import { bigHalfEven, halfEven } from '../decimal.ts'
import type { Ratio } from './ratio.ts'

/** `part` of `whole` in percent, half to even to one decimal; null of nothing. Counts, so whole numbers. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : halfEven(1000 * part, whole) / 10

/** The same of exact amounts, e.g. volumes. */
export function shareOf(part: Ratio, whole: Ratio): number | null {
  if (whole.num === 0n) return null
  return Number(bigHalfEven(1000n * part.num * whole.den, part.den * whole.num)) / 10
}
