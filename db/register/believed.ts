const kept = (row: string) => `${row}.import <= :known and (${row}.replacedBy is null or ${row}.replacedBy > :known)`
const after = (row: string, columns: string) => `exists (select 1 from entry later where later.kind = ${row}.kind
  and later.id = ${row}.id and ${columns} and ${kept('later')})`

/**
 * Whether a row of `entry` is believed: now, or (`past`) when import `:known` was the newest. Where an import was rolled
 * back since, what it had replaced holds again beside it: of rows from the same first day the later import's was believed.
 */
export const believed = (row: string, past = false) =>
  past
    ? `${kept(row)} and not ${after(row, `later.validFrom = ${row}.validFrom and later.import > ${row}.import`)}`
    : `${row}.replacedBy is null`

/** Whether a row of `entry` is the newest believed version of its entry. */
export const newest = (row: string, past = false) =>
  past
    ? `${kept(row)} and not ${after(row, `(later.validFrom, later.import) > (${row}.validFrom, ${row}.import)`)}`
    : `${row}.replacedBy is null and not exists (select 1 from entry later
  where later.kind = ${row}.kind and later.id = ${row}.id and later.validFrom > ${row}.validFrom and later.replacedBy is null)`
