import { facetCount } from '../search/facet.ts'

/** What released reports are counted by. */
export const REPORT_FACETS = ['all', 'category', 'place', 'state', 'office', 'outcome'] as const

export const ReportFacet = facetCount(
  REPORT_FACETS,
  'ReportFacet',
  'A count of released reports. By category: branches of the tree; by place: prefectures and XPCC cities, or the region where nothing smaller is told',
)
