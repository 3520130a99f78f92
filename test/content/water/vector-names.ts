import { WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import type { Cell } from '#content/water/push.ts'
import type { BlackGrade, TrophicGrade, WaterClass, WaterStatus } from '#content/water/shapes.ts'

/** `NH3N`, `CODMn`, `WT` … in ours. */
export function indicatorOf(name: string): WaterIndicator {
  const found = WATER_INDICATORS.find(indicator => indicator === (name === 'WT' ? 'temperature' : name.toLowerCase()))
  if (!found) throw new Error(`no such indicator in the vectors: ${name}`)
  return found
}

export type Values = Record<string, number | string | null>

/** The values of a vector as a row of cells. */
export function cellsOf(values: Values): Cell[] {
  const ours = new Map(Object.entries(values).map(([name, value]) => [indicatorOf(name), value]))
  return WATER_INDICATORS.map(indicator => {
    const value = ours.get(indicator) ?? null
    return typeof value === 'string' && !value.startsWith('<') ? Number(value) : value
  })
}

export const classOfText = (name: string): WaterClass => (name === '劣V' ? 'worse-than-V' : (name as WaterClass))

export const STATUSES_ZH: Record<string, WaterStatus> = {
  优: 'excellent',
  良好: 'good',
  轻度污染: 'light',
  中度污染: 'moderate',
  重度污染: 'heavy',
}
export const TROPHIC_ZH: Record<string, TrophicGrade> = {
  贫营养: 'oligotrophic',
  中营养: 'mesotrophic',
  轻度富营养: 'light',
  中度富营养: 'moderate',
  重度富营养: 'heavy',
}
export const BLACK_ZH: Record<string, BlackGrade> = { 无: 'none', 轻度: 'light', 重度: 'heavy' }
