import type { Transaction } from '@libsql/client'
import { newest } from './believed.ts'
import { placed } from './placed.ts'

const ENDS = (row: string) => `${row}.body ->> '$.upstream', ${row}.body ->> '$.downstream'`
const GIVEN = `select ${ENDS('e')} from entry e where e.import = ?1 and e.kind = 'edge'`

const CLEAR = `delete from chain_edge where (upstream, downstream) in (${GIVEN})`
const OPEN = `insert or ignore into chain_edge (upstream, downstream) select ${ENDS('e')}
  from (select distinct id from entry where import = ?1 and kind = 'edge') t
  cross join entry e on e.kind = 'edge' and e.id = t.id where ${newest('e')} and e.validTo is null`

/** The nodes of these kinds whose entries an import touched. */
const THINGS = (...kinds: string[]) => `(select e.kind || ':' || e.id from entry e
  where e.import = ?1 and e.kind in (${kinds.map(kind => `'${kind}'`).join(', ')}))`
const PLACE = `insert or replace into chain_edge (upstream, downstream, kilometre, atMouth) ${placed(`(
  select upstream, downstream from chain_edge where (upstream, downstream) in (${GIVEN})
  union select upstream, downstream from chain_edge where upstream in ${THINGS('outfall', 'body')}
  union select upstream, downstream from chain_edge where downstream in ${THINGS('section', 'source')})`)}`

/**
 * Keeps the steps of the chain that an import touched as they stand now: a step with a last day is no longer one. Where
 * they meet a water body follows the entries of outfalls, sections, sources and bodies, also of imports before and after.
 */
export async function keepChain(tx: Transaction, id: number): Promise<void> {
  for (const sql of [CLEAR, OPEN, PLACE]) await tx.execute({ sql, args: [id] })
}
