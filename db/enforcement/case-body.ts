import { jsonList } from '../json.ts'
import { stepsOf } from './steps.ts'

const STEP = `json_object('step', s.body ->> '$.step', 'on', s.body ->> '$.on', 'detail', s.body ->> '$.detail',
  'document', s.body ->> '$.document', 'import', s.import)`

/** SQL: the body of a case in row `r` of `entry`, with the steps of its life and its state, the newest of them. */
export const caseBody = (past: boolean) => {
  const steps = `(select ${jsonList(STEP)} from ${stepsOf('r.id', past)} s)`
  const last = `(select json_group_array(s.body ->> '$.step') ->> '$[#-1]' from ${stepsOf('r.id', past)} s)`
  return `json_set(r.body, '$.steps', json(${steps}), '$.state', ${last})`
}
