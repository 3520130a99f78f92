import { publicReport } from '#db/docket/public-report.ts'
import { reportDocket } from '#db/docket/report-docket.ts'
import { reportPerformance } from '#db/docket/report-performance.ts'
import { EXAMPLE_NUMBER } from '../simulated/report/simulated-docket.ts'
import { FOLLOW_REPORT, FOLLOW_REPORTS } from './follow/reports.ts'
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
  reportPerformance: {
    method: 'get',
    path: '/v1/reports/performance',
    ask: reportPerformance,
    description:
      'What offices do with all reports, by office or by place. Numbers of one to four are said as <5. Each field carries its definition.',
    formats: TABLE,
    example: { by: 'place' },
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
