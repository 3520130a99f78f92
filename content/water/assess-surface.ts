import { belowLimit, classText, statusOf } from './class.ts'
import { cwqi } from './cwqi.ts'
import { DRINKING_COUNTED, rateSource, tableLimit } from './drinking.ts'
import { multipleOver } from './exceedance.ts'
import { type Given, type GivenIndicator, givenExtra, givenIndicators, givenSubstances, plainPart } from './given.ts'
import { WATER_INDICATORS } from './indicators.ts'
import type { SurfaceStandard } from './limits.ts'
import { clauseOf, surfacePart } from './part.ts'
import type { Limits, Uncertain, WaterAssessInput, WaterAssessment, WaterPart } from './shapes.ts'
import { singleFactor } from './single-factor.ts'
import { TROPHIC_CLAUSE, TROPHIC_INDICATORS, type TrophicIndicator, tliOf } from './trophic.ts'

/** What a body adds to an empty assessment. */
export type Assessed = Partial<WaterAssessment> &
  Pick<WaterAssessment, 'parts' | 'standard' | 'uncertain' | 'clause'> & { readonly rank: number | null }

const isTrophic = (name: string): name is TrophicIndicator => (TROPHIC_INDICATORS as readonly string[]).includes(name)

function partsOf(input: WaterAssessInput, limits: Limits, standard: SurfaceStandard): WaterPart[] {
  const saturation = givenExtra(input.values, 'doSaturation')
  return givenIndicators(input.values).map(given => {
    if (given.used === null) return plainPart(given, null, clauseOf(given.name, standard))
    const below = belowLimit(given.value) === null ? 0 : 1
    const measured = { indicator: given.name, value: given.value, used: String(given.used), samples: 1, below }
    return surfacePart({ ...measured, doSaturation: saturation?.used ?? null }, limits, standard)
  })
}

function extras(input: WaterAssessInput, standard: SurfaceStandard): WaterPart[] {
  const saturation = givenExtra(input.values, 'doSaturation')
  const rest = (['orp', 'depth'] as const).flatMap(name => givenExtra(input.values, name) ?? [])
  return [
    ...(saturation ? [plainPart(saturation, 'used with dissolved oxygen', clauseOf('do', standard))] : []),
    ...rest.map(given => plainPart(given, 'only for black-odorous water', `no limit in ${standard.code}`)),
  ]
}

const valuesOf = (given: readonly GivenIndicator[], doSaturation: number | null) =>
  given.flatMap(({ name, used }) => (used === null ? [] : [{ indicator: name, value: used, doSaturation }]))

/** A sample of a river or lake; the trophic index for lakes. */
export function assessSurface(input: WaterAssessInput, limits: Limits, standard: SurfaceStandard): Assessed {
  const saturation = givenExtra(input.values, 'doSaturation')?.used ?? null
  const values = valuesOf(givenIndicators(input.values), saturation)
  const result = singleFactor(values, limits, standard)
  const lake = tliOf(limits === 'lake' ? Object.fromEntries(values.map(v => [v.indicator, v.value])) : {})
  const index = cwqi(values, limits, standard)
  const parts = partsOf(input, limits, standard).map(part =>
    isTrophic(part.indicator) ? { ...part, tli: lake.parts[part.indicator] } : part,
  )
  const unused = `only for drinking-water sources (${standard.code} tables 2 and 3)`
  const uncertain: Uncertain[] = result.main.length > 0 ? ['main-pollutant-order'] : []
  const codes = [standard.code, standard.assessment, ...(limits === 'lake' ? [TROPHIC_CLAUSE] : [])]
  return {
    rank: result.class,
    class: classText(result.class),
    status: statusOf(result.class),
    deciding: result.deciding,
    unrated: result.unrated,
    main: result.main,
    parts: [
      ...parts,
      ...extras(input, standard),
      ...givenSubstances(input.substances).map(given => plainPart(given, unused, standard.code)),
    ],
    tli: lake.tli,
    trophic: lake.trophic,
    cwqi: index,
    standard: codes.join(', '),
    uncertain: index === null ? uncertain : [...uncertain, 'cwqi'],
    clause: `${standard.code} table 1 (${limits} limits); ${standard.assessment} single-factor method`,
  }
}

/** A sample of a surface drinking-water source. */
export function assessDrinking(input: WaterAssessInput, limits: Limits, standard: SurfaceStandard): Assessed {
  const saturation = givenExtra(input.values, 'doSaturation')?.used ?? null
  const substances = givenSubstances(input.substances)
  const cells = WATER_INDICATORS.map(indicator => input.values[indicator] ?? null)
  const further = substances.map(({ name, value }) => ({ substance: name, value }))
  const result = rateSource(cells, further, limits, saturation, standard)
  const uncertain: Uncertain[] = [
    ...(result.main.length > 0 ? (['main-pollutant-order'] as const) : []),
    ...(substances.length > 0 ? (['table-3-limits'] as const) : []),
    'drinking-source-indicators',
  ]
  return {
    rank: result.class,
    class: classText(result.class),
    status: statusOf(result.class),
    deciding: result.deciding,
    unrated: result.unrated,
    main: result.main,
    attained: result.attained,
    over: result.over,
    parts: [
      ...partsOf(input, limits, standard).map(part => drinkingPart(part, standard)),
      ...extras(input, standard),
      ...substances.map(given => tablePart(given, standard)),
    ],
    standard: `${standard.code}, ${standard.assessment}`,
    uncertain,
    clause: `${standard.code} table 1 without COD (${limits} limits), tables 2 and 3; attained at class III and within the limits`,
  }
}

function drinkingPart(part: WaterPart, standard: SurfaceStandard): WaterPart {
  const counts = DRINKING_COUNTED.some(indicator => indicator === part.indicator)
  const found = tableLimit(part.indicator, standard)
  if (part.used === null) return { ...part, counts }
  if (part.indicator === 'cod') return { ...part, counts, reason: 'left out for drinking-water sources' }
  if (!found) return { ...part, counts }
  const exceedance = multipleOver(part.used, found.limit)
  return { ...part, counts, limit: found.limit, exceedance, clause: `${standard.code} table ${found.table}` }
}

function tablePart(given: Given, standard: SurfaceStandard): WaterPart {
  const found = tableLimit(given.name, standard)
  if (!found) return plainPart(given, `no such substance in ${standard.code}`, `${standard.code} table 3`)
  const part = plainPart(given, null, `${standard.code} table ${found.table}`)
  return part.used === null ? part : { ...part, limit: found.limit, exceedance: multipleOver(part.used, found.limit) }
}
