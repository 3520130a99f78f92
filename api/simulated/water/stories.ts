import type { WaterIndicator } from '#content/water/indicators.ts'
import { monthsSince } from './months.ts'

const ORGANIC: readonly WaterIndicator[] = ['codmn', 'cod', 'bod5', 'nh3n', 'tp', 'tn']
const DAY = 1 / 30.44

/** Whether a story is told of a section: of those above, at and below the outfall, and of river I. */
export const told = (section: string): boolean =>
  ['sim-a3', 'sim-a4', 'sim-a5'].includes(section) || section.startsWith('sim-i')

/** From 0 before `from` to 1 after `to`, evenly. */
const ramp = (t: number, from: number, to: number) => Math.min(1, Math.max(0, (t - from) / (to - from)))

/**
 * How many classes an indicator of a river section lies off its usual level, `t` months after the region began: under
 * the outfall of the story ammonia and phosphorus rise within four months from class III to worse than V, weaker at each
 * section downstream; river I recovers within two years; the canal is worse in the months of irrigation.
 */
export function shiftOf(section: string, indicator: WaterIndicator, t: number, cold: number): number {
  const spill = indicator === 'nh3n' || indicator === 'tp'
  if (section === 'sim-a4' && spill) return 3.2 * ramp(t, -8, -4)
  if (section === 'sim-a5' && spill) return 1.2 * ramp(t, -8, -4)
  if (section.startsWith('sim-i') && ORGANIC.includes(indicator)) return 2.7 * (1 - ramp(t, -24, -1))
  if (section.startsWith('sim-c') && ORGANIC.includes(indicator)) return 1.1 * Math.max(0, 0.5 - cold) * 2
  return 0
}

/** The trophic index around which a lake lies: that of lake B rises slowly, and is mildly eutrophic. */
export function trophicLevel(body: string, t: number): number {
  if (body === 'sim-lake-b') return 51.5 + 5 * ramp(t, -24, 0)
  return { 'sim-lake-a': 33, 'sim-lake-c': 40, 'sim-reservoir-a': 27 }[body] ?? 31
}

/** The section whose fluoride, from the rocks upstream, is always beyond class III. */
export const SALINE = 'sim-h4'

/** The section that has been silent for five months before the region began, and since. */
const SILENT = 'sim-g5'
export const silent = (section: string, origin: number, at: number): boolean =>
  section === SILENT && monthsSince(origin, at) >= -5

/** The week in which the electrode of one station sent a pH that no river has. */
const ACID = 'sim-f1'
export const acid = (section: string, origin: number, at: number): boolean => {
  const t = monthsSince(origin, at)
  return section === ACID && t >= -13 * DAY && t < -6 * DAY
}
