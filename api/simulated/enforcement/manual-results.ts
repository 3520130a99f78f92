import type { ResultCell, ResultPush } from '#content/enforcement/monitoring/push.ts'
import { firstMinute } from '#content/time.ts'
import { chance } from '../chance.ts'
import { dayOf, monthStart } from '../water/months.ts'
import { isAutomatic, SILENT } from './monitored.ts'

type Result = Omit<ResultPush, 'line'>

const SALT = 770
const QUARTER = 3
/** Below so many mg/L the laboratory finds nothing. */
const DETECTION = 0.025

/** Whether a facility left out a month: SILENT a whole quarter, the others now and then. */
function isMissing(facility: string, key: number, month: number, origin: number): boolean {
  const quarter = (of: number) => Math.floor(of / QUARTER)
  if (facility === SILENT && quarter(month) === quarter(origin) - 1) return true
  return chance(key, SALT, month) < 0.03
}

/** What was taken by hand at an outlet in a month, a sample mixed over one day, by an agency; null when it is missing. */
export function manualResult(facility: string, key: number, month: number, origin: number): Result | null {
  if (isMissing(facility, key, month, origin)) return null
  const at = firstMinute(dayOf(monthStart(month)) + 5 + Math.floor(chance(key, SALT + 1, month) * 20))
  const draw = (n: number) => chance(key, SALT + 2 + n, month)
  const nh3n = 3 * draw(1) ** 3
  const own: ResultCell[] = [
    ['化学需氧量', (18 + 26 * draw(0)).toFixed(0), 'mg/L', null],
    ['氨氮', nh3n < DETECTION ? `<${DETECTION}` : nh3n.toFixed(3), 'mg/L', null],
  ]
  const cells: ResultCell[] = [
    ...(isAutomatic(facility) ? [] : own),
    ['总磷', (0.1 + 0.3 * draw(2)).toFixed(2), 'mg/L', null],
    ['悬浮物', (3 + 6 * draw(3)).toFixed(0), 'mg/L', null],
  ]
  const agency = `sim-agency-${(key % 2) + 1}`
  return { outlet: { facility, outlet: 'DW001' }, at, averaging: 'day', origin: 'agency', agency, cells }
}
