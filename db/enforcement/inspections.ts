import { Inspection } from '#content/enforcement/answers.ts'
import { INSPECTION_KINDS, INSPECTION_RESULTS } from '#content/enforcement/entries.ts'
import { byMember, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Inspections of facilities, by id. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const inspections = registerList({
  list: 'inspections',
  kind: 'inspection',
  title: 'Inspections',
  output: Inspection,
  page: 'InspectionPage',
  filters: {
    facility: ofFacility,
    kind: byMember('kind', INSPECTION_KINDS, 'Only inspections of this kind'),
    result: byMember('result', INSPECTION_RESULTS, 'Only with this result'),
  },
})
