/** Whether a row of `entry` is believed: now, or (`past`) when import `:known` was the newest. */
export const believed = (row: string, past = false) =>
  past
    ? `${row}.import <= :known and (${row}.replacedBy is null or ${row}.replacedBy > :known)`
    : `${row}.replacedBy is null`

/** Whether a row of `entry` is the newest believed version of its entry. */
export const newest = (row: string, past = false) => `${believed(row, past)} and not exists (select 1 from entry later
  where later.kind = ${row}.kind and later.id = ${row}.id and later.validFrom > ${row}.validFrom and ${believed('later', past)})`
