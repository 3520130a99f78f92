import { CaseTombstone } from '#content/enforcement/answers.ts'
import { newest } from '../register/believed.ts'
import { byId, byText } from '../register/filters.ts'
import { registerList } from '../register/list.ts'
import { stepsOf } from './steps.ts'
import { isWithdrawn } from './withdrawn.ts'

const withdrawal = (past: boolean, field: string) => `(select s.body ->> '$.${field}' from ${stepsOf('r.id', past)} s
  where s.body ->> '$.step' = 'withdrawn' order by s.body ->> '$.on' desc limit 1)`

/** SQL: the tombstone of the withdrawn case in row `r` of `entry`. */
export const tombstoneBody = (
  past: boolean,
) => `json_object('case', r.id, 'authority', r.body ->> '$.authority', 'decidedOn', r.body ->> '$.decidedOn',
    'withdrawnOn', ${withdrawal(past, 'on')}, 'reason', ${withdrawal(past, 'detail')},
    'document', ${withdrawal(past, 'document')})`

/** What is derived of the generation in force says which cases are withdrawn; the past is read from the entries. */
const WITHDRAWN = 'case_now n cross join entry r on r.rowid = n.entry where n.withdrawn'
const WAS_WITHDRAWN = `entry r where r.kind = 'case' and ${newest('r', true)} and ${isWithdrawn('r.id', true)}`

/**
 * Cases that were withdrawn: which, when and why, and nothing of the party or the facts (行政处罚法 art. 48). Throws Refusal
 * `invalid` (cursor, asOf) and `not-found` (case).
 */
export const tombstones = registerList({
  list: 'tombstones',
  kind: 'case',
  title: 'Withdrawn cases',
  output: CaseTombstone,
  page: 'CaseTombstonePage',
  rows: past => [
    `select r.id, ${tombstoneBody(past)} as body, r.import, r.simulated from ${past ? WAS_WITHDRAWN : WITHDRAWN}`,
  ],
  filters: { case: byId('case', 'Only of this case'), authority: byText('authority', 'Only of this authority') },
})
