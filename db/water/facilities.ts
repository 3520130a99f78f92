import { Facility } from '#content/water/answers.ts'
import { inPlace } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Facilities at the head of a chain, by id. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place). */
export const facilities = registerList({
  list: 'facilities',
  kind: 'facility',
  title: 'Facilities that discharge',
  output: Facility,
  page: 'FacilityPage',
  filters: { place: inPlace },
})
