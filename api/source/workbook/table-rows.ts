import { Refusal } from '#content/refusal.ts'
import type { Rows } from '../source.ts'
import { type Area, columnName } from './cell-area.ts'
import type { Sheet } from './sheet-rows.ts'

/** A title is looked for in so many rows. */
const TITLES = 10

/**
 * The rows of a sheet as those of a table: its first row is the header, every row is at least as wide. Rows above the
 * header that hold a single cell are its title, merged or not, and left out.
 * Throws Refusal `invalid` at the end when cells from the header down are merged, for only one of them has the value.
 */
export async function* tableRows(sheet: Sheet, batches: AsyncIterable<Rows>): AsyncGenerator<Rows> {
  let width = 0
  let [top, bottom, right] = [0, 0, 0]
  for await (const batch of batches) {
    const { rows, lines } = width === 0 ? belowTitle(batch) : batch
    width ||= rows[0]?.length ?? 0
    top ||= lines[0] ?? 0
    bottom = lines.at(-1) ?? bottom
    for (const row of rows) {
      right = Math.max(right, row.length)
      while (row.length < width) row.push('')
    }
    yield { rows, lines }
  }
  const merged = sheet.merged.find(area => area.bottom >= top && area.top <= bottom && area.left <= right)
  if (merged && top > 0) throw new Refusal('invalid', `Cannot read ${sheet.file}: ${wordsFor(merged, sheet)}`)
}

function belowTitle({ rows, lines }: Rows): Rows {
  const single = (row: string[]) => row.filter(text => text !== '').length === 1
  const header = rows.slice(0, TITLES).findIndex(row => !single(row))
  const start = Math.max(0, header)
  return { rows: rows.slice(start), lines: lines.slice(start) }
}

function wordsFor({ left, top, right, bottom }: Area, { name }: Sheet): string {
  const area = `${columnName(left)}${top}:${columnName(right)}${bottom}`
  return `sheet "${name}": the cells ${area} are merged, and only the first of them has a value; unmerge and fill them`
}
