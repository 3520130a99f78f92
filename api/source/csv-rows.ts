import { CsvError, parse } from 'csv-parse'
import { Refusal } from '#content/refusal.ts'
import type { Rows } from './source.ts'

/** A line longer than this is not a table that we know. */
const LONGEST = 1_000_000

/** Reads CSV (RFC 4180, quotes and newlines in quotes). Throws Refusal `invalid` with the line where it breaks. */
export async function* csvRows(text: AsyncIterable<string>, file: string): AsyncGenerator<Rows> {
  let batch: Rows = { rows: [], lines: [] }
  let fault: Error | null = null
  let line = 1
  let counted = 0
  const parser = parse({
    relax_column_count: true,
    max_record_size: LONGEST,
    on_record: (record: string[], { lines }) => {
      const start = line
      line += lines - counted === 1 ? 1 : 1 + newlines(record)
      counted = lines
      if (record.length === 1 && record[0]?.trim() === '') return null
      batch.rows.push(record)
      batch.lines.push(start)
      return null
    },
  })
  parser.on('error', error => {
    fault ??= error
  })
  parser.resume()
  for await (const piece of text) {
    await new Promise(done => parser.write(piece, done))
    if (fault) throw broken(fault, file)
    if (batch.rows.length === 0) continue
    yield batch
    batch = { rows: [], lines: [] }
  }
  await new Promise<void>(done => {
    parser.on('close', done)
    parser.end()
  })
  if (fault) throw broken(fault, file)
  if (batch.rows.length > 0) yield batch
}

const newlines = (cells: readonly string[]) => cells.reduce((n, cell) => n + cell.split('\n').length - 1, 0)

function broken(error: Error, file: string): Error {
  if (!(error instanceof CsvError)) return error
  const line = (error as { lines?: number }).lines
  const what = error.code === 'CSV_MAX_RECORD_SIZE' ? `longer than ${LONGEST} characters` : 'not a CSV record'
  return new Refusal('invalid', `Cannot read ${file}:${line ?? '?'}: ${what}`, [
    { pointer: `${file}:${line ?? '?'}`, detail: error.message.slice(0, 200) },
  ])
}
