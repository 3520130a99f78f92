import { classOf, classText } from './class.ts'
import { exceedance, limitIII } from './exceedance.ts'
import { COUNTED, type WaterIndicator } from './indicators.ts'
import { type SurfaceStandard, surfaceStandard } from './limits.ts'
import { compareRatios, type Ratio, readRatio } from './ratio.ts'
import type { Limits, WaterMain } from './shapes.ts'

/** Cyanide and heavy metals come before all others. Which metals are meant is not told beyond lead and chromium. */
const FIRST: readonly WaterIndicator[] = ['cn', 'hg', 'cd', 'cr6', 'pb', 'as', 'cu', 'zn']
const MOST = 3

/** A value of one indicator, in its unit; a non-detect already at half its limit. */
export type Valued = {
  readonly indicator: WaterIndicator
  readonly value: number
  readonly doSaturation?: number | null
}

/**
 * The main pollutants of a section: the counted indicators worse than class III, at most three; cyanide and heavy metals
 * first, then the worst class, then the exact exceedance multiple, pH and DO (which have none) after the others of their class
 * (环办〔2011〕22号). Empty for class III or better. The order is uncertain: name `main-pollutant-order` beside it.
 */
export function mainPollutants(
  values: readonly Valued[],
  limits: Limits,
  standard: SurfaceStandard = surfaceStandard(),
): WaterMain[] {
  const beyond = values.flatMap(({ indicator, value, doSaturation = null }) => {
    const found = COUNTED.includes(indicator) ? classOf(indicator, value, limits, doSaturation, standard) : null
    if (found === null || found <= 3) return []
    const multiple = exceedance(indicator, value, limits, standard)
    const times = multiple === null ? NONE : timesOf(value, limitIII(indicator, limits, standard)!)
    return [{ indicator, found, multiple, times }]
  })
  beyond.sort(
    (a, b) =>
      Number(FIRST.includes(b.indicator)) - Number(FIRST.includes(a.indicator)) ||
      b.found - a.found ||
      compareRatios(b.times, a.times) ||
      COUNTED.indexOf(a.indicator) - COUNTED.indexOf(b.indicator),
  )
  return beyond
    .slice(0, MOST)
    .map(({ indicator, found, multiple }) => ({ indicator, class: classText(found), exceedance: multiple }))
}

const NONE: Ratio = { num: 0n, den: 1n }

/** How many times its limit a value is, exactly: 6.6 of 6 is as much as 22 of 20. */
function timesOf(value: number, limit: number): Ratio {
  const [above, border] = [readRatio(value)!, readRatio(limit)!]
  return { num: above.num * border.den, den: above.den * border.num }
}
