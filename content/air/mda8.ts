import { compareMeans, type Mean } from '../decimal.ts'
import { VALIDITY } from './limits.ts'

/**
 * Daily maximum 8-hour mean of ozone. `mean` exact and there even when the day is not valid, null without any window;
 * `windows` counts the valid ones of 17; `endHour` is the end (8…24) of the first window that reaches the maximum.
 */
export type Mda8 = { mean: Mean | null; windows: number; endHour: number | null; valid: boolean }

/**
 * The largest of the 8-hour means ending at hours 8 … 24 of the natural day, each from at least 6 of 8 hours
 * (GB 3095 3.9 and table 4). Valid with 14 windows, or with fewer when the unrounded maximum exceeds the limit (HJ 663).
 * @param hours 24 values in any integer scale, index 0 is hour 1; null or negative: missing
 * @param limit class II limit in the same scale
 */
export function mda8(hours: readonly (number | null | undefined)[], limit: number): Mda8 {
  let best: Mean | null = null
  let endHour: number | null = null
  let windows = 0
  for (let end = VALIDITY.windowEnds[0]; end <= VALIDITY.windowEnds[1]; end++) {
    const mean = sumOf(hours, end - 8, end)
    if (mean.n < VALIDITY.eightHours) continue
    windows++
    if (best !== null && compareMeans(mean, best) <= 0) continue
    best = mean
    endHour = end
  }
  const exceeds = best !== null && best.sum > limit * best.n
  return { mean: best, windows, endHour, valid: windows >= VALIDITY.windows || exceeds }
}

/** Sum and number of the values that are there, from index `from` up to before `to`. */
export function sumOf(hours: readonly (number | null | undefined)[], from = 0, to = hours.length): Mean {
  let sum = 0
  let n = 0
  for (let i = from; i < to; i++) {
    const value = hours[i]
    if (value === null || value === undefined || value < 0) continue
    sum += value
    n++
  }
  return { sum, n }
}
