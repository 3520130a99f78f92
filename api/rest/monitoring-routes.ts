import { exceedances } from '#db/enforcement/exceedances.ts'
import { monitoringCompleteness } from '#db/enforcement/monitoring-completeness.ts'
import { monitoringResults } from '#db/enforcement/monitoring-results.ts'
import { unanswered } from '#db/enforcement/unanswered.ts'
import { type Route, TABLE } from './route.ts'

export const MONITORING_ROUTES = {
  monitoringResults: {
    method: 'get',
    path: '/v1/monitoring/results',
    ask: monitoringResults,
    description: 'What a facility measured, each result held against the permit in force on its day.',
    formats: TABLE,
    example: { facility: 'sim-facility-a2', limit: 3 },
  },
  monitoringCompleteness: {
    method: 'get',
    path: '/v1/monitoring/completeness',
    ask: monitoringCompleteness,
    description: 'What permits required to be measured and what came, month by month.',
    formats: TABLE,
    example: { facility: 'sim-facility-a2', limit: 3 },
  },
  exceedances: {
    method: 'get',
    path: '/v1/monitoring/exceedances',
    ask: exceedances,
    description: 'Results beyond a limit of the permit in force on their day, newest first.',
    formats: TABLE,
    example: { limit: 3 },
  },
  unanswered: {
    method: 'get',
    path: '/v1/enforcement/unanswered',
    ask: unanswered,
    description: 'Runs of exceedances after which the register holds no inspection and no case, with what that means.',
    formats: TABLE,
    example: { days: 30, limit: 3 },
  },
} as const satisfies Record<string, Route>
