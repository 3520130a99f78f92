import type { Order } from './searched-list.ts'
import type { Table } from './table.ts'

/** As the table stands. */
export const asRead: Order<Table> = ({ ids }) => Int32Array.from(ids, (_, row) => row)

/** The table from its end. */
export const reversed: Order<Table> = ({ ids }) => Int32Array.from(ids, (_, row) => ids.length - 1 - row)

/** By id. */
export const byIds: Order<Table> = table => byTexts(table, table.ids)

/** By a text of each row; rows of one text as the table stands. */
export const byTexts = (table: Table, texts: readonly string[]): Int32Array =>
  asRead(table).sort((a, b) => {
    const [one, other] = [texts[a] as string, texts[b] as string]
    return one < other ? -1 : one > other ? 1 : a - b
  })

/** By a number of each row, the highest first; rows without one come last, rows of one number as the table stands. */
export const byHighest = (table: Table, numbers: Float64Array): Int32Array => {
  const valued = (row: number) => (Number.isNaN(numbers[row]) ? -Infinity : (numbers[row] as number))
  return asRead(table).sort((a, b) => {
    const [one, other] = [valued(a), valued(b)]
    return one === other ? a - b : other - one
  })
}
