import type { Assessed } from './assess-surface.ts'
import {
  BLACK_CLAUSE,
  BLACK_INDICATORS,
  BLACK_LIMITS,
  type BlackIndicator,
  blackGrade,
  worstGrade,
} from './black-odor.ts'
import { type Given, givenExtra, givenIndicators, givenSubstances, plainPart, shifted } from './given.ts'
import type { BlackGrade, WaterAssessInput, WaterPart } from './shapes.ts'

const isBlack = (name: string): name is BlackIndicator => (BLACK_INDICATORS as readonly string[]).includes(name)
const CENTIMETRES = 2
const LIMITS: Record<BlackIndicator, number> = {
  sd: shifted(BLACK_LIMITS.sd.light, -CENTIMETRES),
  do: BLACK_LIMITS.do.light,
  orp: BLACK_LIMITS.orp.light,
  nh3n: BLACK_LIMITS.nh3n.light,
}

/** A sample of urban black water: the grade is the worst of its indicators; the clause of each part ends with its grade. */
export function assessBlack(input: WaterAssessInput): Assessed {
  const depth = givenExtra(input.values, 'depth')
  const orp = givenExtra(input.values, 'orp')
  const saturation = givenExtra(input.values, 'doSaturation')
  const grades: BlackGrade[] = []
  const judged = (given: Given): WaterPart => {
    if (!isBlack(given.name)) return plainPart(given, 'not used for black-odorous water', BLACK_CLAUSE)
    if (given.used === null) return plainPart(given, null, BLACK_CLAUSE)
    const value = given.name === 'sd' ? shifted(given.used, CENTIMETRES) : given.used
    const grade = blackGrade(given.name, value, depth?.used ?? null)
    grades.push(grade)
    return { ...plainPart(given, null, `${BLACK_CLAUSE}: ${grade}`), counts: true, limit: LIMITS[given.name] }
  }
  const parts = [...givenIndicators(input.values), ...(orp ? [orp] : [])].map(judged)
  const rest = [...(saturation ? [saturation] : []), ...givenSubstances(input.substances)].map(judged)
  const deep = depth ? [plainPart(depth, 'used with transparency', BLACK_CLAUSE)] : []
  const black = worstGrade(grades)
  return {
    rank: null,
    unrated: black === null ? 'nothing-measured' : null,
    black,
    parts: [...parts, ...deep, ...rest],
    standard: BLACK_CLAUSE,
    uncertain: ['black-odorous-borders'],
    clause: BLACK_CLAUSE,
  }
}
