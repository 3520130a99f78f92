/** A row source made of a bound JSON array of arrays. */
export const rowsOf = (columns: readonly string[], parameter: string) =>
  `(select ${columns.map((name, i) => `value ->> ${i} as ${name}`).join(', ')} from json_each(${parameter}))`
