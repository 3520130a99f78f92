import type { Span } from '#content/calendar.ts'
import type { Ctx } from '../ask.ts'
import { believed } from './believed.ts'

/** The days on which an entry holds, one span a version; `to` null while it does. */
export type HeldDays = readonly { readonly from: number; readonly to: number | null }[]

/** A version holds until its last day, and at most until the next one begins. */
const HELD = (past: boolean) => `select json_group_array(json_array(id, first, nullif(least, 1e9))) as items from (
  select e.id, e.validFrom as first,
    min(ifnull(e.validTo, 1e9), ifnull(lead(e.validFrom) over (partition by e.id order by e.validFrom) - 1, 1e9)) as least
  from json_each(:ids) i cross join entry e on e.kind = :kind and e.id = i.value and ${believed('e', past)})`

/** The days on which entries of a kind hold, by id, as believed when `known` was the newest import (null: now). */
export async function heldDays(
  { store }: Ctx,
  kind: string,
  ids: readonly string[],
  known: number | null,
): Promise<ReadonlyMap<string, HeldDays>> {
  const args = { kind, ids: JSON.stringify(ids), ...(known === null ? {} : { known }) }
  const row = (await store.client.execute({ sql: HELD(known !== null), args })).rows[0]
  const held = new Map<string, { from: number; to: number | null }[]>()
  for (const [id, from, to] of JSON.parse(String(row?.['items'])) as [string, number, number | null][])
    held.set(id, [...(held.get(id) ?? []), { from, to }])
  return held
}

/** Whether an entry held on any day of a period. */
export const heldIn = (held: HeldDays, { from, to }: Pick<Span, 'from' | 'to'>): boolean =>
  held.some(span => span.from <= to && (span.to === null || span.to >= from))
