import type { Batch } from '#content/air/push.ts'
import { Refusal } from '#content/refusal.ts'
import { columnsOf } from './header.ts'
import { namedRows } from './named-rows.ts'
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
  for await (const part of namedRows(table, file, (header, line) =>
    openReader(tableFor(header), header, { file, line }),
  )) {
    reader = part.reader
    const batch: Batch = { pushes: [], rejects: part.rejects, read: part.read }
    for (const { cells, line } of part.rows) readRow(reader, cells, line, batch)
    yield batch
  }
  if (reader) refuseShifted(reader)
}

type Reader = {
  table: Table
  file: string
  header: string[]
  at: number[]
  sample: { rows: string[][]; hours: number[] }
}

const openReader = (table: Table, header: string[], { file, line }: { file: string; line: number }): Reader => {
  const at = columnsOf(header, table.wanted, file, line)
  return { table, file, header, at, sample: { rows: [], hours: [] } }
}

function readRow(reader: Reader, cells: string[], line: number, batch: Batch): void {
  const { table, at, sample } = reader
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
