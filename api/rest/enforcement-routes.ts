import { draws } from '#db/enforcement/draws.ts'
import { enforcementStatistics } from '#db/enforcement/statistics.ts'
import { verifyDraw } from '#db/enforcement/verify-draw.ts'
import { type Route, TABLE } from './route.ts'

/** The example of the register, drawn again. */
const EXAMPLE = {
  method: 'qingtian-draw-1',
  quota: 1,
  pool: ['demo-facility'],
  inspectorQuota: 1,
  inspectors: ['A01', 'A02'],
  seed: 'da1093d2e6c251b0e5bffa30c9e5d775b3fd7482b3782daf945e21e4a1756b2c',
  commitment: 'ec799c63796933c75c5346ed2bcddb3f18334ba7599a35ab45b6d569085f7c48',
  result: ['demo-facility'],
  inspectorResult: ['A01'],
} as const

export const ENFORCEMENT_ROUTES = {
  enforcementStatistics: {
    method: 'get',
    path: '/v1/enforcement/statistics',
    ask: enforcementStatistics,
    description:
      'Penalty cases by place, industry, authority, year or violation: counts, sums and medians, days between stages. Each field carries its definition.',
    formats: TABLE,
    example: { by: 'violation' },
  },
  draws: {
    method: 'get',
    path: '/v1/enforcement/draws',
    ask: draws,
    description: 'Double-random draws: the commitment before, seed and result after, and when each came in.',
    formats: TABLE,
    example: { limit: 3 },
  },
  verifyDraw: {
    method: 'post',
    path: '/v1/enforcement/draws/verify',
    ask: verifyDraw,
    description:
      'A draw recomputed: does its commitment agree, and its result? At most 10,000 members a list and 1 MiB a body.',
    formats: ['json'],
    example: EXAMPLE,
    maxBytes: 1024 * 1024,
  },
} as const satisfies Record<string, Route>
