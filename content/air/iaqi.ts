import { type Column, IAQI_STEPS } from './breakpoints.ts'

/**
 * Which pair of breakpoints a concentration lies between: i for (breakpoint i−1, breakpoint i], 1 for zero;
 * the number of breakpoints when it lies above the last one.
 * @param units concentration × `scale`, a whole number ≥ 0, in the unit of the column
 */
export function segment(column: Column, units: number, scale: number): number {
  const { breakpoints } = column
  let i = 1
  while (i < breakpoints.length && units > breakpoints[i]! * scale) i++
  return i
}

/**
 * Individual air quality index of one concentration, rounded up to a whole number (HJ 633-2012 4.2 and 6.2,
 * HJ 633-2026 4.2.6). Exact: whole numbers are divided only once, so CO 2.2 gives 55.
 * @param units concentration × `scale`, a whole number ≥ 0, in the unit of the column
 * @returns null above the last breakpoint of a column that HJ 633-2012 then replaces by another averaging time
 */
export function iaqi(column: Column, units: number, scale: number): number | null {
  const i = segment(column, units, scale)
  const { breakpoints } = column
  if (i === breakpoints.length) return column.above
  const low = breakpoints[i - 1]!
  const rise = IAQI_STEPS[i]! - IAQI_STEPS[i - 1]!
  return IAQI_STEPS[i - 1]! + Math.ceil((rise * (units - low * scale)) / ((breakpoints[i]! - low) * scale))
}
