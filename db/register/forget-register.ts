import type { Transaction } from '@libsql/client'

/** Simulated and real entries never share an id, and no real entry refers to a simulated one: they go without a trace. */
const REMOVALS = [
  `delete from chain_edge where (upstream, downstream) in
    (select body ->> '$.upstream', body ->> '$.downstream' from entry where kind = 'edge' and simulated)`,
  'delete from water_name where site in (select id from water_site where simulated)',
  'delete from water_site where simulated and firstAt is null',
  `delete from case_words where rowid in (select rowid from entry where kind = 'case' and simulated)`,
  `delete from facility_words where rowid in (select rowid from entry where kind = 'facility' and simulated)`,
  'delete from case_now where simulated',
  'delete from facility_now where simulated',
  'update water_site set place = null, body = null, limits = null, target = null where simulated',
]

/** Removes the simulated entries, their steps of the chain, their words, and what sites repeat of them; sites with samples stay for their own subject. */
export async function forgetRegister(tx: Transaction): Promise<{ sites: number; rows: number }> {
  for (const sql of REMOVALS) await tx.execute(sql)
  await tx.execute('delete from entry where simulated')
  return { sites: 0, rows: 0 }
}
