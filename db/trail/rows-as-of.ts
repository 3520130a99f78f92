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

/** SQL: the newest value of the column `time`, up to `until`, of the site `s.id` as known at import `:known`; null: none. */
export function newestAsOf(
  { table, revisions }: Pick<Wide, 'table' | 'revisions'>,
  time: string,
  until: string,
): string {
  const held = 'import <= :known and replacedBy > :known'
  const newest = (from: string, condition: string) => `ifnull((select ${time} from ${from}
    where site = s.id and ${time} <= ${until} and ${condition} order by ${time} desc limit 1), -1e9)`
  return `nullif(max(${newest(table, 'import <= :known')}, ${newest(revisions, held)}), -1e9)`
}
