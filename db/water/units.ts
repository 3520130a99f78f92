import { Unit } from '#content/water/answers.ts'
import { inBasin, inPlaces } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Control units, by id, with their counties. Throws Refusal `invalid` (cursor, asOf) and `not-found` (basin, place). */
export const units = registerList({
  list: 'units',
  kind: 'unit',
  title: 'Control units',
  output: Unit,
  page: 'UnitPage',
  filters: { basin: inBasin, place: inPlaces },
})
