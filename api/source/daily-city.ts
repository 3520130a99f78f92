import { Refusal } from '#content/refusal.ts'
import { firstHour, parseDay } from '#content/time.ts'
import { headerNames } from './header.ts'
import { agreement, type Labelled, shiftedHeader } from './plausible.ts'
import { scaled } from './scaled.ts'
import type { Sample } from './source.ts'

const VALUES = ['so2', 'no2', 'co', 'o3', 'pm10', 'pm2.5']
/** The two files that circulate without a header. */
const AQISTUDY = ['city', 'date', 'aqi', 'range', 'level', 'pm2.5', 'pm10', 'so2', 'co', 'no2', 'o3', 'rank']
const TIANQIHOUBAO = ['', 'date', 'level', 'aqi', 'rank', 'pm2.5', 'pm10', 'so2', 'no2', 'co', 'o3']
const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * Refuses tables of daily values of cities, and says what seems wrong with them. Only hours are imported; the "AQI" of
 * the daily files that circulate is a mean of hourly AQIs and no daily AQI of HJ 633.
 */
export function refuseDailyCity({ file, head }: Sample): void {
  const rows = completeRows(head)
  const names = namesOf(head, rows[0] ?? [])
  const body = rows.filter(cells => DAY.test(cells[names?.indexOf('date') ?? -1] ?? ''))
  if (!names || body.length < 2) return
  const at = VALUES.map(name => names.indexOf(name))
  if (at.filter(i => i >= 0).length < 4) return
  const hours = body.map(cells => hourOf(cells[names.indexOf('date')] ?? ''))
  const table = { rows: body, hours, values: at, aqi: names.indexOf('aqi') }
  const fault = shiftedHeader(table, names) ?? coOf(body, at[VALUES.indexOf('co')] ?? -1) ?? meanOf(table)
  throw new Refusal('invalid', `Cannot read ${file}: daily values of a city, and only hours are taken; ${fault}`)
}

function completeRows(head: string): string[][] {
  const lines = head.split(/\r?\n/).slice(0, 1000)
  return lines
    .slice(0, Math.max(1, lines.length - 1))
    .map(line => line.split(',').map(cell => cell.replaceAll('"', '')))
}

function namesOf(head: string, first: string[]): string[] | null {
  if (DAY.test(first[1] ?? ''))
    return first.length === AQISTUDY.length ? AQISTUDY : first.length === TIANQIHOUBAO.length ? TIANQIHOUBAO : null
  return headerNames(head).map(name =>
    name === '日期' ? 'date' : name === 'pm25' || name === 'pm2_5' ? 'pm2.5' : name,
  )
}

function hourOf(day: string): number {
  try {
    return firstHour(parseDay(day))
  } catch {
    return 0
  }
}

function coOf(rows: string[][], at: number): string | null {
  const values = rows.map(cells => scaled(cells[at] ?? '', 3)).filter(value => value !== null)
  const high = values.filter(value => value > 50_000)
  if (high.length <= values.length / 2) return null
  return `CO seems to be in µg/m³, not mg/m³: ${high.length} of ${values.length} values are over 50, e.g. "${(high[0] ?? 0) / 1000}"`
}

function meanOf(table: Labelled): string {
  const { compared, agreed } = agreement(table)
  const aqi = table.rows[0]?.[table.aqi] ?? ''
  return `the "AQI" of such files, e.g. "${aqi}", is a mean of hourly AQIs and not the daily AQI of HJ 633 (it follows from the values beside it in ${agreed} of ${compared} rows)`
}
