import { parsePeriod } from '../calendar.ts'
import { meansOverSections } from './basin.ts'
import { surfaceStandard } from './limits.ts'
import { rated } from './period.ts'
import { type LakeState, UNCERTAIN, type WaterPeriod } from './shapes.ts'
import { TROPHIC_INDICATORS } from './trophic.ts'

/**
 * Class and trophic state of a lake or reservoir in a month from the periods of its sections: the mean of each indicator
 * over the sections (pH through hydrogen ions), rated by lake limits (GB 3838-2002 table 1, 环办〔2011〕22号), and the
 * trophic index of those means (总站生字〔2001〕090号). `absent` names the trophic indicators without a value above 0.
 * Throws Refusal `invalid` for a period that cannot be read.
 */
export function lakeState(input: {
  readonly body: string
  readonly name: string
  readonly period: string
  readonly periods: readonly WaterPeriod[]
}): LakeState {
  const { body, name, period, periods } = input
  const standard = surfaceStandard(parsePeriod(period).to)
  const named = UNCERTAIN.filter(
    rule => rule !== 'main-pollutant-order' && periods.some(({ uncertain }) => uncertain.includes(rule)),
  )
  const state = rated(meansOverSections(periods), 'lake', null, standard, named)
  const indexed = state.parts.filter(({ tli }) => tli !== null).map(({ indicator }) => indicator)
  return {
    body,
    name,
    period,
    sections: periods.filter(({ parts }) => parts.length > 0).map(({ site }) => site),
    class: state.class,
    status: state.status,
    deciding: state.deciding,
    tli: state.tli,
    trophic: state.trophic,
    parts: state.parts,
    absent: TROPHIC_INDICATORS.filter(indicator => !indexed.includes(indicator)),
    standard: state.standard,
    uncertain: named,
    simulated: periods.some(({ simulated }) => simulated),
  }
}
