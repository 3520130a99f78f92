import { feeds } from '#db/trail/feeds.ts'
import { importById, imports } from '#db/trail/imports.ts'
import { FOLLOW_IMPORTS } from './follow/imports.ts'
import { FOLLOWED, type Route, TABLE } from './route.ts'

export const TRAIL_ROUTES = {
  imports: {
    method: 'get',
    path: '/v1/imports',
    ask: imports,
    description: 'What came in, with counts and the agreement with the published index, newest first.',
    formats: FOLLOWED,
    follow: FOLLOW_IMPORTS,
    example: { limit: 3 },
  },
  import: {
    method: 'get',
    path: '/v1/imports/{import}',
    ask: importById,
    description: 'One received file or push, with the rows whose published index differs from ours.',
    formats: TABLE,
    example: { import: 1 },
  },
  feeds: {
    method: 'get',
    path: '/v1/feeds',
    ask: feeds,
    description: 'The feeds that are polled after each hour: what they promise and what they kept.',
    formats: TABLE,
    example: {},
  },
} as const satisfies Record<string, Route>
