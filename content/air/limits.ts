import type { Indicator } from './shapes.ts'

export const LIMIT_POLLUTANTS = ['so2', 'no2', 'co', 'o3', 'pm10', 'pm25', 'tsp', 'nox', 'pb', 'bap'] as const
export type LimitPollutant = (typeof LIMIT_POLLUTANTS)[number]

/** mda8: daily maximum 8-hour mean. */
export const LIMIT_AVERAGING = ['annual', 'quarter', '24h', 'mda8', '1h'] as const
export type LimitAveraging = (typeof LIMIT_AVERAGING)[number]

/** Limits in ug/m3 (CO mg/m3). so2 … pm25: table 1; tsp, nox, pb, bap: table 2 of GB 3095. */
export type LimitRow = readonly [pollutant: LimitPollutant, averaging: LimitAveraging, classI: number, classII: number]

/** The limits of one edition and phase; `from` and `to` are the first and the last natural day. */
export type LimitPhase = {
  readonly standard: string
  readonly phase: 'only' | 'transition' | 'final'
  readonly from: string
  readonly to: string | null
  readonly clause: string
  readonly limits: readonly LimitRow[]
}

export const PHASES: readonly LimitPhase[] = [
  {
    standard: 'GB 3095-2012',
    phase: 'only',
    from: '2016-01-01',
    to: '2026-02-28',
    clause: 'GB 3095-2012 tables 1 and 2',
    limits: [
      ['so2', 'annual', 20, 60],
      ['so2', '24h', 50, 150],
      ['so2', '1h', 150, 500],
      ['no2', 'annual', 40, 40],
      ['no2', '24h', 80, 80],
      ['no2', '1h', 200, 200],
      ['co', '24h', 4, 4],
      ['co', '1h', 10, 10],
      ['o3', 'mda8', 100, 160],
      ['o3', '1h', 160, 200],
      ['pm10', 'annual', 40, 70],
      ['pm10', '24h', 50, 150],
      ['pm25', 'annual', 15, 35],
      ['pm25', '24h', 35, 75],
      ['tsp', 'annual', 80, 200],
      ['tsp', '24h', 120, 300],
      ['nox', 'annual', 50, 50],
      ['nox', '24h', 100, 100],
      ['nox', '1h', 250, 250],
      ['pb', 'annual', 0.5, 0.5],
      ['pb', 'quarter', 1, 1],
      ['bap', 'annual', 0.001, 0.001],
      ['bap', '24h', 0.0025, 0.0025],
    ],
  },
  {
    standard: 'GB 3095-2026',
    phase: 'transition',
    from: '2026-03-01',
    to: '2030-12-31',
    clause: 'GB 3095-2026 4.4, 4.5, tables 1 and 2',
    limits: [
      ['so2', 'annual', 20, 60],
      ['so2', '24h', 50, 150],
      ['so2', '1h', 150, 500],
      ['no2', 'annual', 40, 40],
      ['no2', '24h', 80, 80],
      ['no2', '1h', 200, 200],
      ['co', '24h', 4, 4],
      ['co', '1h', 10, 10],
      ['o3', 'mda8', 100, 160],
      ['o3', '1h', 160, 200],
      ['pm10', 'annual', 40, 60],
      ['pm10', '24h', 50, 120],
      ['pm25', 'annual', 15, 30],
      ['pm25', '24h', 35, 60],
      ['tsp', 'annual', 80, 200],
      ['tsp', '24h', 120, 300],
      ['nox', 'annual', 50, 50],
      ['nox', '24h', 100, 100],
      ['nox', '1h', 250, 250],
      ['pb', 'annual', 0.5, 0.5],
      ['pb', 'quarter', 1, 1],
      ['bap', 'annual', 0.001, 0.001],
      ['bap', '24h', 0.0025, 0.0025],
    ],
  },
  {
    standard: 'GB 3095-2026',
    phase: 'final',
    from: '2031-01-01',
    to: null,
    clause: 'GB 3095-2026 4.4, 4.5, tables 1 and 2',
    limits: [
      ['so2', 'annual', 20, 20],
      ['so2', '24h', 50, 50],
      ['so2', '1h', 150, 150],
      ['no2', 'annual', 30, 30],
      ['no2', '24h', 50, 50],
      ['no2', '1h', 200, 200],
      ['co', '24h', 4, 4],
      ['co', '1h', 10, 10],
      ['o3', 'mda8', 100, 160],
      ['o3', '1h', 160, 200],
      ['pm10', 'annual', 20, 50],
      ['pm10', '24h', 50, 100],
      ['pm25', 'annual', 10, 25],
      ['pm25', '24h', 25, 50],
      ['tsp', 'annual', 80, 200],
      ['tsp', '24h', 120, 300],
      ['nox', 'annual', 40, 40],
      ['nox', '24h', 70, 70],
      ['nox', '1h', 250, 250],
      ['pb', 'annual', 0.5, 0.5],
      ['pb', 'quarter', 1, 1],
      ['bap', 'annual', 0.001, 0.001],
      ['bap', '24h', 0.0025, 0.0025],
    ],
  },
]

/** What a period is evaluated by: O3 by its daily maximum 8-hour means. */
export const EVALUATED = ['so2', 'no2', 'co', 'o3_8h', 'pm10', 'pm25'] as const satisfies readonly Indicator[]
export type Evaluated = (typeof EVALUATED)[number]

/** An edition of HJ 663: percentiles of the daily values, the pollutants with a mean, decimals of the statistics. */
export type Evaluation = {
  readonly standard: string
  readonly from: string
  readonly to: string | null
  readonly percentiles: Readonly<Record<Evaluated, number>>
  readonly annualMeans: readonly Evaluated[]
  readonly decimals: Readonly<Record<Evaluated, number>>
  readonly weights: Readonly<Record<Evaluated, number>>
  readonly clause: string
}

const percentiles = { so2: 98, no2: 98, co: 95, o3_8h: 90, pm10: 95, pm25: 95 } as const
const annualMeans = ['so2', 'no2', 'pm10', 'pm25'] as const
/** Whole ug/m3 and CO to 0.1 mg/m3; sources disagree on finer decimals, so this stays a setting. */
const decimals = { so2: 0, no2: 0, co: 1, o3_8h: 0, pm10: 0, pm25: 0 } as const
/** The composite index is the plain sum; other weights for 2026 are unconfirmed. */
const weights = { so2: 1, no2: 1, co: 1, o3_8h: 1, pm10: 1, pm25: 1 } as const

export const EVALUATIONS: readonly Evaluation[] = [
  {
    standard: 'HJ 663-2013',
    from: '2013-10-01',
    to: '2026-02-28',
    percentiles,
    annualMeans,
    decimals,
    weights,
    clause: 'HJ 663-2013 tables 2 and 3, annex A',
  },
  {
    standard: 'HJ 663-2026',
    from: '2026-03-01',
    to: null,
    percentiles,
    annualMeans,
    decimals,
    weights,
    clause: 'HJ 663-2026 (its percentiles and ozone rule by second-hand sources)',
  },
]

/** Validity of statistics (GB 3095 table 4; HJ 663 for the ozone windows). */
export const VALIDITY = {
  dayHours: 20,
  eightHours: 6,
  windowEnds: [8, 24],
  windows: 14,
  yearDays: 324,
  monthDays: 27,
  februaryDays: 25,
} as const
