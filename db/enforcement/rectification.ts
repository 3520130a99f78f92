import { Task } from '#content/enforcement/answers.ts'
import { TASK_ORIGINS, TASK_STATES } from '#content/enforcement/entries.ts'
import { byMember, inPlace, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Rectification tasks and transferred complaints of inspections: deadline, progress, closing evidence. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const rectification = registerList({
  list: 'rectification',
  kind: 'task',
  title: 'Rectification tasks',
  output: Task,
  page: 'TaskPage',
  filters: {
    place: inPlace,
    facility: ofFacility,
    origin: byMember('origin', TASK_ORIGINS, 'Only from this origin'),
    state: byMember('state', TASK_STATES, 'Only in this state'),
  },
})
