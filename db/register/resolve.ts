import type { Transaction } from '@libsql/client'
import { placeBySlug } from '#content/place/places.ts'
import type { Reference } from '#content/register/refs.ts'
import { rowsOf } from '../rows-of.ts'
import { believed } from './believed.ts'
import { type EntryRow, rejected, type Sorted } from './check-entries.ts'
import { chunked } from './chunked.ts'

/**
 * Keeps the rows whose references all lead somewhere: to a place, to an entry of the register, or to another row that is
 * kept itself. A real entry does not refer to a simulated one.
 */
export async function resolve(tx: Transaction, rows: readonly EntryRow[], simulated: boolean): Promise<Sorted> {
  const known = await heldOf(tx, wantedOf(rows), simulated)
  const given = countOf(rows)
  const referring = referringTo(rows)
  const leads = (reference: Reference) =>
    reference.kind === 'place'
      ? placeBySlug(reference.id) !== null
      : known.has(nameOf(reference)) || (given.get(nameOf(reference)) ?? 0) > 0
  const dropped = new Map<EntryRow, Reference[]>()
  for (let open: readonly EntryRow[] = rows; open.length > 0; ) {
    const fallen = open.filter(row => {
      const dangling = dropped.has(row) ? [] : row.references.filter(reference => !leads(reference))
      if (dangling.length > 0) dropped.set(row, dangling)
      return dangling.length > 0
    })
    for (const row of fallen) given.set(nameOf(row), (given.get(nameOf(row)) ?? 1) - 1)
    open = fallen.flatMap(row => referring.get(nameOf(row)) ?? [])
  }
  return {
    rows: rows.filter(row => !dropped.has(row)),
    rejects: [...dropped].flatMap(([row, dangling]) =>
      dangling.map(({ field, kind, id }) => rejected(row, field, `no such ${kind} in the register`, id)),
    ),
  }
}

/** The rows that refer to each entry: only they can fall with it. */
function referringTo(rows: readonly EntryRow[]): Map<string, EntryRow[]> {
  const referring = new Map<string, EntryRow[]>()
  for (const row of rows)
    for (const reference of row.references) {
      const held = referring.get(nameOf(reference))
      if (held) held.push(row)
      else referring.set(nameOf(reference), [row])
    }
  return referring
}

const nameOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`

/** How many versions of each entry the file gives: one is there while a row of it is. */
function countOf(rows: readonly EntryRow[]): Map<string, number> {
  const given = new Map<string, number>()
  for (const row of rows) given.set(nameOf(row), (given.get(nameOf(row)) ?? 0) + 1)
  return given
}

/** What is referred to, each once, and may be held already. */
const wantedOf = (rows: readonly EntryRow[]): Reference[] => [
  ...new Map(
    rows.flatMap(({ references }) =>
      references.filter(({ kind }) => kind !== 'place').map(reference => [nameOf(reference), reference] as const),
    ),
  ).values(),
]

const HELD = `select i.kind, i.id from ${rowsOf(['kind', 'id'], '?1')} i where exists (select 1 from entry e
  where e.kind = i.kind and e.id = i.id and ${believed('e')} and e.simulated <= ?2)`

async function heldOf(tx: Transaction, wanted: readonly Reference[], simulated: boolean): Promise<Set<string>> {
  const held = new Set<string>()
  for (const chunk of chunked(wanted)) {
    const args = [JSON.stringify(chunk.map(({ kind, id }) => [kind, id])), simulated ? 1 : 0]
    const { rows } = await tx.execute({ sql: HELD, args })
    for (const { kind, id } of rows) held.add(`${kind} ${id}`)
  }
  return held
}
