import type { DateFormat } from './date-format.ts'
import { numberText } from './number-text.ts'
import { serialDate } from './serial-date.ts'
import { unescaped } from './shared-strings.ts'

/** What a workbook says of all its cells. */
export type Book = { strings: readonly string[]; styles: readonly DateFormat[]; from1904: boolean }

/** One cell as written: its type and style, whether it has a formula, and its value, null when there is none. */
export type RawCell = { type: string; style: string | undefined; formula: boolean; value: string | null }

type CellText = (written: string, cell: RawCell, book: Book) => string | { fault: string }

/**
 * The text of each type of cell (ECMA-376 part 1, 18.18.11). Dates by their style as in `serialDate`, numbers as in
 * `numberText`, `TRUE` and `FALSE`; an error such as `#N/A` stays text, so that whoever reads the table rejects it.
 */
const TEXT: Record<string, CellText> = {
  n: (written, { style }, book) => {
    const format = book.styles[Number(style ?? 0)] ?? null
    const text = numberText(written)
    if (text === null) return { fault: `not a number: "${written.slice(0, 40)}"` }
    return format === null ? text : (serialDate(Number(written), format, book.from1904) ?? text)
  },
  s: (written, _, { strings }) => strings[Number(written)] ?? { fault: `no shared string ${written.slice(0, 40)}` },
  str: unescaped,
  inlineStr: unescaped,
  b: written => (written === '1' || written === 'true' ? 'TRUE' : 'FALSE'),
  e: written => written,
  d: written =>
    written.replace(/^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::00(?:\.0+)?)?)?Z?$/, (_, day, clock) =>
      clock === undefined || clock === '00:00' ? day : `${day} ${clock}`,
    ),
}

/** The text of a cell, '' when it is empty, or what is wrong with it. Formulas are not computed: their kept value counts. */
export function cellText(cell: RawCell, book: Book): string | { fault: string } {
  const { type, formula, value } = cell
  if (formula && (value === null || (value === '' && type !== 'str')))
    return { fault: 'a formula without its value; open the workbook in a spreadsheet program and save it' }
  if (value === null) return type === 'e' ? '#VALUE!' : ''
  const written = type === 'str' || type === 'inlineStr' ? value : value.trim()
  if (written === '') return ''
  return TEXT[type]?.(written, cell, book) ?? { fault: `type "${type.slice(0, 40)}" is not known` }
}
