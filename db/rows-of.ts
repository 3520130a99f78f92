/**
 * A row source made of a bound JSON array of arrays. The limit keeps SQLite from folding the inner select into the outer
 * one, where it would write out each row's text anew for every column.
 */
export const rowsOf = (columns: readonly string[], parameter: string) =>
  `(select ${columns.map((name, i) => `row_ ->> ${i} as ${name}`).join(', ')}
    from (select value as row_ from json_each(${parameter}) limit -1))`
