import type { DataMark } from '#content/enforcement/monitoring/marks.ts'
import type { ResultCell, ResultPush } from '#content/enforcement/monitoring/push.ts'
import { firstMinute } from '#content/time.ts'
import { chance, drift } from '../chance.ts'
import { dayOf } from '../water/months.ts'
import { type Automatic, isSilent, overflows, sours, standsStill } from './monitored.ts'

type Result = Omit<ResultPush, 'line'>
type Values = { cod: number; nh3n: number; ph: number }

const SALT = 760

const outletOf = ({ facility }: Automatic) => ({ facility, outlet: 'DW001' })

/** The hour that begins at an instant (epoch minutes), `first` the first day of the region's month; null when it was lost. */
export function hourlyResult(one: Automatic, at: number, first: number): Result | null {
  const day = dayOf(at) - first
  if (isSilent(one.facility, day) || chance(one.key, SALT, at) < 0.008) return null
  const mark = standsStill(one.facility, day) ? 'F' : markAt(one.key, at)
  const cells = cellsOf(mark === 'F' ? null : valuesAt(one, at, day), mark)
  return { outlet: outletOf(one), at, averaging: 'hour', origin: 'auto', agency: null, cells }
}

/** The mean of a day (days since 1970) over its hours with the mark N; null when none was sent. */
export function dailyResult(one: Automatic, day: number, first: number): Result | null {
  const start = firstMinute(day)
  const hours = Array.from({ length: 24 }, (_, hour) => start + hour * 60)
  const sent = hours.filter(at => hourlyResult(one, at, first) !== null)
  if (sent.length === 0) return null
  const still = standsStill(one.facility, day - first)
  const usable = sent.filter(at => markAt(one.key, at) === 'N').map(at => valuesAt(one, at, day - first))
  const mean = (name: keyof Values) => usable.reduce((sum, values) => sum + values[name], 0) / usable.length
  const values = still ? null : { cod: mean('cod'), nh3n: mean('nh3n'), ph: mean('ph') }
  const cells = cellsOf(values, still ? 'F' : 'N')
  return { outlet: outletOf(one), at: start, averaging: 'day', origin: 'auto', agency: null, cells }
}

/** Maintenance one hour a week, calibration at four, a value set by hand now and then. */
function markAt(key: number, at: number): DataMark {
  const hour = Math.floor(at / 60)
  if (hour % 168 === key) return 'M'
  if (hour % 168 === key + 20) return 'C'
  return chance(key, SALT + 1, hour) < 0.004 ? 'S' : 'N'
}

function valuesAt({ facility, key }: Automatic, at: number, day: number): Values {
  const hour = Math.floor(at / 60)
  const level = (span: number) => drift(key + span, hour, span)
  const cod = 22 + 16 * level(31) + 5 * level(5) + (overflows(facility, day) ? 38 : 0)
  const ph = sours(facility, day) ? 5.2 + 0.3 * level(7) : 7 + 0.8 * level(29)
  return { cod, nh3n: 1 + 2.4 * level(23), ph }
}

const cellsOf = (values: Values | null, mark: DataMark): ResultCell[] => [
  ['化学需氧量', values === null ? null : values.cod.toFixed(1), 'mg/L', mark],
  ['氨氮', values === null ? null : values.nh3n.toFixed(2), 'mg/L', mark],
  ['pH值', values === null ? null : values.ph.toFixed(1), '[pH]', mark],
]
