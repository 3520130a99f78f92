import { parseDecimal } from '../decimal.ts'
import { cellValue, classOf } from './class.ts'
import { COUNTED, WATER_INDICATORS, type WaterIndicator } from './indicators.ts'
import { type SurfaceStandard, surfaceStandard } from './limits.ts'
import type { Cell } from './push.ts'
import { type Ratio, ratioOf } from './ratio.ts'
import type { Limits } from './shapes.ts'
import { share, shareOf } from './share.ts'
import { type Rated, singleFactor } from './single-factor.ts'

/** What counts for the class of a surface source: the 21 indicators without COD (practice of bulletins, uncertain). */
export const DRINKING_COUNTED: readonly WaterIndicator[] = COUNTED.filter(indicator => indicator !== 'cod')

/** A substance without a column, by its name in table 3. */
export type Substance = { readonly substance: string; readonly value: number | string }

/** `attained` null: nothing that counts was measured, or river and lake limits differ. `over` in the order of the tables. */
export type SourceRating = Rated & { readonly attained: boolean | null; readonly over: string[] }

/** The limit of a name in table 2 or 3 of the standard, mg/L; null when it has none. */
export function tableLimit(
  name: string,
  standard: SurfaceStandard = surfaceStandard(),
): { table: 2 | 3; limit: number } | null {
  const second = standard.table2.find(([indicator]) => indicator === name)
  if (second) return { table: 2, limit: second[1] }
  const third = standard.table3.find(([substance]) => substance === name)
  return third ? { table: 3, limit: third[1] } : null
}

/**
 * Whether a surface drinking-water source attains: class III or better by 20 indicators of GB 3838-2002 table 1 (without COD,
 * temperature, total nitrogen, coliforms), and each of tables 2 and 3 within its limit. `over` names every indicator
 * beyond class III and every substance beyond its limit. Name `drinking-source-indicators` beside it, and
 * `table-3-limits` with substances. Substances that no table names are left out.
 * @param cells in the order of WATER_INDICATORS. @param further substances in mg/L.
 */
export function rateSource(
  cells: readonly Cell[],
  further: readonly Substance[],
  limits: Limits | null,
  doSaturation: number | null = null,
  standard: SurfaceStandard = surfaceStandard(),
): SourceRating {
  const measuredOf = (indicator: WaterIndicator) => cellValue(cells[WATER_INDICATORS.indexOf(indicator)] ?? null)
  const values = DRINKING_COUNTED.flatMap(indicator => {
    const value = measuredOf(indicator)
    return value === null ? [] : [{ indicator, value, doSaturation }]
  })
  const rated = singleFactor(values, limits, standard)
  const beyond = values.filter(({ indicator, value }) => isBeyond(indicator, value, limits, doSaturation, standard))
  const others = [
    ...standard.table2.map(([indicator]) => ({ name: indicator as string, value: measuredOf(indicator) })),
    ...further.map(({ substance, value }) => ({ name: substance, value: cellValue(value) })),
  ].flatMap(({ name, value }) => {
    const found = tableLimit(name, standard)
    return value === null || !found ? [] : [{ name, over: value > found.limit }]
  })
  const over = [
    ...beyond.map(({ indicator }) => indicator),
    ...others.filter(other => other.over).map(({ name }) => name),
  ]
  const known = values.length + others.length > 0 && rated.unrated !== 'river-or-lake-unknown'
  return { ...rated, over, attained: over.length > 0 ? false : known ? true : null }
}

function isBeyond(
  indicator: WaterIndicator,
  value: number,
  limits: Limits | null,
  doSaturation: number | null,
  standard: SurfaceStandard,
): boolean {
  const kinds: readonly Limits[] = limits === null ? ['river', 'lake'] : [limits]
  return kinds.every(kind => classOf(indicator, value, kind, doSaturation, standard)! > 3)
}

/** A published result of one source; volume in any one unit, null when it was not published. */
export type PublishedSource = { readonly attained: boolean; readonly volume: number | null }

/**
 * Attainment of sources by number and by volume, percent, half to even to one decimal; null of no sources. By volume also
 * null when a volume is missing or their sum is 0.
 */
export function attainmentRates(sources: readonly PublishedSource[]): {
  published: number
  attained: number
  byNumber: number | null
  byVolume: number | null
} {
  const good = sources.filter(({ attained }) => attained)
  const [part, whole] = [volumeOf(good), volumeOf(sources)]
  return {
    published: sources.length,
    attained: good.length,
    byNumber: share(good.length, sources.length),
    byVolume: part && whole && shareOf(part, whole),
  }
}

function volumeOf(sources: readonly PublishedSource[]): Ratio | null {
  let sum: Ratio = { num: 0n, den: 1n }
  for (const { volume } of sources) {
    const read = volume === null ? null : parseDecimal(volume)
    if (!read || read.units < 0n) return null
    const { num, den } = ratioOf(read)
    sum = { num: sum.num * den + num * sum.den, den: sum.den * den }
  }
  return sum
}
