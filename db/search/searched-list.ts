import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { type ListName, listText, readCursor } from '../cursor.ts'
import { jsonList } from '../json.ts'
import { ITEM } from '../register/list.ts'
import { type Conditions, inputsOf } from './conditions.ts'
import { narrow, type Searched } from './narrow.ts'
import type { Table } from './table.ts'

/** Rows of a table in the order of a sort. */
export type Order<T extends Table> = (table: T) => Int32Array

type About<T extends Table, C extends Conditions<T>, S extends string, O extends z.ZodType> = Omit<
  Searched<T>,
  'conditions'
> & {
  list: ListName
  title: string
  output: O
  page: string
  conditions: C
  /** The closed set of sorts; the first is taken where none is given. */
  sorts: Readonly<Record<S, Order<T>>>
  /** SQL: the body of row `r` of `entry` in its public shape but for what the portal adds. */
  body: (past: boolean) => string
}

type Asked = {
  sort: string
  limit: number
  cursor?: string | undefined
  asOf?: string | undefined
} & Record<string, unknown>

/** An ask for a searched list: conditions, a sort, `asOf`, pages. */
export function searchedList<
  T extends Table,
  const C extends Conditions<T>,
  const S extends string,
  O extends z.ZodType,
>(about: About<T, C, S, O>) {
  const sorts = Object.keys(about.sorts) as [S, ...S[]]
  const sort = z
    .enum(sorts)
    .default(sorts[0] as never)
    .describe('Order of the list')
  const Input = z.object({ ...inputsOf(about.conditions), sort, ...asOfInput, ...paging })
  return ask(about.title, Input, page(about.output, about.page), async (ctx, input) => {
    const { limit, cursor, asOf, sort, ...given } = input as unknown as Asked
    const at = readCursor(about.list, cursor)
    const { generation, known, table, fails } = await narrow(ctx, about, given, at ? String(at.generation) : asOf)
    const order = orderOf(table, sort, about.sorts[sort as S])
    const from = at ? placeAfter(table, order, String(at.key)) : 0
    const rows = taken(order, from, fails, limit)
    const items = `select ${jsonList('item')} as items from (${statement(about.body(known !== null))})`
    const args = { rows: JSON.stringify(rows.map(row => table.entry[row])), ...(known === null ? {} : { known }) }
    const found = (await ctx.store.client.execute({ sql: items, args })).rows[0]
    const last = rows.length === limit ? (table.ids[rows.at(-1) as number] as string) : null
    // Text in the shape of the page, which cannot be seen through the shape of any item.
    return listText<never>(about.list, generation, String(found?.['items']), last)
  })
}

const statement = (body: string) => `select ${ITEM} as item from (
  select r.id, ${body} as body, r.import, r.simulated, i.key as at
  from json_each(:rows) i cross join entry r on r.rowid = i.value limit -1) e order by at`

const orders = new WeakMap<Table, Map<string, Int32Array>>()

function orderOf<T extends Table>(table: T, name: string, sort: Order<T>): Int32Array {
  const known = orders.get(table) ?? new Map<string, Int32Array>()
  orders.set(table, known)
  const order = known.get(name) ?? sort(table)
  known.set(name, order)
  return order
}

function placeAfter({ ids }: Table, order: Int32Array, id: string): number {
  const row = ids.indexOf(id)
  if (row === -1) throw new Refusal('invalid', `Cannot go on after "${id}": the list does not hold it`)
  return order.indexOf(row) + 1
}

function taken(order: Int32Array, from: number, fails: Uint8Array, limit: number): number[] {
  const rows: number[] = []
  for (let at = from; at < order.length && rows.length < limit; at++)
    if (fails[order[at] as number] === 0) rows.push(order[at] as number)
  return rows
}
