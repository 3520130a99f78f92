import { decimalText, parseDecimal } from '#content/decimal.ts'
import { missing } from './scaled.ts'

const NUMBER = /^-?\d{1,12}(?:\.\d{1,20})?$/
/** Below a detection limit: `<0.02`, or the limit followed by L as laboratories write it. */
const BELOW = /^(?:<\s*(.+)|(.+?)\s*L)$/i

/** A value as it is stored, with all its digits: decimal text, `<limit` below a detection limit, null for none; or what is wrong. */
export function resultValue(given: string): { value: string | null } | { fault: string } {
  const text = given.normalize('NFKC').trim()
  if (missing(text) ?? missing(given.trim())) return { value: null }
  const below = BELOW.exec(text)
  const digits = (below?.[1] ?? below?.[2] ?? text).trim()
  const value = NUMBER.test(digits) ? parseDecimal(digits) : null
  if (!value)
    return {
      fault: /^(未检出|nd|n\.d\.|l|<)$/i.test(text) ? 'below a detection limit that is not given' : 'not a number',
    }
  if (below && value.units <= 0n) return { fault: 'a detection limit that is not above 0' }
  return { value: `${below ? '<' : ''}${decimalText(value)}` }
}
