import { Refusal } from '#content/refusal.ts'
import { INDICATOR_FACTS, type WaterIndicator } from '#content/water/indicators.ts'
import { columnName, indicatorNamed, isUnit, substanceNamed } from './water-column.ts'

/** Columns that are no values, by their names in English and Chinese. */
export const ABOUT_COLUMNS = {
  site: ['site', '点位编号'],
  province: ['province', '省份'],
  watershed: ['watershed', '流域'],
  section: ['section', '断面名称'],
  time: ['time', 'date', '采样时间', '采样日期'],
  laboratory: ['laboratory', '实验室'],
  analysis: ['analysis', '分析方法'],
} as const
export type AboutColumn = keyof typeof ABOUT_COLUMNS

export type ValueColumn = { at: number; field: string } & (
  | { indicator: WaterIndicator; substance?: never }
  | { substance: string; indicator?: never }
)
export type SampleColumns = { about: Partial<Record<AboutColumn, number>>; values: ValueColumn[] }

const ABOUT = new Map(
  Object.entries(ABOUT_COLUMNS).flatMap(([key, names]) => names.map(name => [name, key as AboutColumn] as const)),
)
export const aboutColumn = (header: string): AboutColumn | null =>
  ABOUT.get(header.trim().toLowerCase() as never) ?? null

/**
 * The columns of the template of manual samples, in a header at `where` (file and line). A unit in a header must be that
 * of the indicator or substance: nothing is converted.
 * Throws Refusal `invalid` naming the column: not known, there twice, in another unit, or missing.
 */
export function sampleColumns(header: readonly string[], where: string): SampleColumns {
  const columns: SampleColumns = { about: {}, values: [] }
  const taken = new Set<string>()
  const refuse = (what: string): never => {
    throw new Refusal('invalid', `Cannot read ${where}: ${what}`)
  }
  for (const [at, field] of header.entries()) {
    const about = aboutColumn(field)
    const value = about ? null : valueColumn(field, at, refuse)
    const name = about ?? value?.indicator ?? value?.substance ?? ''
    if (taken.has(name)) refuse(`two columns for "${name}", the second is "${field}"`)
    taken.add(name)
    if (about) columns.about[about] = at
    if (value) columns.values.push(value)
  }
  const { site, province, watershed, section, time } = columns.about
  if (site === undefined && (province === undefined || watershed === undefined || section === undefined))
    refuse('no column "site", nor "province", "watershed" and "section"')
  if (time === undefined) refuse('no column "date" or "time"')
  if (columns.values.length === 0) refuse('no column of an indicator')
  return columns
}

function valueColumn(field: string, at: number, refuse: (what: string) => never): ValueColumn {
  const { name, unit } = columnName(field)
  const indicator = indicatorNamed(name)
  const found = indicator ? null : substanceNamed(name)
  const expected = indicator ? INDICATOR_FACTS[indicator].unit : found?.unit
  if (expected === undefined) return refuse(`column "${field}" is not known`)
  if (unit !== null && !isUnit(unit, expected)) return refuse(`column "${field}" is in "${unit}", expected ${expected}`)
  return { at, field: field.trim(), ...(indicator ? { indicator } : { substance: found?.substance as string }) }
}
