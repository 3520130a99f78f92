import { assess } from '#db/air/assess.ts'
import { days } from '#db/air/days.ts'
import { hours } from '#db/air/hours.ts'
import { latest } from '#db/air/latest.ts'
import { periods } from '#db/air/periods.ts'
import { pushHours } from '#db/air/push-hours.ts'
import { ranking } from '#db/air/ranking.ts'
import { stations } from '#db/air/stations.ts'
import { OperatorHours, toPushes } from '../source/operator.ts'
import { MAP, type Route, TABLE } from './route.ts'

export const AIR_ROUTES = {
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
} as const satisfies Record<string, Route>
