import { chance, drift } from '../chance.ts'
import { monthsSince } from './months.ts'
import type { Section } from './sections.ts'
import { trophicLevel } from './stories.ts'

/** Coefficients of TLI = 10 (a + b ln x): chlorophyll a in mg/m3, transparency in m, the others in mg/L. */
const TROPHIC = {
  chla: [2.5, 1.086],
  tp: [9.436, 1.624],
  tn: [5.453, 1.694],
  sd: [5.118, -1.94],
  codmn: [0.109, 2.661],
} as const
export type Trophic = keyof typeof TROPHIC
const INDICATORS = Object.keys(TROPHIC) as Trophic[]

/** The value that gives the trophic index of a lake at an instant (epoch minutes), give or take. */
export function trophicValueAt({ key, body }: Section, indicator: Trophic, at: number, origin: number): number {
  const i = INDICATORS.indexOf(indicator)
  const [a, b] = TROPHIC[indicator]
  const own = 1.2 * (chance(key, 11, i) - 0.5)
  const unrest = 1.2 * (drift(key * 10 + i, at / 60, 400) - 0.5)
  const index = trophicLevel(body.body, monthsSince(origin, at)) + own + unrest
  return Math.exp((index / 10 - a) / b)
}
