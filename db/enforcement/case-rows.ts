import { newest } from '../register/believed.ts'
import { isStepOf, rankOf } from './steps.ts'

/** Columns of `case_now` in their order. */
export const CASE_COLUMNS = [
  ...['entry', 'id', 'facility', 'facilityEntry', 'place', 'industry', 'authority', 'decidedOn', 'state', 'violation'],
  ...['partyType', 'penalties', 'fine', 'currency', 'fineDerived', 'foundOn', 'servedOn', 'changed', 'withdrawn'],
  'simulated',
] as const

/** What a tombstone says of a withdrawn case too (行政处罚法 art. 48). */
const KEPT: readonly string[] = ['entry', 'id', 'authority', 'decidedOn', 'changed', 'withdrawn', 'simulated']

const said = (field: string) => `c.body ->> '$.${field}' as ${field}`
const dayOf = (text: string) => `unixepoch(${text}) / 86400`
const STEP = `(s.body ->> '$.step')`
const ON = `(s.body ->> '$.on')`
const AFTER_DAY_AND_RANK = 12
const NEWEST_STEP = `substr(max(${ON} || char(64 + ${rankOf(STEP)}) || ${STEP}), ${AFTER_DAY_AND_RANK})`
const firstOf = (step: string) => `min(iif(${STEP} = '${step}', ${ON}, null))`
const hasOne = (step: string) => `ifnull(max(${STEP} = '${step}'), 0)`

/** What the steps of a case say, read once: its state, the days on which it was filed and served, whether it was changed or withdrawn. */
const life = (past: boolean) => `(select json_array(${NEWEST_STEP}, ${firstOf('filed')}, ${firstOf('served')},
  ${hasOne('changed')}, ${hasOne('withdrawn')}) from entry s where ${isStepOf('c.id', past)})`

/** SQL: the rows of `case_now` of the cases that meet a condition on `c`, each from its newest version and its steps. */
export const caseRows = (condition: string, past: boolean) => `select ${CASE_COLUMNS.map(name =>
  KEPT.includes(name) ? name : `iif(withdrawn, null, ${name}) as ${name}`,
).join(', ')} from (
  with lived as materialized (select c.rowid as entry, f.rowid as facilityEntry, f.body ->> '$.industry' as industry,
      ${life(past)} as life
    from entry c left join entry f on f.kind = 'facility' and f.id = c.body ->> '$.facility' and ${newest('f', past)}
    where c.kind = 'case' and ${newest('c', past)} and ${condition})
  select l.entry, c.id, ${said('facility')}, l.facilityEntry, ${said('place')}, l.industry, ${said('authority')},
    ${dayOf(`c.body ->> '$.decidedOn'`)} as decidedOn, life ->> 0 as state, ${said('violation')}, ${said('partyType')},
    c.body -> '$.penalties' as penalties, ${said('fine')}, ${said('currency')}, ${said('fineDerived')},
    ifnull(${dayOf('life ->> 1')}, ${dayOf(`c.body ->> '$.conductOn'`)}) as foundOn,
    ${dayOf('life ->> 2')} as servedOn, life ->> 3 as changed, life ->> 4 as withdrawn, c.simulated
  from lived l cross join entry c on c.rowid = l.entry)`
