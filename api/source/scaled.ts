import type { Reason } from '#content/air/shapes.ts'

/** The largest number a stored value may be: SQLite keeps it in three bytes. 838,860.7 µg/m³, 8,388.607 mg/m³ of CO. */
export const LARGEST = 8_388_607

const PLAIN = /^(\d{1,10})(?:\.(\d{1,16}))?$/

/** How the feeds write that there is no value, and why. `/`: the station does not measure it. */
const MISSING = new Map<string, Reason>([
  ...['', 'NA', 'NaN', 'nan', 'null', '-', '--', '-;', '—', '——', '&mdash;', '&mdash;;'].map(
    text => [text, 'not-reported'] as const,
  ),
  ['/', 'not-monitored'],
])

/** The reason when a cell says that there is no value; null when it says something else. */
export const missing = (text: string): Reason | null => (startsWithDigit(text) ? null : (MISSING.get(text) ?? null))

/** What nearly every cell does: then nothing is looked up. */
const startsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

/**
 * Decimal text as an integer in units of 10^-decimals, exactly: `scaled('2.455', 3)` is 2455.
 * Null for anything that is not a plain number from 0 to LARGEST with at most that many decimals (zeros may follow).
 */
export function scaled(text: string, decimals: number): number | null {
  const parts = PLAIN.exec(text)
  if (!parts) return null
  const fraction = parts[2]?.replace(/0+$/, '') ?? ''
  if (fraction.length > decimals) return null
  const value = Number(`${parts[1]}${fraction.padEnd(decimals, '0')}`)
  return value <= LARGEST ? value : null
}
