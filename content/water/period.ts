import { parsePeriod, type Span } from '../calendar.ts'
import { dayText, parseDay } from '../time.ts'
import { classText, statusOf } from './class.ts'
import { WATER_INDICATORS, type WaterIndicator } from './indicators.ts'
import { type SurfaceStandard, surfaceStandard } from './limits.ts'
import { assessedMean, fromLinear, linearMean } from './mean.ts'
import { type Measured, type RatedMeans, surfacePart } from './part.ts'
import { ratedGroundwater } from './period-groundwater.ts'
import { meanRatio, type Ratio, ratioText } from './ratio.ts'
import type { Limits, Method, Uncertain, WaterPart, WaterPeriod } from './shapes.ts'
import { singleFactor } from './single-factor.ts'
import { type Sums, sumOf } from './sums.ts'
import { meetsTarget } from './target.ts'
import { TROPHIC_CLAUSE, TROPHIC_INDICATORS, type TrophicIndicator, tliOf } from './trophic.ts'

/** What is stored of one month, 2026-03, of a site by one method. */
export type WaterMonth = { readonly month: string; readonly samples: number; readonly sums: Sums }

/**
 * `months` may hold more than the period's. `target` is a class 1 to 6; `groundwater`: judged as such, `limits` is null. `today`: the day after the last whole one; months
 * that begin on it or later are left out.
 */
export type WaterPeriodInput = {
  readonly site: string
  readonly period: string
  readonly months: readonly WaterMonth[]
  readonly limits: Limits | null
  readonly method: Method
  readonly target: number | null
  readonly groundwater?: boolean
  readonly today?: number
  readonly simulated: boolean
}

/** Months with samples that make a period sufficient. */
const ENOUGH = { month: 1, quarter: 2, year: 8 } as const

/** Rule on the decimals of statistics and on non-detects. */
export const STATISTICS = '环办监测函〔2020〕82号'

/**
 * Evaluates a month, quarter or year of a site from its stored sums, so that anyone can recompute it from the samples.
 *
 * A month is the mean of its samples, a quarter or year the mean of its months' means, pH through hydrogen ions both times,
 * non-detects at half their limit; means are rounded once, to the assessment decimals (环办监测函〔2020〕82号), and rated as
 * rounded by the edition in force on the last day (GB 3838-2002 table 1, 环办〔2011〕22号). `limits` null: a class only if
 * river and lake limits agree. Lakes also get the trophic index. `value` of a part is the unrounded mean, `used` the
 * rounded one. Groundwater: see `ratedGroundwater`. Throws Refusal `invalid` for a period that cannot be read.
 */
export function evaluateWater(input: WaterPeriodInput): WaterPeriod {
  const span = parsePeriod(input.period)
  const months = inside(input, span)
  const measured = WATER_INDICATORS.flatMap(indicator => meansOf(indicator, months))
  return {
    site: input.site,
    period: span.period,
    from: dayText(span.from),
    to: dayText(span.to),
    method: input.method,
    samples: months.reduce((sum, { samples }) => sum + samples, 0),
    months: months.length,
    sufficient: months.length >= ENOUGH[span.kind],
    limits: input.limits,
    target: classText(input.target),
    ...(input.groundwater
      ? ratedGroundwater(measured, span)
      : rated(measured, input.limits, input.target, surfaceStandard(span.to), uncertainOf(span))),
    simulated: input.simulated,
  }
}

const inside = ({ months, today }: WaterPeriodInput, span: Span): WaterMonth[] =>
  months.filter(({ month, samples }) => {
    const day = parseDay(`${month}-01`)
    return samples > 0 && span.from <= day && day <= span.to && (today === undefined || day < today)
  })

const uncertainOf = ({ kind }: Span): Uncertain[] =>
  kind === 'month' ? ['assessment-decimals'] : ['assessment-decimals', 'period-means', 'samples-a-period']

function meansOf(indicator: WaterIndicator, months: readonly WaterMonth[]): Measured[] {
  const sums = months.flatMap(({ sums }) => sumOf(sums, indicator) ?? [])
  const mean = meanRatio(sums.flatMap(sum => linearMean(sum) ?? []))
  if (mean === null) return []
  const count = (key: 'values' | 'below') => sums.reduce((total, sum) => total + sum[key], 0)
  return [measuredMean(indicator, mean, count('values'), count('below'))]
}

/** A mean of an indicator, from its linear mean (hydrogen ions for pH), as it is shown and as it is compared. */
export function measuredMean(indicator: WaterIndicator, mean: Ratio, samples: number, below: number): Measured {
  const exact = fromLinear(indicator, mean)
  return { indicator, value: Number(ratioText(exact)), used: assessedMean(indicator, exact)!, samples, below }
}

/** Means rated by the single-factor method, of lakes with the trophic index. */
export function rated(
  measured: readonly Measured[],
  limits: Limits | null,
  target: number | null,
  standard: SurfaceStandard,
  uncertain: readonly Uncertain[],
): RatedMeans {
  const values = measured.map(({ indicator, used }) => ({ indicator, value: Number(used) }))
  const result = singleFactor(values, limits, standard)
  const isTrophic = (name: string): name is TrophicIndicator => (TROPHIC_INDICATORS as readonly string[]).includes(name)
  const lake = tliOf(limits === 'lake' ? Object.fromEntries(values.map(v => [v.indicator, v.value])) : {})
  const parts = measured.map((mean): WaterPart => {
    const part = surfacePart(mean, limits, standard)
    return isTrophic(mean.indicator) ? { ...part, tli: lake.parts[mean.indicator] } : part
  })
  const codes = [standard.code, standard.assessment, STATISTICS, ...(limits === 'lake' ? [TROPHIC_CLAUSE] : [])]
  return {
    parts,
    class: classText(result.class),
    status: statusOf(result.class),
    deciding: result.deciding,
    unrated: result.unrated,
    main: result.main,
    meetsTarget: meetsTarget(result.class, target),
    tli: lake.tli,
    trophic: lake.trophic,
    standard: codes.join(', '),
    uncertain: [...(result.main.length > 0 ? (['main-pollutant-order'] as const) : []), ...uncertain],
  }
}
