import type { Client, Transaction } from '@libsql/client'
import { type DayValues, dayOf, dayOfPlace, meanOfStations } from '#content/air/day.ts'
import { hourIndex } from '#content/air/hour-index.ts'
import { stepOf } from '#content/air/profile.ts'
import { hasMark, pack, reasonOf } from '#content/air/push.ts'
import { INDICATORS, type Reason } from '#content/air/shapes.ts'
import { dayOfHour, firstHour, lastHour } from '#content/time.ts'
import { AT, hoursAsOf, hoursNow, scaledValues, storedValues, WIDE, type WideRow } from './wide.ts'

type Reader = Client | Transaction

/** The rows of one site on one natural day: index 0 is hour 01. */
export type DayRows = (WideRow | null)[]
/** Rows by site and day. */
export type RowsByDay = Map<number, Map<number, DayRows>>

const statement = (source: string) =>
  `select json_group_array(json_array(site, ${WIDE.join(', ')})) as rows_ from ${source}`
const LIST = 'in (select value from json_each(:sites))'
const NOW = statement(hoursNow(LIST))
const AS_OF = statement(hoursAsOf(LIST))

/** The hours of stations over whole natural days, as known when import `known` was the newest (null: now). */
export async function readDays(
  reader: Reader,
  sites: readonly number[],
  days: readonly [first: number, last: number],
  known: number | null,
): Promise<RowsByDay> {
  const args = { sites: JSON.stringify(sites), from: firstHour(days[0]), end: lastHour(days[1]) }
  const answer = await reader.execute(known === null ? { sql: NOW, args } : { sql: AS_OF, args: { ...args, known } })
  return byDay(JSON.parse(String(answer.rows[0]?.['rows_'])) as WideRow[])
}

function byDay(rows: WideRow[]): RowsByDay {
  const sites: RowsByDay = new Map()
  for (const row of rows) {
    const site = row[AT.site] as number
    const hour = row[AT.hour] as number
    const day = dayOfHour(hour)
    const days = sites.get(site) ?? new Map<number, DayRows>()
    const slots = days.get(day) ?? new Array<WideRow | null>(24).fill(null)
    slots[hour - firstHour(day)] = row
    sites.set(site, days.set(day, slots))
  }
  return sites
}

const marksOf = (row: WideRow) => row[AT.marks] as number

/** A station's day from its rows. */
export const stationDay = (day: number, rows: DayRows): DayValues =>
  dayOf(
    day,
    rows.map(row => row && scaledValues(row)),
    rows.map(row => row && marksOf(row)),
  )

const isSimulated = (rows: readonly (WideRow | null)[]) => rows.some(row => row && hasMark(marksOf(row), 'simulated'))
const STEPS = INDICATORS.map(stepOf)
const rowMarks = (simulated: boolean) => (simulated ? (['simulated'] as const) : [])

/** Columns of `site_day` as an array. */
export const DAY_COLUMNS = [
  'site',
  'day',
  ...INDICATORS,
  'marks',
  'computedAqi',
  'primaryMask',
  'hours',
  'validStations',
] as const

/** A derived day as an array in the order of DAY_COLUMNS; `rows` are all rows behind it. */
export function dayRow(site: number, day: number, values: DayValues, rows: readonly (WideRow | null)[]): WideRow {
  const marks = pack(values.reasons, rowMarks(isSimulated(rows)))
  return [
    site,
    day,
    ...values.values.map((value, i) => value && value / (STEPS[i] as number)),
    marks,
    values.aqi,
    values.primary,
    values.hours,
    values.stations,
  ]
}

/** A place's day from its stations' rows of that day. */
export function placeDayRow(place: number, day: number, stations: readonly DayRows[]): WideRow {
  const days = stations.map(rows => stationDay(day, rows))
  return dayRow(place, day, dayOfPlace(day, days), stations.flat())
}

/** A place's hours from its stations' rows of one day: site, WIDE, validStations. Hours without any row are left out. */
export function placeHourRows(place: number, day: number, stations: readonly DayRows[]): WideRow[] {
  return Array.from({ length: 24 }, (_, i) => i).flatMap(i => {
    const rows = stations.map(slots => slots[i] ?? null).filter(row => row !== null)
    return rows.length === 0 ? [] : [placeHour(place, firstHour(day) + i, rows)]
  })
}

function placeHour(place: number, hour: number, rows: readonly WideRow[]): WideRow {
  const { values, stations } = meanOfStations(rows.map(scaledValues))
  const reasons = values.map((value, i) => (value === null ? sharedReason(rows, i) : null))
  const marks = pack(reasons, rowMarks(isSimulated(rows)))
  const { aqi, primary } = hourIndex(hour, values, marks)
  const newest = Math.max(...rows.map(row => row[AT.import] as number))
  const stored = storedValues(values, marks)
  return [place, hour, ...stored.values, stored.marks, aqi, primary, null, null, newest, stations]
}

function sharedReason(rows: readonly WideRow[], i: number): Reason {
  const reasons = new Set(rows.map(row => reasonOf(marksOf(row), i)))
  const [only] = reasons
  return reasons.size === 1 && only ? only : 'not-reported'
}
