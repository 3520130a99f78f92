import { Refusal } from '#content/refusal.ts'
import type { Reject } from '#content/trail/reject.ts'
import type { Rows } from './source.ts'

/** Rows of a table that fit its header, with what `open` made of the header. */
export type NamedRows<R> = { reader: R; rows: { cells: string[]; line: number }[]; rejects: Reject[]; read: number }

/**
 * The rows under a header, which `open` is given with its line. Blank rows are nothing; a row with another number of fields is rejected.
 * Throws Refusal `invalid`: no header, no rows, or a header that fits no row; and whatever `open` throws.
 */
export async function* namedRows<R>(
  table: AsyncIterable<Rows>,
  file: string,
  open: (header: string[], line: number) => R,
): AsyncGenerator<NamedRows<R>> {
  let header: string[] | null = null
  let reader: R | null = null
  let [fits, misfits] = [0, 0]
  for await (const { rows, lines } of table) {
    const first = header ? 0 : 1
    header ??= rows[0] ?? []
    reader ??= open(header, lines[0] ?? 1)
    const part = sorted(rows.slice(first), lines.slice(first), header.length)
    fits += part.rows.length
    misfits += part.rejects.length
    if (part.read > 0) yield { reader, ...part }
  }
  if (!header) throw new Refusal('invalid', `Cannot read ${file}: no header`)
  if (fits > 0) return
  const what = misfits > 0 ? `the header has ${header.length} fields, and no row has as many` : 'no rows'
  throw new Refusal('invalid', `Cannot read ${file}: ${what}`)
}

function sorted(rows: string[][], lines: number[], width: number): Omit<NamedRows<never>, 'reader'> {
  const part: Omit<NamedRows<never>, 'reader'> = { rows: [], rejects: [], read: 0 }
  rows.forEach((cells, i) => {
    if (cells.every(cell => cell.trim() === '')) return
    const line = lines[i] as number
    part.read++
    if (cells.length === width) part.rows.push({ cells, line })
    else {
      const reason = `expected ${width} fields, found ${cells.length}`
      part.rejects.push({ line, field: '', value: cells.join(',').slice(0, 80), reason })
    }
  })
  return part
}
