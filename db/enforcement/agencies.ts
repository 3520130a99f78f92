import { Agency } from '#content/enforcement/answers.ts'
import { inPlace } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Third-party agencies, by id. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const agencies = registerList({
  list: 'agencies',
  kind: 'agency',
  title: 'Third-party agencies',
  output: Agency,
  page: 'AgencyPage',
  filters: {
    place: inPlace,
  },
})
