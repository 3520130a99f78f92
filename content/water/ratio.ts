import { bigHalfEven, type Decimal, decimalText, parseDecimal } from '../decimal.ts'

/** More digits than a double has. */
const SAFE_DIGITS = 25

/** An exact fraction, den > 0: a mean before it is rounded. */
export type Ratio = { readonly num: bigint; readonly den: bigint }

/** A decimal over a whole number of values, exactly; n > 0. */
export const ratioOf = ({ units, decimals }: Decimal, n = 1): Ratio =>
  decimals >= 0
    ? { num: units, den: 10n ** BigInt(decimals) * BigInt(n) }
    : { num: units * 10n ** BigInt(-decimals), den: BigInt(n) }

/** Reads a number or decimal text exactly; null for anything else. */
export function readRatio(value: number | string): Ratio | null {
  const decimal = parseDecimal(value)
  return decimal && ratioOf(decimal)
}

/** The exact mean of fractions; null of none. */
export function meanRatio(ratios: readonly Ratio[]): Ratio | null {
  if (ratios.length === 0) return null
  const sum = ratios.reduce((a, b) => {
    const den = (a.den / commonDivisor(a.den, b.den)) * b.den
    return { num: a.num * (den / a.den) + b.num * (den / b.den), den }
  })
  return { num: sum.num, den: sum.den * BigInt(ratios.length) }
}

/** Denominators stay small: their product would soon be beyond what a double can tell. */
const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b))

/** The double nearest to a fraction, whatever the size of its parts. */
export function ratioNumber({ num, den }: Ratio): number {
  const extra = Math.max(0, String(den).length - String(num).length + SAFE_DIGITS)
  return Number(`${(num * 10n ** BigInt(extra)) / den}e-${extra}`)
}

/** Compares two fractions exactly: negative when a < b. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [a.num * b.den, b.num * a.den]
  return left === right ? 0 : left < right ? -1 : 1
}

/** Rounds half to even, once only (GB/T 8170), to `decimals` ≥ 0 places. */
export const roundRatio = ({ num, den }: Ratio, decimals: number): Decimal => ({
  units: bigHalfEven(num * 10n ** BigInt(decimals), den),
  decimals,
})

/** Places after the point of the first digit of a fraction that is not 0; 0 for a fraction of at least 1 and for 0. */
export function firstPlace({ num, den }: Ratio): number {
  let places = 0
  for (let rest = num < 0n ? -num : num; rest !== 0n && rest < den; rest *= 10n) places++
  return places
}

const DIGITS = 20

/** Decimal text: exact where it ends within 20 places, else half to even to 20 places; no trailing zeros. */
export function ratioText(ratio: Ratio): string {
  const text = decimalText(roundRatio(ratio, DIGITS))
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
