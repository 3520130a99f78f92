import { facetCount } from '../search/facet.ts'

/** What penalty cases are counted by. */
export const CASE_FACETS = ['all', 'place', 'industry', 'authority', 'year', 'state', 'violation'] as const
/** What facilities are counted by. */
export const FACILITY_FACETS = ['all', 'place', 'industry', 'administration', 'state', 'register'] as const

export const CaseFacet = facetCount(
  CASE_FACETS,
  'CaseFacet',
  'A count of penalty cases. By place: prefectures and XPCC cities; by industry: divisions of GB/T 4754',
)
export const FacilityFacet = facetCount(
  FACILITY_FACETS,
  'FacilityFacet',
  'A count of facilities. By place: prefectures and XPCC cities; by industry: divisions of GB/T 4754',
)
