import type { Client, Transaction } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '../ask.ts'
import type { Store } from '../open.ts'
import type { Act } from './tables.ts'

/** The generation in force: 0 before anything was published. */
export async function currentGeneration(client: Client | Transaction): Promise<number> {
  const { rows } = await client.execute('select ifnull(max(generation), 0) as generation from generation')
  return Number(rows[0]?.['generation'])
}

/** The generation that what is being recorded will belong to; it is public once it is raised. */
export async function comingGeneration(tx: Transaction): Promise<number> {
  return (await currentGeneration(tx)) + 1
}

/** Raises the generation inside a write transaction; `at` in epoch seconds. Imports still to be derived wait for the next. */
export async function raiseGeneration(tx: Transaction, act: Act, at: number): Promise<number> {
  const generation = await comingGeneration(tx)
  await tx.execute({ sql: 'update import set generation = ?1 + 1 where generation >= ?1', args: [generation] })
  return insertGeneration(tx, generation, act, at)
}

/** Makes the imports recorded since the last generation public as the next one; they must be derived by now. */
export async function publishImports(tx: Transaction, at: number, act: Act): Promise<number> {
  return insertGeneration(tx, await comingGeneration(tx), act, at)
}

/** Whether imports are recorded that no generation has published yet. */
export async function hasUnpublished(tx: Transaction): Promise<boolean> {
  const { rows } = await tx.execute(
    'select exists (select 1 from import where generation > (select ifnull(max(generation), 0) from generation)) as waiting',
  )
  return Number(rows[0]?.['waiting']) === 1
}

async function insertGeneration(tx: Transaction, generation: number, act: Act, at: number): Promise<number> {
  await tx.execute({
    sql: 'insert into generation (generation, at, act) values (?, ?, ?)',
    args: [generation, at, act],
  })
  return generation
}

/** What a door needs to ask: the store pinned to the generation in force now. */
export async function contextOf(store: Store, now: number): Promise<Ctx> {
  return { store, generation: await currentGeneration(store.client), now }
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** A generation to answer from, and its newest import; `known` is null when nothing was imported since. */
export type Moment = { generation: number; known: number | null }

const newestImport = (bound: string) =>
  `ifnull((select import from import where generation <= ${bound} order by generation desc, import desc limit 1), 0)`
const KNOWN = `select ${newestImport('?')} as known, ifnull((select max(import) from import), 0) as newest`

/**
 * The moment meant by `asOf` (generation number or RFC 3339 instant), the generation of the context when it is not given.
 * What was imported after that generation, published or not, is not known in it.
 * Throws Refusal `invalid` for anything else and for a generation to come.
 */
export async function momentOf(ctx: Ctx, asOf: string | undefined): Promise<Moment> {
  const generation = asOf === undefined ? ctx.generation : await generationOf(ctx, asOf)
  if (generation > ctx.generation)
    throw new Refusal('invalid', `Cannot answer as of generation ${asOf}: the newest is ${ctx.generation}`)
  const { rows } = await ctx.store.client.execute({ sql: KNOWN, args: [generation] })
  const known = Number(rows[0]?.['known'])
  return { generation, known: known === Number(rows[0]?.['newest']) ? null : known }
}

const generationOf = (ctx: Ctx, asOf: string): number | Promise<number> =>
  /^\d{1,15}$/.test(asOf) ? Number(asOf) : generationAt(ctx, asOf)

async function generationAt(ctx: Ctx, asOf: string): Promise<number> {
  const ms = isInstant(asOf) ? Date.parse(asOf) : Number.NaN
  if (Number.isNaN(ms))
    throw new Refusal('invalid', `Cannot read asOf "${asOf}": expected a generation number or an RFC 3339 instant`)
  const { rows } = await ctx.store.client.execute({
    sql: 'select ifnull(max(generation), 0) as generation from generation where at <= ? and generation <= ?',
    args: [Math.floor(ms / 1000), ctx.generation],
  })
  return Number(rows[0]?.['generation'])
}

function isInstant(text: string): boolean {
  const date = INSTANT.exec(text)?.[1]
  return date !== undefined && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
}
