import type { Wide } from './keep-rows.ts'

type Kept = Pick<Wide, 'table' | 'revisions' | 'columns'>

/** SQL: the rows that meet a condition, as stored now. */
export const rowsNow = ({ table, columns }: Kept, condition: string) =>
  `(select ${columns.join(', ')} from ${table} where ${condition})`

/** The same as they stood when import `:known` was the newest: the present row, or the revision that held then. */
export const rowsAsOf = ({ table, revisions, columns }: Kept, condition: string) =>
  `(select ${columns.join(', ')} from ${table} where ${condition} and import <= :known
  union all select ${columns.join(', ')} from ${revisions}
    where ${condition} and import <= :known and replacedBy > :known)`
