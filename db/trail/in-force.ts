/** SQL: whether a row of `import` is an import that was not rolled back: up to now, or (`past`) up to import `:known`. */
export const inForce = (row: string, past = false) => `${row}.undoes is null and ${notUndone(`${row}.import`, past)}`

/** SQL: whether the import with this number was not rolled back, up to now or (`past`) up to import `:known`. */
export const notUndone = (id: string, past = false) =>
  `not exists (select 1 from import u where u.undoes = ${id}${past ? ' and u.import <= :known' : ''})`
