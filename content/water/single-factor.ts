import { classOf } from './class.ts'
import { COUNTED, type WaterIndicator } from './indicators.ts'
import { type SurfaceStandard, surfaceStandard } from './limits.ts'
import { mainPollutants, type Valued } from './main-pollutants.ts'
import type { Limits, UNRATED, WaterMain } from './shapes.ts'

/** Class 1 to 6 of a set of values, what decides it, why there is none, and the main pollutants. */
export type Rated = {
  readonly class: number | null
  readonly deciding: WaterIndicator[]
  readonly unrated: (typeof UNRATED)[number] | null
  readonly main: WaterMain[]
}

const NOTHING: Rated = { class: null, deciding: [], unrated: 'nothing-measured', main: [] }

/**
 * The single-factor method on values of indicators: the worst class of those that count (环办〔2011〕22号).
 * With `limits` null there is a class only if it is the same by river and by lake limits, else `unrated` says so; the
 * main pollutants are then those that both give with the same multiple.
 */
export function singleFactor(
  values: readonly Valued[],
  limits: Limits | null,
  standard: SurfaceStandard = surfaceStandard(),
): Rated {
  if (limits !== null) return byLimits(values, limits, standard)
  const [river, lake] = [byLimits(values, 'river', standard), byLimits(values, 'lake', standard)]
  if (river.class !== lake.class) return { ...NOTHING, unrated: 'river-or-lake-unknown' }
  const both = (main: WaterMain) =>
    lake.main.some(({ indicator, exceedance }) => indicator === main.indicator && exceedance === main.exceedance)
  return { ...river, main: river.main.filter(both) }
}

function byLimits(values: readonly Valued[], limits: Limits, standard: SurfaceStandard): Rated {
  const found = values.flatMap(({ indicator, value, doSaturation = null }) => {
    const part = COUNTED.includes(indicator) ? classOf(indicator, value, limits, doSaturation, standard) : null
    return part === null ? [] : [{ indicator, class: part }]
  })
  if (found.length === 0) return NOTHING
  const worst = Math.max(...found.map(part => part.class))
  const worstOnes = found.filter(part => part.class === worst).map(({ indicator }) => indicator)
  return {
    class: worst,
    deciding: COUNTED.filter(indicator => worstOnes.includes(indicator)),
    unrated: null,
    main: mainPollutants(values, limits, standard),
  }
}
