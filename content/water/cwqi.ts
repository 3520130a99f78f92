import { decimalText } from '../decimal.ts'
import { limitIII } from './exceedance.ts'
import { COUNTED } from './indicators.ts'
import { type SurfaceStandard, surfaceStandard } from './limits.ts'
import type { Valued } from './main-pollutants.ts'
import { type Ratio, readRatio, roundRatio } from './ratio.ts'
import type { Limits } from './shapes.ts'

/**
 * The water quality index of a city's ranking (城市地表水环境质量排名技术规定（试行）, 2017): the sum over the 21 counted indicators of
 * value / limit of class III; 5 / DO; 7 − pH up to 7 and (pH − 7) / 2 above. Half to even to four decimals. Null unless all
 * 21 have a value, for a sum of fewer cannot be compared. Uncertain (one source): name `cwqi` beside it.
 */
export function cwqi(
  values: readonly Valued[],
  limits: Limits,
  standard: SurfaceStandard = surfaceStandard(),
): number | null {
  let sum: Ratio = { num: 0n, den: 1n }
  for (const indicator of COUNTED) {
    const found = values.find(value => value.indicator === indicator)
    const exact = found ? readRatio(found.value) : null
    const index = exact && single(indicator, exact, limitIII(indicator, limits, standard))
    if (!index) return null
    sum = { num: sum.num * index.den + index.num * sum.den, den: sum.den * index.den }
  }
  const total = Number(decimalText(roundRatio(sum, 4)))
  return Number.isFinite(total) ? total : null
}

function single(indicator: string, { num, den }: Ratio, limit: number | null): Ratio | null {
  if (indicator === 'ph') return num <= 7n * den ? { num: 7n * den - num, den } : { num: num - 7n * den, den: 2n * den }
  const border = limit === null ? null : readRatio(limit)
  if (border === null) return null
  if (indicator === 'do') return num === 0n ? null : { num: border.num * den, den: border.den * num }
  return { num: num * border.den, den: den * border.num }
}
