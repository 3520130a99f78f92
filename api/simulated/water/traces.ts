import type { WaterIndicator } from '#content/water/indicators.ts'
import { chance } from '../chance.ts'
import { type Cells, reported } from './cells.ts'

type Row = [indicator: WaterIndicator, decimals: number, limit: number, most: number, found: number]

/** Indicators that are hardly ever found: decimals, detection limit, the most that is found, and how often, mg/L. */
const ROWS: readonly Row[] = [
  ['cu', 3, 0.001, 0.006, 0.5],
  ['zn', 3, 0.009, 0.03, 0.4],
  ['f', 2, 0.05, 0.7, 1],
  ['se', 4, 0.0004, 0.0015, 0.3],
  ['as', 4, 0.0003, 0.0045, 0.8],
  ['hg', 5, 0.00004, 0.00004, 0.02],
  ['cd', 5, 0.00005, 0.0003, 0.15],
  ['cr6', 3, 0.004, 0.008, 0.15],
  ['pb', 3, 0.001, 0.004, 0.2],
  ['cn', 3, 0.001, 0.002, 0.05],
  ['vphenol', 4, 0.0003, 0.0009, 0.15],
  ['petroleum', 2, 0.01, 0.04, 0.4],
  ['las', 2, 0.05, 0.09, 0.1],
  ['sulfide', 3, 0.003, 0.012, 0.2],
]

/** The trace indicators of a sample in a month, with `<` where nothing was found. */
export function tracesOf(key: number, month: number): Cells {
  return Object.fromEntries(
    ROWS.map(([indicator, decimals, limit, most, found], i) => {
      const present = chance(key, 71, month, i) < found
      const value = limit + (most - limit) * (0.2 + 0.8 * chance(key, 72, i)) * chance(key, 73, month, i)
      return [indicator, reported(present ? value : 0, decimals, limit)]
    }),
  )
}
