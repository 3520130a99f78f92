import { FacilityFacet } from '#content/enforcement/search-shapes.ts'
import { searchedFacets } from '../search/searched-facets.ts'
import { FACILITY_CONDITIONS } from './facility-conditions.ts'
import { readFacilities } from './read-facilities.ts'

/**
 * How many facilities there are by place, industry, administration, state and register, under the filters of the list; one
 * that stands in two registers counts in both. Throws Refusal `invalid` (asOf) and `not-found` (place, outfall).
 */
export const facilityFacets = searchedFacets({
  kind: 'facility',
  title: 'Counts of facilities',
  output: FacilityFacet,
  page: 'FacilityFacetPage',
  read: readFacilities,
  conditions: FACILITY_CONDITIONS,
  facets: { place: 'prefecture', industry: 'division', administration: 'administration', state: 'state' },
  lists: { register: 'registers' },
})
