import type { Wide } from './keep-rows.ts'

type Kept = Pick<Wide, 'table' | 'revisions' | 'columns' | 'key'>

/** SQL: the rows that meet a condition, as stored now. */
export const rowsNow = ({ table, columns }: Pick<Kept, 'table' | 'columns'>, condition: string) =>
  `(select ${columns.join(', ')} from ${table} where ${condition})`

const HELD = 'import <= :known and replacedBy > :known'

/**
 * The same as they stood when import `:known` was the newest: the present row, or the revision that held then. Where an
 * import was rolled back since, what it had replaced holds again beside it: then the later import's row counts.
 */
export function rowsAsOf({ table, revisions, columns, key }: Kept, condition: string): string {
  const after = (row: string) => `exists (select 1 from ${revisions} later where
    ${key.map(name => `later.${name} = ${row}.${name}`).join(' and ')} and later.import > ${row}.import
    and later.import <= :known and later.replacedBy > :known)`
  return `(select ${columns.join(', ')} from ${table} where ${condition} and import <= :known and not ${after(table)}
  union all select ${columns.join(', ')} from ${revisions} where ${condition} and ${HELD} and not ${after(revisions)})`
}

/** SQL: the newest value of the column `time`, up to `until`, of the site `s.id` as known at import `:known`; null: none. */
export function newestAsOf(
  { table, revisions }: Pick<Wide, 'table' | 'revisions'>,
  time: string,
  until: string,
): string {
  const newest = (from: string, condition: string) => `ifnull((select ${time} from ${from}
    where site = s.id and ${time} <= ${until} and ${condition} order by ${time} desc limit 1), -1e9)`
  return `nullif(max(${newest(table, 'import <= :known')}, ${newest(revisions, HELD)}), -1e9)`
}

/** SQL: the oldest value of the column `time` of the site `s.id` as known at import `:known`; null: none. */
export function oldestAsOf({ table, revisions }: Pick<Wide, 'table' | 'revisions'>, time: string): string {
  const oldest = (from: string, condition: string) => `select * from (select ${time} from ${from}
    where site = s.id and ${condition} order by ${time} limit 1)`
  return `(select min(${time}) from (${oldest(table, 'import <= :known')} union all ${oldest(revisions, HELD)}))`
}
