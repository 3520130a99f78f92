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
  'publishedAqi',
  'publishedMask',
  'import',
] as const

/** A stored hour as an array: site, then WIDE. */
export type WideRow = (number | null)[]

/** Where the columns stand in a WideRow. */
export const AT = { site: 0, hour: 1, values: 2, marks: 8, computedAqi: 9, primaryMask: 10, import: 13 } as const

/** A row source made of a bound JSON array of arrays. */
export const rowsOf = (columns: readonly string[], parameter: string) =>
  `(select ${columns.map((name, i) => `value ->> ${i} as ${name}`).join(', ')} from json_each(${parameter}))`

const columns = ['site', ...WIDE].join(', ')

/** The hours `:from` to `:end` of the sites that `sites` selects, as stored now. */
export const hoursNow = (sites: string) =>
  `(select ${columns} from station_hour where site ${sites} and hour between :from and :end)`

/** The same as they stood when import `:known` was the newest: the present row, or the revision that held then. */
export const hoursAsOf = (sites: string) => `(select ${columns} from station_hour
    where site ${sites} and hour between :from and :end and import <= :known
  union all select ${columns} from station_hour_revision
    where site ${sites} and hour between :from and :end and import <= :known and replacedBy > :known)`
