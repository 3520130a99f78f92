import type { Span } from '../calendar.ts'
import { classText } from './class.ts'
import { plainPart } from './given.ts'
import { groundwaterClassOf, groundwaterPart, groundwaterRow } from './groundwater.ts'
import { type GroundwaterStandard, groundwaterStandard } from './limits.ts'
import type { Measured, RatedMeans } from './part.ts'
import type { Uncertain, WaterPart } from './shapes.ts'

/**
 * Means of groundwater, each with its class by GB/T 14848-2017 and unrounded, for the assessment decimals are those of
 * surface water: a pH of 6.5 meets 6.5. No class as a whole: substances without a column count too, and a source is judged
 * quarter by quarter with them.
 */
export function ratedGroundwater(measured: readonly Measured[], { kind, to }: Span): RatedMeans {
  const standard = groundwaterStandard(to)
  const periods: Uncertain[] = kind === 'month' ? [] : ['period-means', 'samples-a-period']
  return {
    parts: measured.map(mean => partOf(mean, standard)),
    class: null,
    status: null,
    deciding: [],
    unrated: measured.length === 0 ? 'nothing-measured' : 'groundwater',
    main: [],
    meetsTarget: null,
    tli: null,
    trophic: null,
    standard: standard.code,
    uncertain: [...periods, 'groundwater-limits'],
  }
}

function partOf({ indicator, value, samples, below }: Measured, standard: GroundwaterStandard): WaterPart {
  const row = groundwaterRow(indicator, standard)
  const mean = Number(value)
  if (!row) {
    const none = plainPart({ name: indicator, value: mean, used: mean }, `no limit in ${standard.code}`, standard.code)
    return { ...none, samples, below }
  }
  const found = groundwaterClassOf(row, samples === below ? `<${2 * mean}` : mean)
  return { ...groundwaterPart(indicator, row, mean, standard), class: classText(found), samples, below }
}
