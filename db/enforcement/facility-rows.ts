import { newest } from '../register/believed.ts'

/** Columns of `facility_now` in their order. */
export const FACILITY_COLUMNS = [
  ...(['entry', 'id', 'name', 'place', 'industry', 'administration', 'state', 'registers', 'simulated'] as const),
] as const

const said = (field: string) => `f.body ->> '$.${field}' as ${field}`

/** The plus leaves the id without a column's type, so that the index of the expression serves it. */
const registers = (past: boolean) => `(select json_group_array(json_array(m.body ->> '$.register',
  m.body ->> '$.authority', m.body ->> '$.year')) from entry m
  where m.kind = 'membership' and m.body ->> '$.facility' = +f.id and m.validTo is null and ${newest('m', past)})`

/** SQL: the rows of `facility_now` of the facilities that meet a condition on `f`. */
export const facilityRows = (condition: string, past: boolean) => `select f.rowid as entry, f.id,
    f.body ->> '$.names.zh' as name, ${said('place')}, ${said('industry')}, ${said('administration')}, ${said('state')},
    ${registers(past)} as registers, f.simulated
  from entry f where f.kind = 'facility' and ${newest('f', past)} and ${condition}`
