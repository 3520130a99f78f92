import { chance, drift } from './chance.ts'
import { BASINS, type Basin } from './sites.ts'

/** What all stations of a basin share in an hour. Shares from 0 to 1; dust in µg/m³ where it is thickest. */
export type Weather = { cold: number; still: number; afternoon: number; night: number; rush: number; hazy: number }

const YEAR = 365.2425 * 24
const near = (a: number, b: number, width: number) => Math.exp(-(((a - b) / width) ** 2))

/** The sun stands two hours behind Beijing time. */
const solar = (hour: number) => (((hour + 6) % 24) + 24) % 24

/** The weather over a basin in an hour. */
export function weatherOf(basin: Basin, hour: number): Weather {
  const key = 1000 + BASINS.indexOf(basin)
  const clock = solar(hour)
  const cold = (1 + Math.cos((2 * Math.PI * (hour - YEAR * 0.04)) / YEAR)) / 2
  return {
    cold,
    still: (0.65 * drift(key, hour, 96) + 0.35 * drift(key, hour, 29)) ** 1.5,
    afternoon: Math.max(0, Math.cos((2 * Math.PI * (clock - 15)) / 24)) ** 1.3,
    night: (1 + Math.cos((2 * Math.PI * (clock - 23)) / 24)) / 2,
    rush: Math.max(near(clock, 8, 1.6), near(clock, 19, 2.4)),
    hazy: drift(key + 100, hour, 50),
  }
}

const SLOT = 96
const SEVERE = 6

/**
 * Airborne dust over a basin, µg/m³ where it is thickest: storms rise in hours, hang in the air for a day or two,
 * come mostly in spring, and one in 24 days is severe.
 */
export function dustOf(basin: Basin, hour: number): number {
  const slot = Math.floor(hour / SLOT)
  return stormOf(basin, slot, hour) + stormOf(basin, slot - 1, hour)
}

function stormOf(basin: Basin, slot: number, hour: number): number {
  const key = 2000 + BASINS.indexOf(basin)
  const severe = slot % SEVERE === 2
  const spring = near((((slot * SLOT) % YEAR) + YEAR) % YEAR, YEAR * 0.29, YEAR * 0.09)
  if (!severe && chance(key, slot) > 0.15 + 0.45 * spring) return 0
  const t = hour - slot * SLOT - Math.floor(chance(key, slot, 1) * 60)
  if (t < 0) return 0
  const peak = severe ? 4000 + 5000 * chance(key, slot, 2) : 400 * 10 ** chance(key, slot, 2)
  const decay = 7 + 8 * chance(key, slot, 3)
  return peak * (t < 3 ? (t + 1) / 4 : Math.exp((3 - t) / decay))
}
