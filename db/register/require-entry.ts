import { Refusal } from '#content/refusal.ts'
import type { Ctx } from '../ask.ts'
import { believed } from './believed.ts'

/** Throws Refusal `not-found` for an id of a kind that the register does not hold, at import `known` (null: now). */
export async function requireEntry({ store }: Ctx, kind: string, id: string, known: number | null): Promise<void> {
  const sql = `select 1 from entry e where e.kind = :kind and e.id = :id and ${believed('e', known !== null)} limit 1`
  const { rows } = await store.client.execute({ sql, args: { kind, id, ...(known === null ? {} : { known }) } })
  if (rows.length === 0) throw new Refusal('not-found', `There is no ${kind} "${id}"`)
}
