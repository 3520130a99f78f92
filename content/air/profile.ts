import { halfEven } from '../decimal.ts'
import { COLUMNS, type Column, type Table } from './breakpoints.ts'
import { iaqi } from './iaqi.ts'
import {
  type AVERAGING,
  type Edition,
  INDICATORS,
  type Indicator,
  POLLUTANTS,
  type Pollutant,
  SCALE,
} from './shapes.ts'

export type Averaging = (typeof AVERAGING)[number]

/** The pollutant an indicator speaks of: both ozone indicators are o3. */
export const pollutantOf = (indicator: Indicator): Pollutant => (indicator === 'o3_8h' ? 'o3' : indicator)

/** Decimals a concentration is reported and rounded to: whole ug/m3, CO tenths of a mg/m3 (HJ 633-2026 4.2.2). */
export const decimalsOf = (indicator: Indicator): number => (indicator === 'co' ? 1 : 0)

/** Stored units in one step of the reported decimals: 10 for ug/m3 (tenths stored), 100 for CO (thousandths stored). */
export const stepOf = (indicator: Indicator): number => SCALE[indicator] / 10 ** decimalsOf(indicator)

/** How one indicator enters an index. `at`: its position in a row of values; `step` 0: not rounded beforehand. */
export type Use = {
  readonly indicator: Indicator
  readonly at: number
  readonly bit: number
  readonly scale: number
  readonly step: number
  readonly column: Column
}

/** How an edition is applied to an averaging time: which indicators on which columns, and by which clauses. */
export type Profile = {
  readonly name: string
  readonly edition: Edition
  readonly averaging: Averaging
  readonly rounds: boolean
  readonly uses: readonly Use[]
  readonly clause: string
}

const HOUR_TABLES = {
  so2: 'so2_1h',
  no2: 'no2_1h',
  co: 'co_1h',
  o3: 'o3_1h',
  pm10: 'pm10_24h',
  pm25: 'pm25_24h',
} as const satisfies Partial<Record<Indicator, Table>>

const DAY_TABLES = {
  so2: 'so2_24h',
  no2: 'no2_24h',
  co: 'co_24h',
  o3_8h: 'o3_8h',
  pm10: 'pm10_24h',
  pm25: 'pm25_24h',
} as const satisfies Partial<Record<Indicator, Table>>

function profile(
  about: Omit<Profile, 'uses'>,
  order: readonly Indicator[],
  tables: Partial<Record<Indicator, Table>>,
): Profile {
  const uses = order.flatMap((indicator, at) => {
    const table = tables[indicator]
    if (!table) return []
    const bit = 1 << POLLUTANTS.indexOf(pollutantOf(indicator))
    const step = about.rounds ? stepOf(indicator) : 0
    return [{ indicator, at, bit, scale: SCALE[indicator], step, column: COLUMNS[about.edition][table] }]
  })
  return { ...about, uses }
}

/**
 * The four profiles. Rows of an hour stand in the order of POLLUTANTS, rows of a day in the order of INDICATORS.
 * HJ 633-2012 real time is taken as it was practised (1-hour means, particulates on the 24-hour column): its text asks
 * for moving means, which reproduce almost nothing of what was published.
 */
export const PROFILES: Readonly<Record<Edition, Readonly<Record<Averaging, Profile>>>> = {
  'HJ 633-2012': {
    hour: profile(
      {
        name: 'HJ 633-2012 real-time as practised',
        edition: 'HJ 633-2012',
        averaging: 'hour',
        rounds: false,
        clause: 'HJ 633-2012 4.3, 4.4.2, 6.2; 1-hour means as published in practice',
      },
      POLLUTANTS,
      HOUR_TABLES,
    ),
    day: profile(
      {
        name: 'HJ 633-2012 daily',
        edition: 'HJ 633-2012',
        averaging: 'day',
        rounds: false,
        clause: 'HJ 633-2012 4.3, 4.4.2, 6.2',
      },
      INDICATORS,
      { ...DAY_TABLES, o3: 'o3_1h' },
    ),
  },
  'HJ 633-2026': {
    hour: profile(
      {
        name: 'HJ 633-2026 real-time',
        edition: 'HJ 633-2026',
        averaging: 'hour',
        rounds: true,
        clause: 'HJ 633-2026 4.2.2–4.2.6, 4.3.1, 5.3',
      },
      POLLUTANTS,
      HOUR_TABLES,
    ),
    day: profile(
      {
        name: 'HJ 633-2026 daily',
        edition: 'HJ 633-2026',
        averaging: 'day',
        rounds: true,
        clause: 'HJ 633-2026 4.1, 4.2.2, 4.2.6, 4.3.1, 5.3',
      },
      INDICATORS,
      DAY_TABLES,
    ),
  },
}

/** An index from the pollutants present: `aqi` null when there is none; `primary` a mask over POLLUTANTS. */
export type Index = { aqi: number | null; primary: number }

/**
 * Maximum of the individual indices of a stored row, and the pollutants that reach it after rounding up, when it is
 * above 50 (HJ 633-2012 4.3, 4.4.2; HJ 633-2026 4.2.6, 4.3.1). Missing, negative and marked values are left out.
 * @param values scaled integers (SCALE) in the row order of the profile
 * @param reasons 3 bits a position as packed in `marks`; a value with a reason is not used
 */
export function indexOf(profile: Profile, values: readonly (number | null)[], reasons: number): Index {
  let aqi = -1
  let mask = 0
  for (const { at, bit, scale, step, column } of profile.uses) {
    const value = values[at]
    if (value === null || value === undefined || value < 0 || ((reasons >> (3 * at)) & 7) !== 0) continue
    const index = iaqi(column, step === 0 ? value : halfEven(value, step) * step, scale)
    if (index === null || index < aqi) continue
    mask = index > aqi ? bit : mask | bit
    aqi = index
  }
  return aqi < 0 ? { aqi: null, primary: 0 } : { aqi, primary: aqi > 50 ? mask : 0 }
}
