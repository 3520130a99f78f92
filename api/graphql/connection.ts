import { setImmediate } from 'node:timers/promises'
import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '#db/ask.ts'
import { cursorOf, readCursor } from '#db/cursor.ts'
import { fieldsOf, itemOf } from '../rest/item.ts'
import type { Answerer } from '../rest/route.ts'
import type { Builder, Context, Item } from './builder.ts'
import { keyAfter, type ListName } from './lists.ts'
import type { Ref, TypeMaker } from './types.ts'

/** A list of the portal as a connection of Relay. `first` items, at most `most`. */
export type List = { name: ListName; ask: Answerer; most: number }

type Page = { generation: number; items: Item[]; next: string | null }
type Edge = { node: Item; cursor: string }
type Connection = Page & { edges: Edge[]; pageInfo: Item }

const DEFAULT_FIRST = 20
const PAGING = ['limit', 'cursor']
const END = 'end'

/** Puts an ask to the data of this request, once however often it is named, and unless the time of the request is over. */
export async function askIn<T>(context: Context, ask: Answerer, input: object): Promise<T> {
  const key = `${ask.title} ${JSON.stringify(input)}`
  const known = context.shared.get(key) ?? asked(context, ask, input)
  context.shared.set(key, known)
  return JSON.parse(await known) as T
}

/** The database answers at once: one ask after the other, so that other requests get their turn between any two. */
function asked(context: Context, ask: Answerer, input: object): Promise<string> {
  const answer = context.last.then(async () => {
    await setImmediate()
    if (Date.now() > context.deadline)
      throw new Refusal('unavailable', 'Cannot answer within the time a query may take')
    return ask.text(context.ctx as Ctx, input as never)
  })
  context.last = answer.catch(() => {})
  return answer
}

/** What an ask costs beside its items, about six a millisecond: these rate many places, sections or sources anew, or go through all cases. */
const COSTS: Readonly<Record<string, number>> = {
  ranking: 150,
  basins: 300,
  drinkingSources: 300,
  attainment: 50,
  lakes: 50,
  chain: 50,
  waterPeriods: 30,
  cases: 30,
  caseFacets: 30,
  facilities: 15,
  facilityFacets: 15,
  enforcementStatistics: 180,
  monitoringCompleteness: 180,
}
const COST = 5
const PAST = 50

/** The past is made anew each time. */
export const costOf = (name: string, asOf?: unknown): number => (COSTS[name] ?? COST) * (asOf == null ? 1 : PAST)

/** Adds lists as fields of a type; fields of the input that the parent decides are no arguments. */
export class ConnectionMaker {
  readonly #builder: Builder
  readonly #types: TypeMaker
  readonly #connections = new Map<string, Ref>()

  constructor(builder: Builder, types: TypeMaker) {
    this.#builder = builder
    this.#types = types
  }

  /** The field options of a list; `decided` gives the fields of the input that come from the parent. */
  field(t: never, list: List, decided: Record<string, (parent: Item) => unknown> = {}): never {
    const wanted = Object.entries(fieldsOf(list.ask.input)).filter(
      ([name]) => !PAGING.includes(name) && !(name in decided),
    )
    const paged = 'cursor' in fieldsOf(list.ask.input)
    const { arg } = t as {
      arg: ((options: object) => never) & { int: (options: object) => never; string: (options: object) => never }
    }
    const args = {
      ...(this.#types.args({ arg } as never, Object.fromEntries(wanted), list.name) as object),
      ...(paged
        ? {
            first: arg.int({ defaultValue: DEFAULT_FIRST, description: `Items, at most ${list.most}` }),
            after: arg.string({ description: 'A cursor: the items after it' }),
          }
        : {}),
    }
    const resolve = (parent: Item, given: Item, context: Context) => {
      const input = Object.fromEntries(Object.entries(decided).map(([name, read]) => [name, read(parent)]))
      return connect(context, list, paged, { ...given, ...input })
    }
    const complexity = (given: { first?: number | null; asOf?: string | null }) => ({
      field: costOf(list.name, given.asOf),
      multiplier: Math.max(1, Math.min(list.most, paged ? (given.first ?? DEFAULT_FIRST) : DEFAULT_FIRST)),
    })
    return (t as { field: (options: object) => never }).field({
      type: this.#connection(list),
      description: list.ask.title,
      args,
      resolve,
      complexity,
      nullable: false,
    })
  }

  #connection({ ask, name }: List): Ref {
    const { item } = itemOf(ask.output)
    const node = this.#types.object(item, name)
    const known = this.#connections.get(node.name)
    if (known) return known
    const edge = this.#builder.objectRef<Edge>(`${node.name}Edge`)
    this.#builder.objectType(edge, {
      fields: t => ({
        node: t.field({ type: node, nullable: false, resolve: at => at.node, complexity: 0 }),
        cursor: t.exposeString('cursor', { nullable: false }),
      }),
    })
    const connection = this.#builder.objectRef<Connection>(`${node.name}Connection`)
    this.#connections.set(node.name, connection as never)
    this.#builder.objectType(connection, {
      fields: t => ({
        generation: t.exposeInt('generation', { nullable: false, description: 'Generation of the data' }),
        items: t.field({
          type: [node],
          nullable: false,
          resolve: at => at.items,
          complexity: { field: 0, multiplier: 1 },
        }),
        next: t.exposeString('next', { nullable: true, description: 'Cursor of the next page, null on the last' }),
        edges: t.field({
          type: [edge],
          nullable: false,
          resolve: at => at.edges,
          complexity: { field: 0, multiplier: 1 },
        }),
        pageInfo: t.field({ type: this.#builder.pageInfoRef(), nullable: false, resolve: at => at.pageInfo as never }),
      }),
    })
    return connection as never
  }
}

async function connect(context: Context, list: List, paged: boolean, given: Item): Promise<Connection> {
  const { first, after, ...input } = present(given)
  const limit = Number(first ?? DEFAULT_FIRST)
  if (paged && (limit < 1 || limit > list.most))
    throw new Refusal('invalid', `Cannot give ${limit} items of "${list.name}": "first" is 1 to ${list.most}`)
  if (after === END) return connection(list, { generation: context.ctx.generation, items: [], next: null }, undefined)
  const paging = paged ? { limit, ...(after === undefined ? {} : { cursor: after }) } : {}
  return connection(list, await askIn<Page>(context, list.ask, { ...input, ...paging }), after as string | undefined)
}

const present = (given: Item): Item => Object.fromEntries(Object.entries(given).filter(([, value]) => value != null))

function connection({ name }: List, page: Page, after: string | undefined): Connection {
  const start = Number(readCursor(name, after)?.key ?? 0)
  const last = page.items.length - 1
  const cursorAt = (index: number) => {
    if (index === last) return page.next ?? END
    const key = keyAfter(name)(page.items[index] as Item, page.items[index + 1], { index, start })
    return cursorOf(name, { generation: page.generation, key })
  }
  const edges = page.items.map((node, index) => ({ node, cursor: cursorAt(index) }))
  const pageInfo = {
    hasNextPage: page.next !== null,
    hasPreviousPage: after !== undefined,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges[last]?.cursor ?? page.next,
  }
  return { ...page, edges, pageInfo }
}
