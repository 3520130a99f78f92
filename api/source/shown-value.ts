import { decimalText, halfEven, parseDecimal, roundDecimal } from '#content/decimal.ts'

/** Digits that a whole number holds exactly. */
const SHORT = /^(\d{1,7})(?:\.(\d{1,8}))?$/

/**
 * Whether a shown value is its raw value rounded half to even to so many places (GB/T 8170). Where that would show 0 of
 * something, the feed shows more places: 0.0004.
 */
export function isRoundingOf(raw: string, shown: string, places: number): boolean {
  const short = shortRounding(raw, places)
  if (short !== null && short > 0) return short.toFixed(places) === shown
  const [exact, seen] = [parseDecimal(raw), parseDecimal(shown)]
  if (!exact || !seen) return false
  const more = exact.units !== 0n && roundDecimal(exact, places).units === 0n && seen.decimals > places
  return decimalText(roundDecimal(exact, more ? seen.decimals : places)) === shown
}

/** The rounding of a short number, made of whole numbers; null for any other text. */
function shortRounding(raw: string, places: number): number | null {
  const parts = SHORT.exec(raw)
  const drop = (parts?.[2]?.length ?? 0) - places
  if (!parts) return null
  if (drop <= 0) return Number(raw)
  return halfEven(Number(`${parts[1]}${parts[2]}`), 10 ** drop) / 10 ** places
}
