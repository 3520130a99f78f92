import type { WaterIndicator } from '#content/water/indicators.ts'
import { CLASSES } from '#content/water/shapes.ts'
import { chance, drift } from '../chance.ts'
import { monthsSince } from './months.ts'
import { coldOf, oxygenAt, temperatureOf } from './seasons.ts'
import type { Section } from './sections.ts'
import { shiftOf, told } from './stories.ts'

/** Values of clean water, then at the far end of each class I to V of a river, then far beyond. */
const LADDERS = {
  codmn: [0.8, 2, 4, 6, 10, 15, 24],
  cod: [5, 11, 15, 20, 30, 40, 64],
  bod5: [0.5, 1.8, 3, 4, 6, 10, 16],
  nh3n: [0.02, 0.15, 0.5, 1, 1.5, 2, 3.6],
  tp: [0.01, 0.02, 0.1, 0.2, 0.3, 0.4, 0.72],
  tn: [0.4, 0.8, 1.4, 2.2, 3.2, 4.6, 7.5],
} as const satisfies Partial<Record<WaterIndicator, readonly number[]>>
export type Levelled = keyof typeof LADDERS
const LEVELLED = Object.keys(LADDERS) as Levelled[]

/** The value at a level: 2 is the limit of class II, 2.5 lies in the middle of class III. */
export function valueAt(indicator: Levelled, level: number): number {
  const ladder = LADDERS[indicator]
  const bounded = Math.min(Math.max(level, 0), ladder.length - 1.001)
  const step = Math.floor(bounded)
  const [low, high] = [ladder[step] as number, ladder[step + 1] as number]
  return low + (high - low) * (bounded - step)
}

/** The usual level lies within the target, and one class better on a river that recovers. */
function usualLevel({ key, section, target }: Section): number {
  const own = CLASSES.indexOf(target) + 0.25 + 0.3 * chance(key, 12)
  return section.startsWith('sim-i') ? Math.min(own, 1.4) : own
}

/** Of the five that count, the one that is usually worst. */
const leading = (key: number, indicator: Levelled) => LEVELLED[Math.floor(chance(key, 4) * 5)] === indicator

/** How far a section strays, in classes; those of the story little, so that it can be seen. */
const wavering = ({ key, section }: Section) => (told(section) ? 0.4 : 0.4 + 1.3 * chance(key, 13))

/** The concentration of an indicator at a river section at an instant (epoch minutes), mg/L. */
export function concentrationAt(section: Section, indicator: Levelled, at: number, origin: number): number {
  const { key } = section
  const i = LEVELLED.indexOf(indicator)
  const shift = shiftOf(section.section, indicator, monthsSince(origin, at), coldOf(at))
  const below = leading(key, indicator) || shift > 0 ? 0 : 0.2 + 0.45 * chance(key, 5, i)
  const unrest = wavering(section) * (drift(key * 10 + i, at / 60, 300) - 0.5)
  const ripple = 0.94 + 0.12 * drift(key * 10 + i + 5, at / 60, 37)
  return ripple * valueAt(indicator, usualLevel(section) + shift - below + unrest)
}

/** What a probe reads anywhere: temperature, pH, oxygen, conductivity, turbidity. */
export function probesAt(key: number, at: number) {
  const hour = at / 60
  const temperature = temperatureOf(key, at)
  const melt = Math.max(0, 0.75 - coldOf(at)) ** 2
  return {
    temperature,
    ph: 7.75 + 0.35 * chance(key, 6) + 0.4 * (drift(key + 20_000, hour, 60) - 0.5),
    do: oxygenAt(temperature) * (0.9 + 0.08 * chance(key, 7) + 0.1 * (drift(key + 30_000, hour, 30) - 0.5)),
    conductivity: (260 + 700 * chance(key, 8)) * (0.85 + 0.3 * coldOf(at)) + 40 * drift(key, hour, 90),
    turbidity:
      3 + 24 * chance(key, 9) * drift(key + 50_000, hour, 50) + 160 * melt * drift(key + 40_000, hour, 70) ** 2,
  }
}
