import { Refusal } from '#content/refusal.ts'
import type { Rows } from '../source.ts'
import { type Area, areaOf, cellAt, columnName } from './cell-area.ts'
import { type Book, cellText, type RawCell } from './cell-text.ts'
import { type Attributes, readXml } from './read-xml.ts'

/** Which sheet is read, for errors, and what is found beside its rows: merged areas, known when all rows were given. */
export type Sheet = { file: string; name: string; part: string; merged: Area[] }

const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
const MOST_MERGED = 100_000
const AT_ONCE = { rows: 1000, cells: 50_000 }
/** Rows of one value far to the right would be nearly all blanks. */
const BLANKS = { free: 20_000_000, each: 100 }

/**
 * The rows of a sheet that hold anything, with their row numbers; empty cells stay in place, those at the end are left
 * out. Memory does not grow with the sheet. Throws Refusal `invalid` with sheet and cell for what cannot be read.
 */
export async function* sheetRows(chunks: AsyncIterable<Buffer>, sheet: Sheet, book: Book): AsyncGenerator<Rows> {
  const reader = sheetReader(sheet, book)
  for await (const _ of readXml(chunks, `${sheet.file}:${sheet.part}`, reader.events)) {
    const ready = reader.take(AT_ONCE)
    if (ready) yield ready
  }
  const rest = reader.take({ rows: 1, cells: 1 })
  if (rest) yield rest
}

function sheetReader(sheet: Sheet, book: Book) {
  let ready: Rows = { rows: [], lines: [] }
  let row: string[] = []
  let at = { row: 0, column: 0 }
  let cell: RawCell | null = null
  let [inside, ended, taking, phonetic] = [false, false, false, false]
  let [cells, values, width] = [0, 0, 0]

  const fail = (where: string, why: string) => {
    const pointer = `${sheet.file}:${sheet.name}!${where}`
    return new Refusal('invalid', `Cannot read ${sheet.file}: sheet "${sheet.name}", ${where}: ${why}`, [
      { pointer, detail: why },
    ])
  }
  const here = () => `cell ${columnName(at.column)}${at.row}`

  function openRow({ r }: Attributes): void {
    const number = r === undefined ? at.row + 1 : Number(r)
    if (!Number.isInteger(number) || number < 1 || number > MOST_ROWS)
      throw fail(`row ${r ?? number}`, `not a row from 1 to ${MOST_ROWS}`)
    if (number <= at.row) throw fail(`row ${number}`, `out of order, after row ${at.row}`)
    at = { row: number, column: 0 }
    row = []
  }

  function openCell({ r, t = 'n', s }: Attributes): void {
    const last = at.column
    if (r === undefined) at.column++
    else {
      const place = cellAt(r)
      if (!place) throw fail(`row ${at.row}`, `"${r.slice(0, 40)}" is not a cell`)
      if (place.row !== at.row) throw fail(`row ${at.row}`, `holds the cell ${r} of another row`)
      if (place.column <= last) throw fail(`cell ${r}`, `out of order, after column ${columnName(last)}`)
      at.column = place.column
    }
    if (at.column > MOST_COLUMNS) throw fail(`row ${at.row}`, `more than ${MOST_COLUMNS} columns`)
    cell = { type: t, style: s, formula: false, value: null }
  }

  function closeCell(done: RawCell): void {
    const text = cellText(done, book)
    if (typeof text !== 'string') throw fail(here(), text.fault)
    if (text.trim() === '') return
    while (row.length < at.column - 1) row.push('')
    row.push(text)
    values++
  }

  function closeRow(): void {
    if (row.length === 0) return
    ready.rows.push(row)
    ready.lines.push(at.row)
    cells += row.length
    width += row.length
    if (width > BLANKS.free && width > BLANKS.each * values)
      throw new Refusal('too-large', `Cannot read ${sheet.file}: sheet "${sheet.name}" is nearly all blanks`)
  }

  function merge({ ref = '' }: Attributes): void {
    const area = areaOf(ref)
    if (!area) throw fail(`area ${ref.slice(0, 40)}`, 'not an area')
    if (!ended || sheet.merged.length >= MOST_MERGED) throw fail(`area ${ref}`, 'not where merged areas are told')
    if (area.left !== area.right || area.top !== area.bottom) sheet.merged.push(area)
  }

  const open: Record<string, (attributes: Attributes) => void> = {
    sheetData: () => {
      inside = !ended
    },
    row: attributes => inside && openRow(attributes),
    c: attributes => inside && openCell(attributes),
    f: () => {
      if (cell) cell.formula = true
    },
    v: () => begin(),
    rPh: () => {
      phonetic = true
    },
    t: () => phonetic || begin(),
    mergeCell: merge,
  }
  function begin(): void {
    if (!cell) return
    taking = true
    cell.value ??= ''
  }
  const close: Record<string, () => void> = {
    v: () => {
      taking = false
    },
    t: () => {
      taking = false
    },
    rPh: () => {
      phonetic = false
    },
    c: () => {
      if (cell) closeCell(cell)
      cell = null
    },
    row: () => inside && closeRow(),
    sheetData: () => {
      inside = false
      ended = true
    },
  }
  return {
    events: {
      open: (name: string, attributes: Attributes) => open[name]?.(attributes),
      text: (text: string) => {
        if (taking && cell) cell.value += text
      },
      close: (name: string) => close[name]?.(),
    },
    take: (enough: { rows: number; cells: number }): Rows | null => {
      if (ready.rows.length < enough.rows && cells < enough.cells) return null
      const taken = ready
      ready = { rows: [], lines: [] }
      cells = 0
      return taken
    },
  }
}
