import { Refusal } from '#content/refusal.ts'
import { AUTOMATIC, INDICATOR_FACTS, type WaterIndicator } from '#content/water/indicators.ts'
import { withoutMarkup } from './html-cell.ts'
import { columnName, indicatorNamed, isUnit } from './water-column.ts'

/** The five columns that say which sample it is, in this order. */
export const SITE_COLUMNS = ['省份', '流域', '断面名称', '监测时间', '水质类别'] as const

/** A column of an indicator: its header as text, and whether its mg/L are kept in mg/m3. */
export type IndicatorColumn = { at: number; field: string; indicator: WaterIndicator; thousandfold: boolean }
export type FeedColumns = { site: number[]; indicators: IndicatorColumn[] }

/**
 * Finds the columns of the feed in a header at `where` (file and line) by their names and checks their units. Columns without a unit that are none of these
 * (a number of the row, the state of the station) are passed over.
 * Throws Refusal `invalid` naming the column: missing, there twice, not known, or in another unit; nothing is converted,
 * but the feed's own chlorophyll in mg/L.
 */
export function feedColumns(header: readonly string[], where: string): FeedColumns {
  const names = header.map(withoutMarkup)
  const refuse = (what: string): never => {
    throw new Refusal('invalid', `Cannot read ${where}: ${what}`)
  }
  const once = (name: string, found: readonly number[]): number => {
    if (found.length > 1) refuse(`two columns "${name}"`)
    return found[0] ?? refuse(`no column "${name}"`)
  }
  const site = SITE_COLUMNS.map(name =>
    once(
      name,
      indexes(names, one => one === name),
    ),
  )
  const indicators = names.flatMap((field, at) => {
    const column = site.includes(at) ? null : indicatorColumn(field, refuse)
    return column ? [{ at, field, ...column }] : []
  })
  for (const { indicator, field } of indicators)
    once(
      field,
      indexes(indicators, other => other.indicator === indicator),
    )
  if (indicators.length === 0) refuse('no column of an indicator')
  return { site, indicators }
}

function indicatorColumn(field: string, refuse: (what: string) => never): Omit<IndicatorColumn, 'at' | 'field'> | null {
  const { name, unit } = columnName(field)
  const indicator = indicatorNamed(name)
  if (!indicator && unit === null) return null
  if (!indicator || !AUTOMATIC.includes(indicator)) return refuse(`column "${field}" is not known to this source`)
  const expected = indicator === 'chla' ? 'mg/L' : INDICATOR_FACTS[indicator].unit
  const stated = unit ?? (indicator === 'ph' ? expected : '')
  if (!isUnit(stated, expected))
    return refuse(`column "${field}" is in ${unit === null ? 'no unit' : `"${unit}"`}, expected ${expected}`)
  return { indicator, thousandfold: indicator === 'chla' }
}

const indexes = <T>(list: readonly T[], is: (one: T) => boolean): number[] =>
  list.flatMap((one, i) => (is(one) ? [i] : []))
