import type { Transaction } from '@libsql/client'
import { indexDocuments } from '../search/index-documents.ts'
import { CASE_COLUMNS, caseRows } from './case-rows.ts'
import { FACILITY_COLUMNS, facilityRows } from './facility-rows.ts'

const CASES = `(select id from entry_dirty where kind in ('case', 'step') union
  select e.id from entry_dirty d cross join entry e on e.kind = 'case' and e.body ->> '$.facility' = +d.id
  where d.kind = 'facility')`
const FACILITIES = `(select id from entry_dirty where kind in ('facility', 'membership'))`

const ANEW = [
  `delete from case_now where id in ${CASES}`,
  `insert into case_now (${CASE_COLUMNS.join(', ')}) ${caseRows(`c.id in ${CASES}`, false)}`,
  `delete from facility_now where id in ${FACILITIES}`,
  `insert into facility_now (${FACILITY_COLUMNS.join(', ')}) ${facilityRows(`f.id in ${FACILITIES}`, false)}`,
]

/**
 * Derives the cases and facilities anew that imports touched since the last time, and indexes their words. Does nothing when
 * there are none. See trail/derive.ts.
 */
export async function deriveEnforcement(tx: Transaction): Promise<{ entries: number }> {
  const { rows } = await tx.execute('select exists (select 1 from entry_dirty) as touched')
  if (Number(rows[0]?.['touched']) === 0) return { entries: 0 }
  await indexDocuments(tx)
  for (const sql of ANEW) await tx.execute(sql)
  const { rowsAffected } = await tx.execute('delete from entry_dirty')
  return { entries: rowsAffected }
}
