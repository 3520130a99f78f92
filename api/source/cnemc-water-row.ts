import type { Reject } from '#content/trail/reject.ts'
import { AUTOMATIC, INDICATOR_FACTS, WATER_INDICATORS } from '#content/water/indicators.ts'
import type { Cell, FeedName, WaterPush } from '#content/water/push.ts'
import { cleanText } from './clean-text.ts'
import { type FeedColumns, type IndicatorColumn, SITE_COLUMNS } from './cnemc-water-columns.ts'
import { type HtmlCell, htmlCell } from './html-cell.ts'
import { publishedClass } from './published-class.ts'
import { missing } from './scaled.ts'
import { isRoundingOf } from './shown-value.ts'
import { waterCell } from './water-cell.ts'
import { minuteOf } from './year-of.ts'

const FIELDS = ['province', 'watershed', 'name'] as const
const FAILED_CONTROL = /质控/
const UNKNOWN_MARKUP = 'markup that is not known'

type Rejecting = (field: string, value: string, reason: string) => void

/**
 * One row of the feed. A cell that cannot be read becomes `i` and a reject; a row without a section or a time is none.
 * A row without any value is a sample all the same: the silence of a section is information.
 */
export function feedRow(
  cells: readonly string[],
  line: number,
  columns: FeedColumns,
  { fetchedAt, rejects }: { fetchedAt: number; rejects: Reject[] },
): WaterPush | null {
  const reject: Rejecting = (field, value, reason) => rejects.push({ line, field, value: value.slice(0, 80), reason })
  const at = columns.site.map(i => cells[i] as string)
  const site = feedName(at, reject)
  if (!site) return null
  const minute = minuteOf(htmlCell(at[3] as string)?.shown ?? '', fetchedAt)
  if (typeof minute !== 'number') {
    reject(SITE_COLUMNS[3], at[3] as string, minute.fault)
    return null
  }
  const read: Cell[] = WATER_INDICATORS.map(() => null)
  for (const column of columns.indicators)
    read[AUTOMATIC.indexOf(column.indicator)] = feedCell(cells[column.at] as string, column, reject)
  return {
    ...{ site, at: minute, method: 'automatic', cells: read, further: [], laboratory: null, line },
    publishedClass: classIn(at[4] as string, reject),
  }
}

function feedName(cells: readonly string[], reject: Rejecting): FeedName | null {
  const site: FeedName = { province: '', watershed: '', name: '' }
  for (const [i, field] of FIELDS.entries()) {
    const cell = cells[i] as string
    const shown = htmlCell(cell)?.shown
    const text = shown === undefined ? null : cleanText(shown)
    if (!text || missing(text)) {
      const reason = text === null ? 'no name: markup, control characters, or too long' : 'missing'
      reject(SITE_COLUMNS[i] as string, cell, reason)
      return null
    }
    site[field] = text
  }
  return site
}

function classIn(cell: string, reject: Rejecting): number | null {
  const number = publishedClass(htmlCell(cell)?.shown ?? cell)
  if (number === undefined) reject(SITE_COLUMNS[4], cell, 'not a class of surface water')
  return number ?? null
}

/** The raw value where the feed gives it, once the shown one is its rounding; else what is shown. */
function feedCell(text: string, column: IndicatorColumn, reject: Rejecting): Cell {
  const { indicator, thousandfold, field } = column
  const html = htmlCell(text)
  if (html && missing(html.shown) === 'not-reported' && FAILED_CONTROL.test(html.note ?? '')) return 'q'
  const { cell, fault } = html
    ? waterCell(valueIn(html), indicator, thousandfold)
    : { cell: 'i', fault: UNKNOWN_MARKUP }
  const wrong = fault ?? (html && !agrees(html, column) ? 'the shown value is not the rounding of its raw value' : null)
  if (wrong === null) return cell
  reject(field, text, wrong)
  return 'i'
}

/** What is shown as missing is withheld, whatever its title says. */
const valueIn = ({ shown, raw }: HtmlCell): string => (missing(shown) ? shown : (raw ?? shown))

function agrees({ shown, raw }: HtmlCell, { indicator, thousandfold }: IndicatorColumn): boolean {
  const places = INDICATOR_FACTS[indicator].shown ?? 0
  return raw === null || missing(shown) !== null || isRoundingOf(raw, shown, thousandfold ? places + 3 : places)
}
