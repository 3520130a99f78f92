import type { PublicReport } from '#content/report/public-report.ts'
import { reportDocket } from '#db/docket/report-docket.ts'
import { reportFacetsOf, searchReports } from './gather-docket.ts'
import { type Searched, searched } from './searched.ts'

export type ReportSearch = Searched<PublicReport>

const A_PAGE = 20

/** What a search for released reports found. */
export const reportSearch = (parameters: URLSearchParams): Promise<ReportSearch> =>
  searched(parameters, {
    ...{ list: 'reportDocket', shape: reportDocket.input.shape, aPage: A_PAGE },
    ...{ find: searchReports, count: reportFacetsOf },
  })
