import { belowLimit, cellValue, classNumber } from '#content/water/class.ts'
import { COUNTED, WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { type SurfaceRow, surfaceStandard } from '#content/water/limits.ts'
import { surfacePart } from '#content/water/part.ts'
import {
  LIMITS,
  type Limits,
  type WaterClass,
  type WaterPart,
  type WaterPeriod,
  type WaterReason,
  type WaterSample,
} from '#content/water/shapes.ts'

/** Limits of the classes I to V, or the lowest and highest value of all of them; `of` only where both kinds are told. */
export type Bounds = { of: Limits | null; values: readonly number[] }

/** One indicator of a section: its newest value, its mean of the month, and the limits of both. */
export type IndicatorRow = {
  indicator: WaterIndicator
  counts: boolean
  value: number | string | null
  part: WaterPart | null
  mean: WaterPart | null
  reason: WaterReason | null
  bounds: Bounds[]
}

const standard = surfaceStandard()
const table1 = new Map<WaterIndicator, SurfaceRow>(standard.table1.map(row => [row.indicator, row]))

/**
 * The limits that apply to an indicator; both rows where it is not known which, and they differ. Total nitrogen has limits
 * for lakes and reservoirs only (GB 3838-2002 table 1).
 */
export function boundsOf(indicator: WaterIndicator, limits: Limits | null): Bounds[] {
  const row = table1.get(indicator)
  if (!row || row.better === 'none' || (indicator === 'tn' && limits === 'river')) return []
  const both = LIMITS.flatMap((of): Bounds[] => (row[of] ? [{ of, values: row[of] }] : []))
  const wanted = both.filter(({ of }) => limits === null || of === limits)
  const same = wanted.every(({ values }) => String(values) === String(wanted[0]?.values))
  return same ? wanted.slice(0, 1).map(({ values }) => ({ of: null, values })) : wanted
}

type Cells = Pick<WaterSample, WaterIndicator | 'missing'>

function partOf(indicator: WaterIndicator, value: number | string | null, limits: Limits | null): WaterPart | null {
  const used = cellValue(value)
  if (value === null || used === null) return null
  const below = belowLimit(value) === null ? 0 : 1
  return surfacePart({ indicator, value, used: String(used), samples: 1, below }, limits, standard)
}

/** Every indicator that the newest sample or the month has a value or a reason for: counted ones first, worst first. */
export function indicatorRows(
  sample: Cells | null,
  month: Pick<WaterPeriod, 'parts'> | null,
  limits: Limits | null,
): IndicatorRow[] {
  const rows = WATER_INDICATORS.flatMap((indicator): IndicatorRow[] => {
    const value = sample?.[indicator] ?? null
    const part = partOf(indicator, value, limits)
    const mean = month?.parts.find(one => one.indicator === indicator) ?? null
    const reason = sample?.missing.find(one => one.indicator === indicator)?.reason ?? null
    if (value === null && !mean && !reason) return []
    const counts = COUNTED.includes(indicator)
    return [{ indicator, counts, value, part, mean, reason, bounds: boundsOf(indicator, limits) }]
  })
  return rows.sort((a, b) => weight(b) - weight(a))
}

const NOT_COUNTED = -10
const weight = ({ counts, part, mean }: IndicatorRow): number => {
  const of = part?.class ?? mean?.class ?? null
  return (counts ? 0 : NOT_COUNTED) + (of ? classNumber(of) : 0)
}

/** The class that a sample has by one kind of limits: the worst of its counted indicators. */
export function classBy(sample: Cells, limits: Limits): WaterClass | null {
  const parts = indicatorRows(sample, null, limits).flatMap(({ counts, part }) =>
    counts && part?.class ? part.class : [],
  )
  return parts.toSorted((a, b) => classNumber(b) - classNumber(a))[0] ?? null
}
