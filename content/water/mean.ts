import { type Decimal, decimalText, parseDecimal } from '../decimal.ts'
import { INDICATOR_FACTS, type WaterIndicator } from './indicators.ts'
import { firstPlace, type Ratio, ratioNumber, ratioOf, ratioText, readRatio, roundRatio } from './ratio.ts'
import type { Sum } from './sums.ts'

/**
 * The exact mean of a sum before pH is taken back from hydrogen ions: the space in which means of means are taken.
 * Null for a sum of no values.
 */
export function linearMean({ sum, values }: Sum): Ratio | null {
  const read = parseDecimal(sum)
  return read && values > 0 ? ratioOf(read, values) : null
}

/** The value of an indicator in the space in which means are taken: hydrogen ions of a pH, else the value itself. */
export const linear = (indicator: WaterIndicator, value: number | string): Ratio | null =>
  indicator === 'ph' ? readRatio(10 ** -Number(value)) : readRatio(value)

/** The mean of an indicator from its linear mean: −log10 of the hydrogen ions of pH (环办监测函〔2020〕82号), else the same. */
export function fromLinear(indicator: WaterIndicator, mean: Ratio): Ratio {
  if (indicator !== 'ph') return mean
  const ph = -Math.log10(ratioNumber(mean))
  return readRatio(Number(ph.toFixed(12)))!
}

/**
 * The unrounded mean as decimal text, in the unit of the indicator: exact where it ends within 20 places. pH is −log10 of
 * the mean of the hydrogen ions, to 12 places; non-detects are in the sum at half their limit (环办监测函〔2020〕82号).
 * Null for a sum of no values.
 */
export function meanOf(indicator: WaterIndicator, sum: Sum): string | null {
  const mean = linearMean(sum)
  return mean && ratioText(fromLinear(indicator, mean))
}

/**
 * A mean as it is assessed and compared: half to even to the decimals of 环办监测函〔2020〕82号 (INDICATOR_FACTS.assessed), and with
 * one significant digit where that would give 0. An indicator without such decimals stays unrounded. The decimals are
 * uncertain: name `assessment-decimals` beside it. Decimal text, e.g. `0.30`.
 * @param mean the mean in the unit of the indicator, from `fromLinear`, or as decimal text.
 */
export function assessedMean(indicator: WaterIndicator, mean: Ratio | number | string): string | null {
  const exact = typeof mean === 'object' ? mean : readRatio(mean)
  if (exact === null) return null
  const { assessed } = INDICATOR_FACTS[indicator]
  if (assessed === null) return ratioText(exact)
  return decimalText(keepDigit(exact, assessed))
}

/** Half to even to `decimals`, or to the first digit where that would give 0. */
export function keepDigit(exact: Ratio, decimals: number): Decimal {
  const rounded = roundRatio(exact, decimals)
  return rounded.units === 0n && exact.num !== 0n ? roundRatio(exact, firstPlace(exact)) : rounded
}
