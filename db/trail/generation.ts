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

/** Raises the generation inside a write transaction; `at` in epoch seconds. */
export async function raiseGeneration(tx: Transaction, act: Act, at: number): Promise<number> {
  const { rows } = await tx.execute({
    sql: 'insert into generation (at, act) values (?, ?) returning generation',
    args: [at, act],
  })
  return Number(rows[0]?.['generation'])
}

/** What a door needs to ask: the store pinned to the generation in force now. */
export async function contextOf(store: Store, now: number): Promise<Ctx> {
  return { store, generation: await currentGeneration(store.client), now }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** A generation to answer from, and its newest import; `known` is null when nothing was imported since. */
export type Moment = { generation: number; known: number | null }

/**
 * The moment meant by `asOf` (generation number or RFC 3339 instant), the present one when it is not given.
 * Throws Refusal `invalid` for anything else and for a generation to come.
 */
export async function momentOf(ctx: Ctx, asOf: string | undefined): Promise<Moment> {
  if (asOf === undefined) return { generation: ctx.generation, known: null }
  const generation = /^\d{1,15}$/.test(asOf) ? Number(asOf) : await generationAt(ctx, asOf)
  if (generation > ctx.generation)
    throw new Refusal('invalid', `Cannot answer as of generation ${asOf}: the newest is ${ctx.generation}`)
  if (generation === ctx.generation) return { generation, known: null }
  const newestImport = (bound: string) =>
    `ifnull((select import from import where generation <= ${bound} order by generation desc limit 1), 0)`
  const { rows } = await ctx.store.client.execute({
    sql: `select ${newestImport('?1')} as known, ${newestImport('?2')} as newest`,
    args: [generation, ctx.generation],
  })
  const known = Number(rows[0]?.['known'])
  return { generation, known: known === Number(rows[0]?.['newest']) ? null : known }
}

async function generationAt(ctx: Ctx, asOf: string): Promise<number> {
  const ms = INSTANT.test(asOf) ? Date.parse(asOf) : Number.NaN
  if (Number.isNaN(ms))
    throw new Refusal('invalid', `Cannot read asOf "${asOf}": expected a generation number or an RFC 3339 instant`)
  const { rows } = await ctx.store.client.execute({
    sql: 'select ifnull(max(generation), 0) as generation from generation where at <= ? and generation <= ?',
    args: [Math.floor(ms / 1000), ctx.generation],
  })
  return Number(rows[0]?.['generation'])
}
