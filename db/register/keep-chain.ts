import type { Transaction } from '@libsql/client'
import { newest } from './believed.ts'

const ENDS = (row: string) => `${row}.body ->> '$.upstream', ${row}.body ->> '$.downstream'`

const CLEAR = `delete from chain_edge where (upstream, downstream) in
  (select ${ENDS('e')} from entry e where e.import = ? and e.kind = 'edge')`
const OPEN = `insert or ignore into chain_edge (upstream, downstream) select ${ENDS('e')}
  from (select distinct id from entry where import = ? and kind = 'edge') t
  cross join entry e on e.kind = 'edge' and e.id = t.id where ${newest('e')} and e.validTo is null`

/** Keeps the steps of the chain that an import touched as they stand now: a step with a last day is no longer one. */
export async function keepChain(tx: Transaction, id: number): Promise<void> {
  for (const sql of [CLEAR, OPEN]) await tx.execute({ sql, args: [id] })
}
