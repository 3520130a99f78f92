import { decimalText, parseDecimal, roundDecimal } from '#content/decimal.ts'

/**
 * Whether a shown value is its raw value rounded half to even to so many places (GB/T 8170). Where that would show 0 of
 * something, the feed shows more places: 0.0004.
 */
export function isRoundingOf(raw: string, shown: string, places: number): boolean {
  const [exact, seen] = [parseDecimal(raw), parseDecimal(shown)]
  if (!exact || !seen) return false
  const more = exact.units !== 0n && roundDecimal(exact, places).units === 0n && seen.decimals > places
  return decimalText(roundDecimal(exact, more ? seen.decimals : places)) === shown
}
