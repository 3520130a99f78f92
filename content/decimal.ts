/** An exact decimal: `units` / 10^`decimals`. Negative `decimals` count whole tens, hundreds … */
export type Decimal = { readonly units: bigint; readonly decimals: number }

/** An exact quotient `sum` / `n` of integers, n > 0: a mean before it is rounded. */
export type Mean = { readonly sum: number; readonly n: number }

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/
const LONGEST = 400

/**
 * Reads a number or decimal text exactly; exponents up to ±999 are allowed. A number means its shortest decimal text.
 * Returns null for anything else: NaN, Infinity, hex, blanks, empty or over-long text.
 */
export function parseDecimal(value: number | string): Decimal | null {
  const text = String(value)
  const parts = text.length > LONGEST ? null : DECIMAL.exec(text)
  const digits = parts ? (parts[2] ?? '') + (parts[3] ?? '') : ''
  if (!parts || digits === '') return null
  const units = BigInt(digits) * (parts[1] === '-' ? -1n : 1n)
  const decimals = (parts[3] ?? '').length - Number(parts[4] ?? 0)
  return { units, decimals }
}

/** Rounds half to even, once only (GB/T 8170), to `decimals` places; negative places round to tens, hundreds … */
export function roundDecimal(value: Decimal, decimals: number): Decimal {
  const drop = value.decimals - decimals
  if (drop <= 0) return { units: value.units * 10n ** BigInt(-drop), decimals }
  return { units: bigHalfEven(value.units, 10n ** BigInt(drop)), decimals }
}

/** Plain decimal text with all its places: `4.0`, `1200`. Zero has no sign. */
export function decimalText({ units, decimals }: Decimal): string {
  if (decimals <= 0) return String(units * 10n ** BigInt(-decimals))
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const sign = units < 0n ? '-' : ''
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** GB/T 8170 on decimal text: `roundText('4.05', 1)` is `4.0`. Returns null for text that is not a decimal. */
export function roundText(text: string, decimals: number): string | null {
  const value = parseDecimal(text)
  return value && decimalText(roundDecimal(value, decimals))
}

/** `num` / `den` rounded half to even to a whole number (GB/T 8170); integers within ±2^52, den > 0. */
export function halfEven(num: number, den: number): number {
  const floor = Math.floor(num / den)
  const twice = 2 * (num - floor * den)
  return twice > den || (twice === den && floor % 2 !== 0) ? floor + 1 : floor
}

/** `num` / `den` rounded half to even to a whole number (GB/T 8170), den > 0. */
export function bigHalfEven(num: bigint, den: bigint): bigint {
  const rest = ((num % den) + den) % den
  const floor = (num - rest) / den
  return 2n * rest > den || (2n * rest === den && floor % 2n !== 0n) ? floor + 1n : floor
}

/** Compares two means exactly: negative when a < b. */
export const compareMeans = (a: Mean, b: Mean): number => a.sum * b.n - b.sum * a.n
