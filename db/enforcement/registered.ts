import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '../ask.ts'
import { believed } from '../register/believed.ts'

const there = (past: boolean) =>
  `select 1 from entry e where e.kind = :kind and e.id = :id and ${believed('e', past)} limit 1`

/** Throws Refusal `not-found` unless an entry of a kind is registered, as known at an import (null: now). */
export async function requireEntry(ctx: Ctx, kind: string, id: string, known: number | null): Promise<void> {
  const args = { kind, id, ...(known === null ? {} : { known }) }
  const { rows } = await ctx.store.client.execute({ sql: there(known !== null), args })
  if (rows.length === 0) throw new Refusal('not-found', `There is no ${kind} "${id}"`)
}
