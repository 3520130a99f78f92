import { CaseFacet } from '#content/enforcement/search-shapes.ts'
import { searchedFacets } from '../search/searched-facets.ts'
import { CASE_CONDITIONS } from './case-conditions.ts'
import { readCases } from './read-cases.ts'

/**
 * How many penalty cases there are by place, industry, authority, year, state and violation, under the filters of the list;
 * withdrawn ones are not counted. Throws Refusal `invalid` (asOf, days) and `not-found` (facility, place).
 */
export const caseFacets = searchedFacets({
  kind: 'case',
  title: 'Counts of penalty cases',
  output: CaseFacet,
  page: 'CaseFacetPage',
  read: readCases,
  conditions: CASE_CONDITIONS,
  facets: {
    ...{ place: 'prefecture', industry: 'division', authority: 'authority', year: 'year', state: 'state' },
    violation: 'violation',
  },
})
