import { INDICATOR_FACTS, WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { groundwaterStandard, surfaceStandard } from '#content/water/limits.ts'
import { withoutMarkup } from './html-cell.ts'

/** A header as its name, folded for comparing, and the unit that it states. */
export type ColumnName = { name: string; unit: string | null }

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '').replaceAll('μ', 'u')

const ALSO = { pH值: 'ph', 叶绿素a: 'chla', 六价铬: 'cr6', '硝酸盐（以N计）': 'no3n', 硝酸盐氮: 'no3n' } as const

/** Indicators by their keys, their Chinese names, and the names that the groundwater standard gives them. */
const INDICATORS = new Map<string, WaterIndicator>([
  ...groundwaterStandard().rows.flatMap(row => (row.indicator ? [[fold(row.substance), row.indicator] as const] : [])),
  ...Object.entries(ALSO).map(([name, key]) => [fold(name), key] as const),
  ...WATER_INDICATORS.flatMap(key => [[key, key] as const, [fold(INDICATOR_FACTS[key].zh), key] as const]),
])

/** Substances without a column by their names in the standards, with their unit. */
const SUBSTANCES = new Map<string, { substance: string; unit: string }>([
  ...surfaceStandard().table3.map(([substance]) => [fold(substance), { substance, unit: 'mg/L' }] as const),
  ...groundwaterStandard().rows.flatMap(({ substance, indicator, unit }) =>
    indicator === null ? [[fold(substance), { substance, unit }] as const] : [],
  ),
])

/** Other spellings of a unit (UCUM), folded. A microgram a litre is a milligram a cubic metre. */
const SPELLINGS: Record<string, readonly string[]> = {
  Cel: ['℃', '摄氏度'],
  '[pH]': ['无量纲'],
  '/L': ['cells/L', '个/L', 'MPN/L', 'CFU/L'],
  'mg/m3': ['mg/m³', 'µg/L'],
  '/100mL': ['MPN/100mL', '个/100mL'],
  '/mL': ['CFU/mL', '个/mL'],
  '{Pt-Co}': ['铂钴色度单位', '度'],
}

export const indicatorNamed = (name: string): WaterIndicator | null => INDICATORS.get(name) ?? null
export const substanceNamed = (name: string) => SUBSTANCES.get(name) ?? null

/** Whether a stated unit is this one (UCUM), in whatever spelling. */
export const isUnit = (stated: string, unit: string): boolean =>
  [unit, ...(SPELLINGS[unit] ?? [])].some(spelling => fold(spelling) === fold(stated))

/** Reads `总磷(mg/L)`, `总磷（mg/L）`, `铬（六价）` or the header of the served form. */
export function columnName(header: string): ColumnName {
  const text = fold(withoutMarkup(header))
  if (INDICATORS.has(text) || SUBSTANCES.has(text)) return { name: text, unit: null }
  const parts = /^(.+)\(([^()]*)\)$/.exec(text)
  return parts ? { name: parts[1] as string, unit: parts[2] as string } : { name: text, unit: null }
}
