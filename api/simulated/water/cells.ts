import { WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import type { Cell } from '#content/water/push.ts'

/** Cells by indicator; what is left out has no column in the source. */
export type Cells = Partial<Record<WaterIndicator, Cell>>

/** A number with the decimals that a laboratory gives. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))

/** A number as a laboratory reports it: what lies under the detection limit is `<limit`. */
export const reported = (value: number, decimals: number, limit: number): Cell =>
  value < limit ? `<${limit.toFixed(decimals)}` : rounded(value, decimals)

/** In the order of storage. */
export const ordered = (cells: Cells): Cell[] => WATER_INDICATORS.map(key => cells[key] ?? null)
