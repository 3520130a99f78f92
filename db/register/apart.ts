import type { Transaction } from '@libsql/client'
import { rowsOf } from '../rows-of.ts'
import { type EntryRow, rejected, type Sorted } from './check-entries.ts'
import { chunked } from './chunked.ts'

const OTHERS = `select distinct i.kind, i.id from ${rowsOf(['kind', 'id'], '?1')} i
  cross join entry e on e.kind = i.kind and e.id = i.id where e.simulated <> ?2`

/** Simulated entries and real ones never share an id: otherwise neither could be told from, or forgotten without, the other. */
export async function apart(tx: Transaction, rows: readonly EntryRow[], simulated: boolean): Promise<Sorted> {
  const others = new Set<string>()
  for (const chunk of chunked(rows)) {
    const args = [JSON.stringify(chunk.map(({ kind, id }) => [kind, id])), simulated ? 1 : 0]
    const { rows: found } = await tx.execute({ sql: OTHERS, args })
    for (const { kind, id } of found) others.add(`${kind} ${id}`)
  }
  const taken = rows.filter(({ kind, id }) => others.has(`${kind} ${id}`))
  const reason = simulated ? 'the id of a real entry' : 'the id of a simulated entry: forget the simulated region first'
  return {
    rows: taken.length === 0 ? [...rows] : rows.filter(row => !taken.includes(row)),
    rejects: taken.map(row => rejected(row, row.kind, reason, row.id)),
  }
}
