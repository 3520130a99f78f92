import type { Mean } from '../decimal.ts'

/**
 * The p-th percentile of daily values, exact (HJ 663 annex A): in ascending order k = 1 + (n−1)·p, between the values
 * below and above it in proportion. `percentile([3, 4, 8, 2, 5, 4], 90)` is 650 / 100.
 * @param values integers in any order, in any scale, which the answer keeps
 * @param p whole percent, 0 … 100
 * @returns the percentile as a quotient over 100, null without values
 */
export function percentile(values: readonly number[], p: number): Mean | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const rank = (sorted.length - 1) * p
  const below = sorted[Math.floor(rank / 100)]!
  const above = sorted[Math.ceil(rank / 100)]!
  return { sum: 100 * below + (rank % 100) * (above - below), n: 100 }
}
