import { BlackOdorous } from '#content/water/answers.ts'
import { BLACK_STATES } from '#content/water/entries.ts'
import { byMember, inPlace } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/**
 * Black-odorous water bodies (黑臭水体) as they were listed, by id: grade, treatment, deadline, responsible party. Lengths in
 * kilometres. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place).
 */
export const blackOdorous = registerList({
  list: 'blackOdorous',
  kind: 'black',
  title: 'Black-odorous water bodies',
  output: BlackOdorous,
  page: 'BlackOdorousPage',
  filters: { place: inPlace, state: byMember('state', BLACK_STATES, 'Only those in this state of treatment') },
})
