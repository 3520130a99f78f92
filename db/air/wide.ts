import { stepOf } from '#content/air/profile.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { dayOfHour } from '#content/time.ts'
import type { Wide } from '../trail/keep-rows.ts'
import { rowsAsOf, rowsNow } from '../trail/rows-as-of.ts'

/** Columns of a stored hour after `site`, in the order in which they travel as arrays. */
export const WIDE = [
  'hour',
  'so2',
  'no2',
  'co',
  'o3',
  'pm10',
  'pm25',
  'marks',
  'computedAqi',
  'primaryMask',
  'publishedDelta',
  'publishedFlip',
  'import',
] as const

/** The natural day of the column `hour`, also before 1970. */
export const DAY_OF_HOUR = 'cast(floor((hour + 7) / 24.0) as integer)'

/** A stored hour as an array: site, then WIDE. */
export type WideRow = (number | null)[]

/** Where the columns stand in a WideRow. */
export const AT = { site: 0, hour: 1, values: 2, marks: 8, computedAqi: 9, primaryMask: 10, import: 13 } as const

/** Bit of `marks` on a row whose values need more decimals than are reported: it is kept in SCALE units. */
export const FINE = 1 << 26

const STEPS = POLLUTANTS.map(stepOf)

/** Scaled values (SCALE) as stored: in reported units (whole ug/m3, CO tenths) when that is exact, else as they are, FINE. */
export function storedValues(
  values: readonly (number | null)[],
  marks: number,
): { values: (number | null)[]; marks: number } {
  if (!values.every((value, i) => value === null || value % (STEPS[i] as number) === 0))
    return { values: [...values], marks: marks | FINE }
  return { values: values.map((value, i) => value && value / (STEPS[i] as number)), marks }
}

/** The scaled values (SCALE) of a stored hour, in the order of POLLUTANTS. */
export function scaledValues(row: WideRow): (number | null)[] {
  const fine = ((row[AT.marks] as number) & FINE) !== 0
  return POLLUTANTS.map((_, i) => {
    const value = row[AT.values + i] ?? null
    return value === null || fine ? value : value * (STEPS[i] as number)
  })
}

const valuesIn = (row: string) => POLLUTANTS.map(name => `(${row}.${name} is not null)`).join(' + ')

/** How station hours are kept, and what of an old one is kept. */
export const STATION_HOUR: Wide = {
  table: 'station_hour',
  revisions: 'station_hour_revision',
  key: ['site', 'hour'],
  columns: ['site', ...WIDE],
  knows: valuesIn,
  measured: [...POLLUTANTS, 'marks', 'computedAqi', 'primaryMask'],
  silent: row => `${row}.publishedFlip is null`,
  dirty: {
    into: 'dirty (station, day)',
    select: `site, ${DAY_OF_HOUR}`,
    of: row => [row[AT.site] as number, dayOfHour(row[AT.hour] as number)],
  },
}

const between = (sites: string) => `site ${sites} and hour between :from and :end`

/** The hours `:from` to `:end` of the sites that `sites` selects, as stored now. */
export const hoursNow = (sites: string) => rowsNow(STATION_HOUR, between(sites))

/** The same as they stood when import `:known` was the newest. */
export const hoursAsOf = (sites: string) => rowsAsOf(STATION_HOUR, between(sites))
