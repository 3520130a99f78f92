import type { Transaction } from '@libsql/client'

/** Facilities of permits and limits that an import says something of; a permit may have gone from one to another. */
const TOUCHED = `(select p.body ->> '$.facility' as facility from entry e join entry p on p.kind = 'permit' and p.id = e.id
    where e.import = ?1 and e.kind = 'permit'
  union select p.body ->> '$.facility' from entry e join entry p on p.kind = 'permit' and p.id = e.body ->> '$.permit'
    where e.import = ?1 and e.kind = 'limit'
  union select e.body ->> '$.facility' from entry e where e.import = ?1 and e.kind = 'outlet')`

const TOUCH = `insert or ignore into monitoring_dirty (site, month)
  select distinct d.site, d.month from ${TOUCHED} f
  cross join monitored_outlet m on m.facility = f.facility join monitoring_month d on d.site = m.id`

/** Marks the results of facilities whose permits, limits or outlets an import touched: they are to be judged anew. */
export async function touchMonitoring(tx: Transaction, id: number): Promise<void> {
  await tx.execute({ sql: TOUCH, args: [id] })
}
