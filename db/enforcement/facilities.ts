import { Facility } from '#content/enforcement/answers.ts'
import { asRead, byTexts } from '../search/orders.ts'
import { searchedList } from '../search/searched-list.ts'
import { FACILITY_CONDITIONS } from './facility-conditions.ts'
import { type Facilities, readFacilities } from './read-facilities.ts'

/**
 * Facilities that discharge, by id unless asked otherwise; `name` is the order of the characters of Chinese names. Throws
 * Refusal `invalid` (cursor, asOf), `not-found` (place, outfall).
 */
export const facilities = searchedList({
  list: 'facilities',
  kind: 'facility',
  title: 'Facilities that discharge',
  output: Facility,
  page: 'FacilityPage',
  read: readFacilities,
  conditions: FACILITY_CONDITIONS,
  sorts: { id: asRead, name: (table: Facilities) => byTexts(table, table.names) },
  body: () => 'r.body',
})
