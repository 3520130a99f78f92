import { bigHalfEven, parseDecimal } from '../decimal.ts'
import type { WaterIndicator } from './indicators.ts'
import { type SurfaceStandard, surfaceStandard } from './limits.ts'
import type { Limits } from './shapes.ts'

/**
 * (value − limit) / limit, exact and then half to even to two decimals; null within the limit and for what is no decimal.
 * Just beyond the limit it may be 0. Value and limit in the same unit, limit > 0.
 */
export function multipleOver(value: number | string, limit: number): number | null {
  const above = parseDecimal(value)
  const border = parseDecimal(limit)
  if (!above || !border || border.units <= 0n) return null
  const decimals = Math.max(above.decimals, border.decimals)
  const v = above.units * 10n ** BigInt(decimals - above.decimals)
  const s = border.units * 10n ** BigInt(decimals - border.decimals)
  return v <= s ? null : Number(bigHalfEven((v - s) * 100n, s)) / 100
}

/** Limit of class III of an indicator; null where it has none (temperature, no row) or two (pH). */
export function limitIII(
  indicator: WaterIndicator,
  limits: Limits,
  standard: SurfaceStandard = surfaceStandard(),
): number | null {
  const row = standard.table1.find(candidate => candidate.indicator === indicator)
  return row === undefined || row.better === 'within' ? null : (row[limits]?.[2] ?? null)
}

/**
 * By how many times a value lies beyond the limit of class III, two decimals (环办〔2011〕22号). Null within the limit, and
 * always for water temperature, pH and dissolved oxygen.
 */
export function exceedance(
  indicator: WaterIndicator,
  value: number | string,
  limits: Limits,
  standard: SurfaceStandard = surfaceStandard(),
): number | null {
  const limit = indicator === 'do' ? null : limitIII(indicator, limits, standard)
  return limit === null ? null : multipleOver(value, limit)
}
