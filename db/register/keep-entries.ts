import type { Transaction } from '@libsql/client'
import { rowsOf } from '../rows-of.ts'
import { believed } from './believed.ts'
import type { EntryRow } from './check-entries.ts'
import { chunked } from './chunked.ts'

const INCOMING = rowsOf(['kind', 'id', 'validFrom', 'validTo', 'body'], '?1')
const SAME = (row: string) => `${row}.kind = i.kind and ${row}.id = i.id and ${row}.validFrom = i.validFrom`

const REPLACE = `update entry set replacedBy = ?2 where rowid in (select e.rowid from ${INCOMING} i
  cross join entry e on ${SAME('e')} where ${believed('e')} and e.body <> i.body)`
const ADD = `insert into entry (kind, id, validFrom, validTo, body, import, simulated)
  select i.kind, i.id, i.validFrom, i.validTo, i.body, ?2, ?3 from ${INCOMING} i
  where not exists (select 1 from entry e where ${SAME('e')} and ${believed('e')})`
const REPEATS = `insert or ignore into repeated (import, by) select distinct e.import, ?2 from ${INCOMING} i
  cross join entry e on ${SAME('e')} where ${believed('e')} and e.import <> ?2`

/**
 * Keeps rows as versions: what differs from what is believed from the same first day replaces it, and it is kept. Whose
 * rows are repeated is noted.
 */
export async function keepEntries(
  tx: Transaction,
  rows: readonly EntryRow[],
  { import: id, simulated }: { import: number; simulated: boolean },
): Promise<{ stored: number; revised: number }> {
  let [added, revised] = [0, 0]
  for (const chunk of chunked(rows)) {
    const incoming = JSON.stringify(chunk.map(row => [row.kind, row.id, row.validFrom, row.validTo, row.body]))
    revised += (await tx.execute({ sql: REPLACE, args: [incoming, id] })).rowsAffected
    added += (await tx.execute({ sql: ADD, args: [incoming, id, simulated ? 1 : 0] })).rowsAffected
    await tx.execute({ sql: REPEATS, args: [incoming, id] })
  }
  return { stored: added - revised, revised }
}
