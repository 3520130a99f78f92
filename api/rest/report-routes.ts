import { publicReport } from '#db/docket/public-report.ts'
import { reportDocket } from '#db/docket/report-docket.ts'
import { reportFacets } from '#db/docket/report-facets.ts'
import { reportPerformance } from '#db/docket/report-performance.ts'
import { reportTotals } from '#db/docket/report-totals.ts'
import { withdrawnReports } from '#db/docket/withdrawn-reports.ts'
import { EXAMPLE_NUMBER } from '../simulated/report/simulated-docket.ts'
import { FOLLOW_REPORT, FOLLOW_REPORTS, FOLLOW_WITHDRAWN } from './follow/reports.ts'
import { FOLLOWED, type Route, TABLE } from './route.ts'

export const REPORT_ROUTES = {
  reportDocket: {
    method: 'get',
    path: '/v1/reports',
    ask: reportDocket,
    description:
      'Reports of residents that were released, newest received first: what about, where, how they stand and which limits were kept. Batches come once a day.',
    formats: FOLLOWED,
    follow: FOLLOW_REPORTS,
    example: { limit: 3 },
  },
  reportFacets: {
    method: 'get',
    path: '/v1/reports/facets',
    ask: reportFacets,
    description:
      'How many released reports there are by category, place, state, office and outcome, under the filters of the list.',
    formats: TABLE,
    example: { category: 'air' },
  },
  reportPerformance: {
    method: 'get',
    path: '/v1/reports/performance',
    ask: reportPerformance,
    description:
      'What offices do with all reports, by office or by place. Numbers of one to four are said as <5. Each field carries its definition.',
    formats: TABLE,
    example: { by: 'place' },
  },
  reportTotals: {
    method: 'get',
    path: '/v1/reports/totals',
    ask: reportTotals,
    description:
      'All reports together, released or not, and rewards asked for and paid. Numbers of one to four are said as <5.',
    formats: TABLE,
    example: {},
  },
  withdrawnReports: {
    method: 'get',
    path: '/v1/reports/withdrawn',
    ask: withdrawnReports,
    description: 'Reports whose release was withdrawn: number, day and reason, and nothing of what they were about.',
    formats: FOLLOWED,
    follow: FOLLOW_WITHDRAWN,
    example: { limit: 3 },
  },
  publicReport: {
    method: 'get',
    path: '/v1/reports/{number}',
    ask: publicReport,
    description:
      'One released report with its steps and limits; 410 with day and reason when its release was withdrawn.',
    formats: FOLLOWED,
    follow: FOLLOW_REPORT,
    example: { number: EXAMPLE_NUMBER },
  },
} as const satisfies Record<string, Route>
