import { newComparison } from '../air/agreement.ts'
import type { Recorded } from '../air/record.ts'
import type { Store } from '../open.ts'

const NOTHING = { read: 0, stored: 0, unchanged: 0, revised: 0, rejected: 0 }

/** The earlier import of the same raw bytes, in the form `record` answers with; null when they are new. */
export async function importOf(store: Store, sha256: string): Promise<Recorded | null> {
  const sql = 'select import, generation from import where sha256 = ?'
  const row = (await store.client.execute({ sql, args: [sha256] })).rows[0]
  if (!row) return null
  const [id, generation] = [Number(row['import']), Number(row['generation'])]
  return { import: id, already: true, generation, ...NOTHING, comparison: newComparison() }
}
