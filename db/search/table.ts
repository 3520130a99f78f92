import { setImmediate } from 'node:timers/promises'
import type { Ctx } from '../ask.ts'
import type { Coded } from './coded.ts'

/**
 * All entries of a kind as they stand at a moment, column by column, in the order in which they are listed unless asked
 * otherwise. `entry` holds the rowid of each one's newest version.
 */
export type Table = {
  readonly ids: readonly string[]
  readonly entry: Int32Array
  readonly simulated: Uint8Array
  readonly coded: Readonly<Record<string, Coded>>
}

/** Days, amounts and rowids of a column; NaN where a row has none. */
export const numbersOf = (values: readonly (number | null)[]): Float64Array =>
  Float64Array.from(values, value => value ?? Number.NaN)

/** Columns of rows as lists, in their order, and the generation in force when they were read. */
export type ReadColumns<C extends string> = { columns: Record<C, unknown[]>; generation: number }

/** Reads rows as columns: `rows` is SQL, `order` how they stand. */
export async function readColumns<C extends string>(
  { store }: Ctx,
  { names, rows, order }: { names: readonly C[]; rows: string; order: string },
  args: Record<string, number>,
): Promise<ReadColumns<C>> {
  const lists = names.map(name => `json_group_array(${name}) as ${name}`)
  const sql = `select ${lists.join(', ')}, (select ifnull(max(generation), 0) from generation) as generation_
    from (${rows} order by ${order})`
  const row = (await store.client.execute({ sql, args })).rows[0]
  const columns = Object.fromEntries(names.map(name => [name, JSON.parse(String(row?.[name])) as unknown[]]))
  return { columns: columns as Record<C, unknown[]>, generation: Number(row?.['generation_']) }
}

const A_PART = 2000
const ENDS = 'select ifnull(min(rowid), 1) as first, ifnull(max(rowid), 0) as last from entry where kind = ?'

/**
 * Reads rows of the past as columns, in no order, part by part, so that others get their turn in between: what was known at
 * an import never changes. `rows` is SQL of those whose entry, of a kind, has a rowid from `:first` to `:last`.
 */
export async function readParts<C extends string>(
  { store }: Ctx,
  { kind, names, rows }: { kind: string; names: readonly C[]; rows: string },
  args: Record<string, number>,
): Promise<Record<C, unknown[]>> {
  const columns = Object.fromEntries(names.map(name => [name, [] as unknown[]])) as Record<C, unknown[]>
  const sql = `select ${names.map(name => `json_group_array(${name}) as ${name}`).join(', ')} from (${rows})`
  const ends = (await store.client.execute({ sql: ENDS, args: [kind] })).rows[0]
  for (let first = Number(ends?.['first']); first <= Number(ends?.['last']); first += A_PART) {
    const part = { ...args, first, last: first + A_PART - 1 }
    const row = (await store.client.execute({ sql, args: part })).rows[0]
    for (const name of names)
      for (const value of JSON.parse(String(row?.[name])) as unknown[]) columns[name].push(value)
    await setImmediate()
  }
  return columns
}
