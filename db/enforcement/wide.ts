import { dayOfMinute, monthText } from '#content/time.ts'
import type { Row, Wide } from '../trail/keep-rows.ts'
import { rowsAsOf, rowsNow } from '../trail/rows-as-of.ts'

/** Where the columns stand in a stored row as an array. */
const AT = { site: 0, at: 1 } as const

/** The month of a result at epoch minutes. */
export const monthOf = (at: number): string => monthText(dayOfMinute(at))

/** How results are kept, and what of an old row is kept. */
export const MONITORING_RESULT: Wide = {
  table: 'monitoring_result',
  revisions: 'monitoring_result_revision',
  key: ['site', 'at', 'averaging', 'origin'],
  columns: ['site', 'at', 'averaging', 'origin', 'cells', 'results', 'agency', 'import'],
  knows: row => `${row}.results`,
  measured: ['cells', 'results', 'agency'],
  silent: () => 'true',
  dirty: {
    into: 'monitoring_dirty (site, month)',
    select: `site, strftime('%Y-%m', (at + 480) * 60, 'unixepoch')`,
    of: (row: Row) => [row[AT.site] as number, monthOf(row[AT.at] as number)],
  },
}

/** Results that meet a condition, as stored now or (`past`) as they stood when import `:known` was the newest. */
export const resultsOf = (condition: string, past = false) =>
  past ? rowsAsOf(MONITORING_RESULT, condition) : rowsNow(MONITORING_RESULT, condition)
