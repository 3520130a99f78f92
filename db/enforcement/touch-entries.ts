import type { Transaction } from '@libsql/client'

const OWNER = `case kind when 'step' then body ->> '$.case' when 'membership' then body ->> '$.facility' else id end`
const CONCERNED = `kind in ('case', 'step', 'facility', 'membership')`
const TOUCH = `insert or ignore into entry_dirty (kind, id)
  select kind, ${OWNER} from entry where import = ?1 and ${CONCERNED}
  union select kind, ${OWNER} from entry where replacedBy = ?1 and ${CONCERNED}`

/** Notes the cases and facilities that an import says something of, or corrects, so that they are derived anew. */
export async function touchEntries(tx: Transaction, id: number): Promise<void> {
  await tx.execute({ sql: TOUCH, args: [id] })
}
