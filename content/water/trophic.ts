import { roundText } from '../decimal.ts'
import type { WaterIndicator } from './indicators.ts'
import type { TrophicGrade } from './shapes.ts'

/** TLI(j) = 10 (a + b ln x); chla mg/m3, sd m, others mg/L. Weights are r² over the sum of r². */
export const TROPHIC_FORMULAS = {
  chla: { a: 2.5, b: 1.086, r2: 1 },
  tp: { a: 9.436, b: 1.624, r2: 0.7056 },
  tn: { a: 5.453, b: 1.694, r2: 0.6724 },
  sd: { a: 5.118, b: -1.94, r2: 0.6889 },
  codmn: { a: 0.109, b: 2.661, r2: 0.6889 },
} as const satisfies Partial<Record<WaterIndicator, { a: number; b: number; r2: number }>>

export type TrophicIndicator = keyof typeof TROPHIC_FORMULAS
/** The five indicators of the trophic index. */
export const TROPHIC_INDICATORS = Object.keys(TROPHIC_FORMULAS) as readonly TrophicIndicator[]
/** Clause of the trophic index. */
export const TROPHIC_CLAUSE = '总站生字〔2001〕090号'

const SUM_R2 = 3.7558
/** Weight of an indicator in the index: its r² over the sum of r². */
export const trophicWeight = (indicator: TrophicIndicator): number => TROPHIC_FORMULAS[indicator].r2 / SUM_R2
/** Digits that a sum of five logarithms of doubles is sure of, so that 43.65 is rounded as 43.65. */
const SURE = 9

const rounded = (value: number, decimals: number): number => Number(roundText(value.toFixed(SURE), decimals))

function index(indicator: TrophicIndicator, value: number | null | undefined): number | null {
  if (typeof value !== 'number' || !(value > 0) || !Number.isFinite(value)) return null
  const { a, b } = TROPHIC_FORMULAS[indicator]
  return 10 * (a + b * Math.log(value))
}

/** Index of a lake: `tli` one decimal and `trophic` null unless all five are there; `parts` two decimals. */
export type Trophic = {
  tli: number | null
  trophic: TrophicGrade | null
  parts: Record<TrophicIndicator, number | null>
  absent: TrophicIndicator[]
}

/**
 * The comprehensive trophic index TLI(Σ) from the unrounded indices of chlorophyll a (mg/m3), total phosphorus, total
 * nitrogen, permanganate index (mg/L) and transparency (m); the grade is that of the shown value (总站生字〔2001〕090号,
 * 环办〔2011〕22号). A value that is missing or not above 0 has no index and is named in `absent`.
 */
export function tliOf(values: Readonly<Partial<Record<TrophicIndicator, number | null>>>): Trophic {
  const indices = TROPHIC_INDICATORS.map(indicator => ({ indicator, value: index(indicator, values[indicator]) }))
  const absent = indices.flatMap(({ indicator, value }) => (value === null ? [indicator] : []))
  const parts = Object.fromEntries(
    indices.map(({ indicator, value }) => [indicator, value === null ? null : rounded(value, 2)]),
  ) as Trophic['parts']
  if (absent.length > 0) return { tli: null, trophic: null, parts, absent }
  const sum = indices.reduce((total, { indicator, value }) => total + TROPHIC_FORMULAS[indicator].r2 * value!, 0)
  const tli = rounded(sum / SUM_R2, 1)
  return { tli, trophic: trophicGrade(tli), parts, absent }
}

/** Grade of a TLI as shown: below 30 oligotrophic, to 50 mesotrophic, to 60 light, to 70 moderate, above heavy (环办〔2011〕22号). */
export function trophicGrade(tli: number): TrophicGrade {
  if (tli < 30) return 'oligotrophic'
  if (tli <= 50) return 'mesotrophic'
  if (tli <= 60) return 'light'
  return tli <= 70 ? 'moderate' : 'heavy'
}
