import type { z } from 'zod'
import { assess } from '#db/air/assess.ts'
import { days } from '#db/air/days.ts'
import { hours } from '#db/air/hours.ts'
import { latest } from '#db/air/latest.ts'
import { periods } from '#db/air/periods.ts'
import { pushHours } from '#db/air/push-hours.ts'
import { ranking } from '#db/air/ranking.ts'
import { stations } from '#db/air/stations.ts'
import type { Ctx } from '#db/ask.ts'
import { placeBySlug, places } from '#db/place/places.ts'
import { feeds } from '#db/trail/feeds.ts'
import { importById, imports } from '#db/trail/imports.ts'
import { OperatorHours, toPushes } from '../source/operator.ts'
import type { FormatName } from './formats.ts'

/** What a route needs of an ask or an act. */
export type Answerer = {
  title: string
  input: z.ZodType
  output: z.ZodType
  text: (ctx: Ctx, input: never) => Promise<string>
}

/**
 * A row of the REST door. `example` is a request that answers on the simulated region too: parameters of a GET, the body
 * of a POST. An `act` changes what is kept: its input is made of the body and the bearer key, and it runs before any new
 * answer.
 */
export type Route = {
  method: 'get' | 'post'
  path: `/v1/${string}`
  ask: Answerer
  description: string
  formats: readonly FormatName[]
  example: Readonly<Record<string, unknown>>
  act?: { maxBytes: number; body: z.ZodType; input: (body: unknown, key: string | null) => unknown }
}

const TABLE = ['json', 'csv', 'ndjson'] as const
const MAP = ['json', 'csv', 'ndjson', 'geojson'] as const

export const ROUTES = {
  places: {
    method: 'get',
    path: '/v1/places',
    ask: places,
    description: 'The region, its prefectures, XPCC cities, joint-control areas and counties; search with `q`.',
    formats: TABLE,
    example: { kind: 'prefecture', limit: 3 },
  },
  place: {
    method: 'get',
    path: '/v1/places/{place}',
    ask: placeBySlug,
    description: 'One place by the slug that its page has in its address.',
    formats: TABLE,
    example: { place: 'urumqi' },
  },
  stations: {
    method: 'get',
    path: '/v1/air/stations',
    ask: stations,
    description: 'Stations with every name and coordinate that a source gave, and between which hours it did.',
    formats: MAP,
    example: { place: 'urumqi', limit: 3 },
  },
  latest: {
    method: 'get',
    path: '/v1/air/latest',
    ask: latest,
    description: 'The newest hour of every station, or of every place as the mean of its valid stations.',
    formats: MAP,
    example: { of: 'places', limit: 3 },
  },
  hours: {
    method: 'get',
    path: '/v1/air/hours',
    ask: hours,
    description: 'Every hour of a range; one that was never received is a row of nulls with the reason.',
    formats: TABLE,
    example: { place: 'urumqi', limit: 3 },
  },
  days: {
    method: 'get',
    path: '/v1/air/days',
    ask: days,
    description: 'Daily means, the ozone daily maxima and the index of the day, with every day of the range.',
    formats: TABLE,
    example: { place: 'urumqi', limit: 3 },
  },
  periods: {
    method: 'get',
    path: '/v1/air/periods',
    ask: periods,
    description: 'Months, quarters or years evaluated by HJ 663 against the limits in force.',
    formats: TABLE,
    example: { place: 'urumqi', period: 'month', limit: 3 },
  },
  ranking: {
    method: 'get',
    path: '/v1/air/ranking',
    ask: ranking,
    description: 'Prefectures and XPCC cities from the cleanest on, by a day or by a month.',
    formats: TABLE,
    example: {},
  },
  assess: {
    method: 'post',
    path: '/v1/air/assess',
    ask: assess,
    description: 'The index of given concentrations with its working, by the edition in force at that time.',
    formats: ['json'],
    example: {
      at: '2026-03-02T05:00:00+08:00',
      averaging: 'hour',
      values: { so2: 8, no2: 42, co: 0.9, o3: 31, pm10: 168, pm25: 96 },
    },
  },
  pushHours: {
    method: 'post',
    path: '/v1/air/hours',
    ask: pushHours,
    description:
      'Hours of one station from its operator, all or none; sent again they change nothing. The station is named after the key.',
    formats: ['json'],
    example: {
      station: '01',
      name: '一号站',
      hours: [{ hour: '2026-03-02T05:00:00+08:00', so2: 8, no2: 42, co: 0.9, o3: 31, pm10: 168, pm25: 96 }],
    },
    act: {
      maxBytes: 2_000_000,
      body: OperatorHours,
      input: (body, key) => ({ key, request: JSON.stringify(body), read: () => toPushes(body) }),
    },
  },
  imports: {
    method: 'get',
    path: '/v1/imports',
    ask: imports,
    description: 'What came in, with counts and the agreement with the published index, newest first.',
    formats: TABLE,
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

export const routes: ReadonlyArray<Route & { name: string }> = Object.entries(ROUTES).map(([name, route]) => ({
  name,
  ...(route as Route),
}))
