import type { InValue } from '@libsql/client'

import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { ask, asOfInput, type Ctx, JsonText, page, paging } from '../ask.ts'
import { type ListName, listText, readCursor } from '../cursor.ts'
import { jsonList } from '../json.ts'
import { momentOf } from '../trail/generation.ts'
import { newest } from './believed.ts'
import { requireEntry } from './require-entry.ts'

/**
 * One filter of a list: its input, and the condition on the JSON of an entry `e.body` that it sets, with its value bound as
 * `:name`. `value` turns the input into what is bound; `of` names the kind whose id it is, for an unknown one is refused;
 * `indexed`: an index of `entry` finds what passes.
 */
export type Filter<I extends z.ZodType = z.ZodType> = {
  input: I
  sql: (past: boolean) => string
  value?: (given: string) => InValue
  of?: string
  indexed?: boolean
}
export type Filters = Readonly<Record<string, Filter>>

/**
 * What a list or an item is made from. `rows` are queries for id, body, import, simulated of the newest versions believed;
 * no id is in two of them, and what cannot be among the input's is left out.
 */
export type Registered = { kind: string; rows?: Rows }
type Rows = (past: boolean, input: Given) => readonly string[]
type Given = Readonly<Record<string, unknown>>

/** The newest versions of the entries of a kind. */
export const newestOf = (kind: string) => (past: boolean) => [
  `select id, body, import, simulated from entry r where r.kind = '${kind}' and ${newest('r', past)}`,
]

/** SQL: an item in its public shape, of a row `e` with body, import and simulated. */
export const ITEM = `json_set(e.body, '$.simulated', json(iif(e.simulated, 'true', 'false')), '$.import', e.import)`

/** The filters that an input sets; the others stay out of the statement, so that its indexes serve it. */
const setBy = (filters: Filters, input: Given) => Object.entries(filters).filter(([name]) => input[name] !== undefined)

const bound = (filters: Filters, input: Given): Record<string, InValue> =>
  Object.fromEntries(
    setBy(filters, input).map(([name, { value }]) => {
      const given = input[name] as string
      return [name, value ? value(given) : given]
    }),
  )

/** One page of a list as text in JSON, and the moment that it was answered from. */
export type ReadPage = { generation: number; known: number | null; items: string; nextKey: string | null }

type Paged = { limit: number; cursor?: string | undefined; asOf?: string | undefined }

/** Reads a page of the newest versions of a kind, by id. Throws Refusal `invalid` (cursor, asOf), `not-found` (filters). */
export async function readPage(
  ctx: Ctx,
  { list, filters, kind, rows = newestOf(kind) }: Registered & { list: ListName; filters: Filters },
  input: Paged & Given,
): Promise<ReadPage> {
  const at = readCursor(list, input.cursor)
  const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
  const past = known !== null
  const moment = past ? { known } : {}
  // The plus keeps the order by id from choosing the index where a better one finds a few rows.
  const id = setBy(filters, input).some(([, { indexed }]) => indexed) ? '+e.id' : 'e.id'
  const wheres = setBy(filters, input).map(([, { sql }]) => `and (${sql(past)})`)
  const parts = rows(past, input).map(
    part => `select * from (select ${ITEM} as item, e.id as key from (${part}) e
      where ${id} > :after ${wheres.join(' ')} order by ${id} limit :limit)`,
  )
  const sql = `select ${jsonList('item')} as items, max(key) as last, count(*) as found
    from (select * from (${parts.join(' union all ')}) order by key limit :limit)`
  const args = { ...bound(filters, input), ...moment, after: String(at?.key ?? ''), limit: input.limit }
  const row = (await ctx.store.client.execute({ sql, args })).rows[0]
  const found = Number(row?.['found'])
  if (found === 0) await refuseUnknown(ctx, filters, input, known)
  return {
    generation,
    known,
    items: String(row?.['items']),
    nextKey: found === input.limit ? String(row?.['last']) : null,
  }
}

async function refuseUnknown(ctx: Ctx, filters: Filters, input: Given, known: number | null) {
  for (const [name, { of }] of setBy(filters, input))
    if (of !== undefined) await requireEntry(ctx, of, String(input[name]), known)
}

/** The inputs of filters, as the input of an ask. */
export const inputsOf = <F extends Filters>(filters: F) =>
  Object.fromEntries(Object.entries(filters).map(([name, { input }]) => [name, input])) as {
    [K in keyof F]: F[K]['input']
  }

/** An ask for the newest versions of the entries of one kind, by id: filters, `asOf`, pages. */
export function registerList<F extends Filters, T extends z.ZodType>(
  about: Registered & { list: ListName; title: string; output: T; page: string; filters: F },
) {
  const Input = z.object({ ...inputsOf(about.filters), ...asOfInput, ...paging })
  return ask(about.title, Input, page(about.output, about.page), async (ctx, input) => {
    const { generation, items, nextKey } = await readPage(ctx, about, input as Paged & Record<string, unknown>)
    // Text in the shape of the page, which cannot be seen through the shape of any item.
    return listText<never>(about.list, generation, items, nextKey)
  })
}

/** Why an id is not among the rows, where there is more to say than that; `args` bind `:id` and `:known`. */
type Absent = (ctx: Ctx, args: Record<string, InValue>, past: boolean) => Promise<Refusal | null>

/**
 * An ask for the newest version of one entry by its id, given as `field`. Throws Refusal `not-found`, or what `absent` has
 * to say of an id that is not among the rows.
 */
export function registerItem<N extends string, T extends z.ZodType>({
  kind,
  title,
  field,
  what,
  output,
  rows = newestOf(kind),
  absent,
}: Registered & { title: string; field: N; what: string; output: T; absent?: Absent }) {
  const id = { [field]: z.string().max(100).describe(`Id of the ${what}`) } as Record<N, z.ZodString>
  return ask(title, z.object({ ...id, ...asOfInput }), output, async (ctx, given) => {
    const input = given as Record<string, string | undefined>
    const { known } = await momentOf(ctx, input['asOf'])
    const parts = rows(known !== null, input).map(part => `select ${ITEM} as item from (${part}) e where e.id = :id`)
    const sql = parts.join(' union all ')
    const args = { id: String(input[field]), ...(known === null ? {} : { known }) }
    const row = (await ctx.store.client.execute({ sql, args })).rows[0]
    if (!row)
      throw (
        (await absent?.(ctx, args, known !== null)) ?? new Refusal('not-found', `There is no ${what} "${input[field]}"`)
      )
    return new JsonText<z.output<T>>(String(row['item']))
  })
}
