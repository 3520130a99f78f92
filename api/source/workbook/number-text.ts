const INTEGER = /^-?\d+$/
const DECIMAL = /^-?\d+\.\d+$/
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i
/** Digits that every decimal keeps through a double, and the most that a spreadsheet shows. */
const DIGITS = 15
const FARTHEST = 30

/**
 * The decimal text of a number in a sheet, null when it is none. What is written with at most 15 digits stays as it is.
 * Longer ones are doubles written out: the shortest decimal of the same double is what was entered, so
 * `8.3499999999999996` is 8.35; a sum of doubles such as 0.30000000000000004 stays one. No exponents up to 30 places.
 */
export function numberText(written: string): string | null {
  if (INTEGER.test(written)) return written
  if (DECIMAL.test(written) && written.replace(/^[-0.]+/, '').replace('.', '').length <= DIGITS) return written
  const value = Number(written)
  if (!NUMBER.test(written) || !Number.isFinite(value)) return null
  return plain(String(value))
}

function plain(text: string): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text)
  if (!parts || Math.abs(Number(parts[4])) > FARTHEST) return text
  const [, sign, first, rest = '', exponent] = parts
  const places = Number(exponent)
  if (places > 0) return `${sign}${first}${rest.padEnd(places, '0')}`
  return `${sign}0.${'0'.repeat(-places - 1)}${first}${rest}`
}
