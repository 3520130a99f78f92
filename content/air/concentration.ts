import { type Decimal, parseDecimal, roundDecimal } from '../decimal.ts'
import { decimalsOf } from './profile.ts'
import type { Indicator } from './shapes.ts'

/** A concentration as given: read exactly, or null with `invalid` true when something was given that cannot be one. */
export type Concentration = { value: Decimal | null; invalid: boolean }

/** Reads a concentration exactly. Negative, NaN, infinite, beyond a double and other text is invalid; null and undefined are missing. */
export function readConcentration(given: number | string | null | undefined): Concentration {
  if (given === null || given === undefined) return { value: null, invalid: false }
  const value = parseDecimal(given)
  const possible = value !== null && value.units >= 0n && Number.isFinite(Number(given))
  return possible ? { value, invalid: false } : { value: null, invalid: true }
}

/** GB/T 8170 to the decimals an index is computed with: whole ug/m3, CO tenths of a mg/m3 (HJ 633-2026 4.2.2). */
export const roundConcentration = (value: Decimal, indicator: Indicator): Decimal =>
  roundDecimal(value, decimalsOf(indicator))

/** Far above every breakpoint, so that any larger concentration may be taken for it. */
const CEILING = 10n ** 9n
export const THOUSANDTHS = 1000

/**
 * An exact concentration as whole thousandths for the IAQI, without changing the IAQI: the IAQI steps only at multiples
 * of 0.01 (breakpoints are whole and lie 50 or 100 indices apart), so what lies beyond is kept as a half of that.
 */
export function thousandths({ units, decimals }: Decimal): number {
  if (decimals <= 2) return capped(units * 10n ** BigInt(3 - decimals))
  const unit = 10n ** BigInt(decimals - 2)
  return capped((units / unit) * 10n + (units % unit === 0n ? 0n : 5n))
}

const capped = (units: bigint): number => Number(units < CEILING ? units : CEILING)
