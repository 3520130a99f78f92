import { chance, drift } from '../chance.ts'
import { dayOf } from './months.ts'

const YEAR = 365.2425

/** 1 in the middle of January, 0 in the middle of July. */
export const coldOf = (minutes: number): number =>
  (1 + Math.cos((2 * Math.PI * (dayOf(minutes) - 17_910 - 18)) / YEAR)) / 2

/** Water temperature, degrees Celsius: nearly ice in winter, warmest in July and in the afternoon. */
export function temperatureOf(key: number, minutes: number): number {
  const hour = minutes / 60
  const afternoon = Math.cos((2 * Math.PI * (hour + 6 - 16)) / 24)
  const height = 3 * chance(key, 3)
  return Math.max(0.1, 21 - height - 21 * coldOf(minutes) + 0.8 * afternoon + 3 * (drift(key, hour, 120) - 0.5))
}

/** Dissolved oxygen that fresh water holds at a temperature in equilibrium with the air, mg/L. */
export const oxygenAt = (temperature: number): number =>
  14.62 - 0.3898 * temperature + 0.006969 * temperature ** 2 - 0.00005896 * temperature ** 3
