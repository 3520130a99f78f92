import { decimalText, parseDecimal } from '#content/decimal.ts'
import type { WaterIndicator } from '#content/water/indicators.ts'
import type { Cell } from '#content/water/push.ts'
import { missing } from './scaled.ts'

/** A cell as it is stored, and what was wrong when it is `i`. */
export type ReadCell = { cell: Cell; fault: string | null }

const NUMBER = /^\d{1,12}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?$/i
/** What nearly every cell is. */
const PLAIN = /^\d{1,8}(?:\.\d{1,7})?$/
/** Below a detection limit: `<0.02`, or in Chinese laboratories the limit followed by L (HJ 630 and others). */
const BELOW = /^(?:<\s*(.+)|(.+?)\s*L)$/i
const LARGEST = 1e15

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^-\s*[\d.]/, 'negative'],
  [/^(未检出|nd|n\.d\.|l|<)$/i, 'below a detection limit that is not given'],
  [/^[>≥≤]/, 'a bound, not a value: only < and a detection limit can be kept'],
  [/^\d[\d.]*,[\d,]*(\.\d+)?$/, 'a comma in a number; decimals follow a point'],
  [/^=/, 'a formula'],
  [/^\d+\.\d+\.\d|^\d{4}-\d\d?-\d\d?/, 'a date, not a number'],
]

/**
 * Reads a value: a number, `<limit` below a detection limit (also `0.02L`), or the letter of a reason: `n` not reported,
 * `m` not monitored (`/`), `i` for what is no value, with the fault. Full-width digits and signs are read as what they
 * are. `thousandfold` multiplies exactly, for mg/L that are kept in mg/m3.
 */
export function waterCell(cell: string, indicator: WaterIndicator | null, thousandfold = false): ReadCell {
  if (PLAIN.test(cell) && !thousandfold && indicator !== 'ph') return { cell: Number(cell), fault: null }
  const text = cell.normalize('NFKC').trim()
  const reason = missing(text) ?? missing(cell.trim())
  if (reason) return { cell: reason === 'not-monitored' ? 'm' : 'n', fault: null }
  const below = BELOW.exec(text)
  const digits = (below?.[1] ?? below?.[2] ?? text).trim()
  const value = NUMBER.test(digits) ? plainText(digits, thousandfold) : null
  if (value === null) return { cell: 'i', fault: faultOf(text) }
  if (below)
    return Number(value) > 0 ? { cell: `<${value}`, fault: null } : { cell: 'i', fault: 'a detection limit of 0' }
  if (indicator === 'ph' && Number(value) > 14) return { cell: 'i', fault: 'not a pH from 0 to 14' }
  return Number(value) < LARGEST ? { cell: Number(value), fault: null } : { cell: 'i', fault: 'too large' }
}

function plainText(digits: string, thousandfold: boolean): string | null {
  const value = parseDecimal(digits)
  return value && decimalText(thousandfold ? { ...value, decimals: value.decimals - 3 } : value)
}

const faultOf = (text: string): string => FAULTS.find(([form]) => form.test(text))?.[1] ?? 'not a number'
