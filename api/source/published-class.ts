import { missing } from './scaled.ts'

const NONE = new Set(['-1', '7'])
const CLASS = /^(?:([1-6])|(劣?)(I|II|III|IV|V)类?)$/
const NUMERALS = ['I', 'II', 'III', 'IV', 'V']

/**
 * A published class as 1 to 6: `1` … `6`, or `Ⅰ` … `Ⅴ`, `劣Ⅴ`. Null for none: `--`, `-1`, `7`.
 * Undefined for anything else.
 */
export function publishedClass(cell: string): number | null | undefined {
  const text = cell.trim().normalize('NFKC').toUpperCase()
  if (missing(text) || missing(cell.trim()) || NONE.has(text)) return null
  const parts = CLASS.exec(text)
  if (!parts) return undefined
  if (parts[1]) return Number(parts[1])
  const number = NUMERALS.indexOf(parts[3] as string) + 1
  return parts[2] ? (number === 5 ? 6 : undefined) : number
}
