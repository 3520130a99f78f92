import { parseDay } from '../time.ts'
import type { Column } from './columns.ts'

/** A cell that was read, or why it could not be. */
export type Cell = { value: unknown } | { reason: string }

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/
const MOST_DIGITS = 15
const TRUTHS: Readonly<Record<string, boolean>> = { true: true, 是: true, 1: true, false: false, 否: false, 0: false }
/** The apostrophe that our CSV sets before text which a spreadsheet would run as a formula. */
const DISARMED = /^'(?=[=+\-@\t\r])/
/** Control characters, and marks that turn the direction of a line. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

/**
 * Reads the text of one cell by its column. An empty cell is null where the column may be, an empty list in a list.
 * Numbers are plain decimals of at most 15 digits, truths `true false 是 否 1 0`, days `2026-03-01`.
 */
export function readCell(column: Column, text: string): Cell {
  const clean = text.trim().replace(DISARMED, '').normalize('NFC')
  if (clean === '' && column.kind === 'list') return { value: [] }
  if (clean === '') return column.nullable ? { value: null } : { reason: 'missing: this column is required' }
  if (!clean.isWellFormed() || UNSEEN.test(clean)) return { reason: 'control characters' }
  return READERS[column.kind](clean, column)
}

const READERS: Record<Column['kind'], (text: string, column: Column) => Cell> = {
  text: text => ({ value: text }),
  list: text => ({
    value: text
      .split(';')
      .map(part => part.trim())
      .filter(part => part !== ''),
  }),
  number: text => {
    if (!DECIMAL.test(text)) return { reason: 'not a plain decimal number' }
    const digits = text.replace(/\D/g, '').replace(/^0+/, '').length
    return digits > MOST_DIGITS ? { reason: `more than ${MOST_DIGITS} digits` } : { value: Number(text) }
  },
  truth: text => {
    const value = TRUTHS[text.toLowerCase()]
    return value === undefined ? { reason: 'not one of true, false, 是, 否, 1, 0' } : { value }
  },
  member: (text, { members }) =>
    members.includes(text) ? { value: text } : { reason: `not one of ${members.join(', ')}` },
  day: text => (isDay(text) ? { value: text } : { reason: 'not a day like 2026-03-01' }),
}

function isDay(text: string): boolean {
  try {
    parseDay(text)
    return true
  } catch {
    return false
  }
}
