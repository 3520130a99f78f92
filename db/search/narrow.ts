import type { Ctx } from '../ask.ts'
import { requireEntry } from '../register/require-entry.ts'
import { currentGeneration, type Moment, momentOf } from '../trail/generation.ts'
import type { Conditions, Passes } from './conditions.ts'
import type { Table } from './table.ts'

type Given = Readonly<Record<string, unknown>>

/** What is searched: a kind of entry, how its table at a moment is read (null: now), and the conditions on it. */
export type Searched<T extends Table> = {
  kind: string
  read: (ctx: Ctx, known: number | null) => Promise<T>
  conditions: Conditions<T>
}

/**
 * A table narrowed by an input: how many conditions each row fails, and which rows pass each. `known` as momentOf gives
 * it.
 */
export type Narrowed<T extends Table> = {
  generation: number
  known: number | null
  table: T
  fails: Uint8Array
  passes: Readonly<Record<string, Passes>>
}

/** Whether what is derived stands for another generation than that of a moment: imports that are still to be derived do not count. */
export const isPast = async ({ store }: Ctx, { generation, known }: Moment): Promise<boolean> =>
  known !== null && (await currentGeneration(store.client)) !== generation

/** Narrows a table by the conditions that an input sets. Throws Refusal `invalid` (asOf) and `not-found` (filters). */
export async function narrow<T extends Table>(
  ctx: Ctx,
  { read, conditions }: Searched<T>,
  input: Given,
  asOf: string | undefined,
): Promise<Narrowed<T>> {
  const moment = await momentOf(ctx, asOf)
  const { generation, known } = moment
  const table = await read(ctx, (await isPast(ctx, moment)) ? known : null)
  const fails = new Uint8Array(table.ids.length)
  const passes: Record<string, Passes> = {}
  const given = Object.entries(conditions).filter(([name]) => input[name] !== undefined)
  for (const [name, condition] of given) {
    const good = await condition.passes(table, input[name] as never, ctx)
    for (let row = 0; row < fails.length; row++) if (good[row] === 0) fails[row]!++
    passes[name] = good
  }
  if (!fails.includes(0))
    for (const [name, { of }] of given) if (of !== undefined) await requireEntry(ctx, of, String(input[name]), known)
  return { generation, known, table, fails, passes }
}
