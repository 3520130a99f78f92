import { decimalsOf } from '#content/air/profile.ts'
import { pack } from '#content/air/push.ts'
import {
  CATEGORIES,
  EDITIONS,
  INDICATORS,
  type Indicator,
  type Mark,
  POLLUTANTS,
  REASONS,
  SCALE,
} from '#content/air/shapes.ts'
import { parseHour } from '#content/time.ts'
import { dayText, hourText, joined, namesIn, truth } from '../json.ts'
import { FINE } from './wide.ts'

/**
 * SQL expressions that turn a stored row into its public JSON. They are made from the closed sets of content/air, so that
 * no shape is written twice; test/db/air/json.test.ts holds their output against the zod shapes and the rules in content.
 */
const SWITCH_HOUR = parseHour('2026-03-01T00:00:00+08:00')
const SWITCH_DAY = Math.floor((SWITCH_HOUR + 8) / 24)

/** A stored integer as a JSON number without a superfluous `.0`. */
const decimal = (column: string, scale: number) =>
  scale === 1 ? column : `iif(${column} % ${scale} = 0, ${column} / ${scale}, ${column} / ${scale}.0)`

const reported = (row: string, name: Indicator) => decimal(`${row}.${name}`, 10 ** decimalsOf(name))
const fine = (row: string, name: Indicator) => decimal(`${row}.${name}`, SCALE[name])

/** Concentrations of a derived day: always in reported units. */
const dailyValues = (row: string) => INDICATORS.map(name => `'${name}', ${reported(row, name)}`).join(', ')
/** Concentrations of an hour: in reported units unless the row is marked FINE. */
const hourlyValues = (row: string) =>
  POLLUTANTS.map(name => `'${name}', iif(${row}.marks & ${FINE}, ${fine(row, name)}, ${reported(row, name)})`).join(
    ', ',
  )

const names = (mask: string) => namesIn(mask, POLLUTANTS)

const reasonCase = (marks: string, i: number, pollutant: string) =>
  `case (${marks} >> ${3 * i}) & 7 ${REASONS.map((reason, code) =>
    code === 0 ? `when 0 then ''` : `when ${code} then ',{"pollutant":"${pollutant}","reason":"${reason}"}'`,
  ).join(' ')} else '' end`

const LOW = (1 << (3 * INDICATORS.length)) - 1
const missing = (marks: string, indicators: readonly Indicator[]) =>
  `iif(${marks} & ${LOW} = 0, json('[]'), ${joined(indicators.map((p, i) => reasonCase(marks, i, p)))})`

/** Levels 1 to 6 by their upper bounds (HJ 633 table 2). */
const UPPER = [50, 100, 150, 200, 300]
const byLevel = (aqi: string, value: (level: number) => string) =>
  `case when ${aqi} is null then null ${UPPER.map((top, i) => `when ${aqi} <= ${top} then ${value(i)}`).join(' ')} else ${value(5)} end`

/** Bits of reasons that block publication (HJ 633-2026 5.3.1): all but `not-monitored`; a day does not use hourly ozone. */
const blocking = (indicators: readonly Indicator[], unused: Indicator | null) =>
  indicators.reduce((bits, name, i) => (name === unused ? bits : bits | (5 << (3 * i))), 0)
const BLOCKING_HOUR = blocking(POLLUTANTS, null)
const BLOCKING_DAY = blocking(INDICATORS, 'o3')

const index = (row: string, after: string, bits: number) => {
  const aqi = `iif(${after} and ifnull(${row}.computedAqi, 0) <= 100 and ${row}.marks & ${bits} <> 0, null, ${row}.computedAqi)`
  return `'aqi', ${aqi}, 'computedAqi', ${row}.computedAqi,
    'level', ${byLevel(aqi, i => String(i + 1))}, 'category', ${byLevel(aqi, i => `'${CATEGORIES[i]}'`)},
    'primary', ${names(`iif(${aqi} is null, 0, ${row}.primaryMask)`)},
    'edition', iif(${after}, '${EDITIONS[1]}', '${EDITIONS[0]}')`
}

const marked = (marks: string, mark: Mark) => truth(`${marks} & ${pack([], [mark])}`)
const simulated = (marks: string) => marked(marks, 'simulated')

/** SQLite has no exclusive or: the bits in either, less the bits in both. */
const published = (row: string) => `iif(${row}.publishedFlip is null, null,
  ${names(`((${row}.publishedFlip | ${row}.primaryMask) - (${row}.publishedFlip & ${row}.primaryMask))`)})`

/** Arguments of json_object for the public Hour of a row; `valid` and `all` count stations of a place, null at a station. */
export const hourFields = (row: string, valid = 'null', all = 'null') => `'hour', ${hourText(`${row}.hour`)},
    ${hourlyValues(row)}, ${index(row, `${row}.hour > ${SWITCH_HOUR}`, BLOCKING_HOUR)},
    'publishedAqi', ifnull(${row}.computedAqi, 0) + ${row}.publishedDelta, 'publishedPrimary', ${published(row)},
    'suspect', ${marked(`${row}.marks`, 'all-zero')}, 'missing', ${missing(`${row}.marks`, POLLUTANTS)},
    'simulated', ${simulated(`${row}.marks`)},
    'validStations', ${valid}, 'allStations', ${all}, 'import', ${row}.import`

/** The public Day of a row. */
export const dayJson = (row: string, all = 'null') => `json_object('day', ${dayText(`${row}.day`)},
    ${dailyValues(row)}, ${index(row, `${row}.day >= ${SWITCH_DAY}`, BLOCKING_DAY)}, 'hours', ${row}.hours,
    'missing', ${missing(`${row}.marks`, INDICATORS)}, 'simulated', ${simulated(`${row}.marks`)},
    'validStations', ${row}.validStations, 'allStations', ${all})`

/** Marks of a row that was never received. */
export const NOT_RECEIVED_HOUR = pack(POLLUTANTS.map(() => 'not-received'))
export const NOT_RECEIVED_DAY = pack(INDICATORS.map(() => 'not-received'))
