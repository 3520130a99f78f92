import { classOf, classText } from './class.ts'
import { exceedance, limitIII } from './exceedance.ts'
import { COUNTED, type WaterIndicator } from './indicators.ts'
import type { SurfaceStandard } from './limits.ts'
import type { Limits, WaterPart, WaterPeriod } from './shapes.ts'
import { TROPHIC_CLAUSE, TROPHIC_INDICATORS } from './trophic.ts'

/** A value behind a part: as given or as the mean, and the decimal text that is compared. */
export type Measured = {
  readonly indicator: WaterIndicator
  readonly value: number | string
  readonly used: string
  readonly samples: number
  readonly below: number
  readonly doSaturation?: number | null
}

/** What follows from the means of a period. */
export type RatedMeans = Pick<
  WaterPeriod,
  | 'parts'
  | 'class'
  | 'status'
  | 'deciding'
  | 'unrated'
  | 'main'
  | 'meetsTarget'
  | 'tli'
  | 'trophic'
  | 'standard'
  | 'uncertain'
>

type Judged = Pick<WaterPart, 'class' | 'limit' | 'exceedance'>

function judge({ indicator, used, doSaturation = null }: Measured, limits: Limits, standard: SurfaceStandard): Judged {
  return {
    class: classText(classOf(indicator, Number(used), limits, doSaturation, standard)),
    limit: limitIII(indicator, limits, standard),
    exceedance: exceedance(indicator, used, limits, standard),
  }
}

/**
 * The working for one indicator of surface water: class, limit of class III and exceedance (GB 3838-2002 table 1). With
 * `limits` null, what river and lake limits say differently is null and `reason` says so.
 */
export function surfacePart(measured: Measured, limits: Limits | null, standard: SurfaceStandard): WaterPart {
  const { indicator, value, used, samples, below } = measured
  const river = judge(measured, limits ?? 'river', standard)
  const lake = limits === null ? judge(measured, 'lake', standard) : river
  const known = river.class === lake.class && river.limit === lake.limit
  return {
    indicator,
    value,
    used: Number(used),
    samples,
    below,
    class: river.class === lake.class ? river.class : null,
    counts: COUNTED.includes(indicator),
    limit: known ? river.limit : null,
    exceedance: known ? river.exceedance : null,
    tli: null,
    reason: known ? null : 'river-or-lake-unknown',
    clause: clauseOf(indicator, standard),
  }
}

/** Standard and clause that an indicator of surface water is judged by. */
export function clauseOf(indicator: WaterIndicator, standard: SurfaceStandard): string {
  if (COUNTED.includes(indicator)) return `${standard.code} table 1; ${standard.assessment}`
  if (indicator === 'tn')
    return `${standard.code} table 1, for lakes and reservoirs; not counted (${standard.assessment})`
  if (standard.table1.some(row => row.indicator === indicator))
    return `${standard.code} table 1, not counted (${standard.assessment})`
  if (standard.table2.some(([name]) => name === indicator))
    return `${standard.code} table 2, for drinking-water sources only`
  if ((TROPHIC_INDICATORS as readonly string[]).includes(indicator)) return TROPHIC_CLAUSE
  return `no limit in ${standard.code}`
}
