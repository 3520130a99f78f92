import { inForce } from '../in-force.ts'
import { firstHour, parseDay } from '../time.ts'
import {
  EVALUATIONS,
  type Evaluation,
  type LimitAveraging,
  type LimitPhase,
  type LimitPollutant,
  PHASES,
} from './limits.ts'
import type { Edition } from './shapes.ts'

/** HJ 633-2026 and GB 3095-2026 hold from the natural day 2026-03-01. */
const SWITCH_DAY = parseDay('2026-03-01')
const SWITCH_HOUR = firstHour(SWITCH_DAY)

/** Edition of the AQI standard for an hour: 2026-03-01T00:00+08:00 is hour 24 of February and still HJ 633-2012. */
export const editionOfHour = (hour: number): Edition => (hour < SWITCH_HOUR ? 'HJ 633-2012' : 'HJ 633-2026')

/** Edition of the AQI standard for a natural day. Days before its national date (2016) also get HJ 633-2012. */
export const editionOfDay = (day: number): Edition => (day < SWITCH_DAY ? 'HJ 633-2012' : 'HJ 633-2026')

/**
 * The limits of GB 3095 in force on a natural day, with edition and phase (GB 3095-2026 4.4).
 * Days before the first edition's national date get that edition.
 */
export const limitsOn: (day: number) => LimitPhase = inForce(PHASES, ({ from }) => from)

/** The evaluation standard (HJ 663) in force on a natural day. */
export const evaluationOn: (day: number) => Evaluation = inForce(EVALUATIONS, ({ from }) => from)

/** GB 3095 1: class I are protected areas, class II everything else. */
export type AreaClass = 'I' | 'II'

/**
 * A concentration limit of GB 3095, ug/m3 (CO mg/m3), in force on a natural day; null when the standard has none.
 * Equal to the limit meets it.
 */
export function limit(
  day: number,
  pollutant: LimitPollutant,
  averaging: LimitAveraging,
  areaClass: AreaClass = 'II',
): number | null {
  const row = limitsOn(day).limits.find(([p, a]) => p === pollutant && a === averaging)
  return row ? row[areaClass === 'I' ? 2 : 3] : null
}

/** Every air standard in force on a natural day. */
export function standardsOn(day: number): { limits: string; phase: string; aqi: Edition; evaluation: string } {
  const { standard, phase } = limitsOn(day)
  return { limits: standard, phase, aqi: editionOfDay(day), evaluation: evaluationOn(day).standard }
}

/** Edition and phase of the limits as one text: `GB 3095-2012`, `GB 3095-2026 transition`. */
export function limitsText(day: number): string {
  const { standard, phase } = limitsOn(day)
  return phase === 'only' ? standard : `${standard} ${phase}`
}
