import type { Batch } from '#content/air/push.ts'
import { Refusal } from '#content/refusal.ts'
import { columnsOf } from './header.ts'
import { plausible, shiftedHeader } from './plausible.ts'
import type { Input, Rows } from './source.ts'

/** Gives the cell of the i-th wanted column. */
export type Cell = (i: number) => string

/**
 * A table with a header. `wanted` names its columns in lower case, in any order in the file;
 * `values` and `aqi` say which of them hold the six pollutants and the AQI; `hour` reads the hour of a row.
 */
export type Table = {
  wanted: readonly string[]
  values: readonly number[]
  aqi: number
  hour: (cell: Cell) => number | null
  read: (cell: Cell, hour: number, line: number, batch: Batch) => void
  hourField: string
}

const SAMPLE = 100

/**
 * Reads a table row by row. A row with another number of fields or without an hour is rejected.
 * Throws Refusal `invalid` for missing columns, no rows, a header that fits no row, or implausible columns.
 */
export function csvTable(
  input: Input,
  file: string,
  table: Table | ((header: readonly string[]) => Table),
): AsyncGenerator<Batch> {
  return plausible(readTable(input.rows(), file, typeof table === 'function' ? table : () => table), file)
}

async function* readTable(
  table: AsyncIterable<Rows>,
  file: string,
  tableFor: (header: string[]) => Table,
): AsyncGenerator<Batch> {
  let reader: Reader | null = null
  for await (const { rows, lines } of table) {
    const first = reader ? 0 : 1
    reader ??= openReader(tableFor(rows[0] ?? []), rows[0] ?? [], { file, line: lines[0] ?? 1 })
    const batch: Batch = { pushes: [], rejects: [], read: rows.length - first }
    for (let i = first; i < rows.length; i++) readRow(reader, rows[i] as string[], lines[i] as number, batch)
    if (batch.read > 0) yield batch
  }
  if (!reader) throw new Refusal('invalid', `Cannot read ${file}: no header`)
  const { header, misfits, fits } = reader
  if (misfits > 1 && fits === 0)
    throw new Refusal('invalid', `Cannot read ${file}: the header has ${header.length} fields, and no row has as many`)
  refuseShifted(reader)
}

type Reader = {
  table: Table
  file: string
  header: string[]
  at: number[]
  fits: number
  misfits: number
  sample: { rows: string[][]; hours: number[] }
}

const openReader = (table: Table, header: string[], { file, line }: { file: string; line: number }): Reader => {
  const at = columnsOf(header, table.wanted, file, line)
  return { table, file, header, at, fits: 0, misfits: 0, sample: { rows: [], hours: [] } }
}

function readRow(reader: Reader, cells: string[], line: number, batch: Batch): void {
  const { table, header, at, sample } = reader
  if (cells.length !== header.length) {
    reader.misfits++
    const reason = `expected ${header.length} fields, found ${cells.length}`
    batch.rejects.push({ line, field: '', value: cells.join(',').slice(0, 80), reason })
    return
  }
  reader.fits++
  const cell: Cell = i => cells[at[i] as number] as string
  const hour = table.hour(cell)
  if (hour === null) {
    const value = cell(0).slice(0, 80)
    batch.rejects.push({ line, field: table.hourField, value, reason: 'not an hour in the form of this source' })
    return
  }
  table.read(cell, hour, line, batch)
  if (sample.rows.length >= SAMPLE) return
  sample.rows.push(cells)
  sample.hours.push(hour)
  if (sample.rows.length === SAMPLE) refuseShifted(reader)
}

function refuseShifted({ table, file, header, at, sample }: Reader): void {
  const values = table.values.map(i => at[i] as number)
  const fault = shiftedHeader({ ...sample, values, aqi: at[table.aqi] as number }, header)
  if (fault) throw new Refusal('invalid', `Cannot read ${file}: ${fault}`)
}
