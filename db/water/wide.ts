import { dayOfMinute, monthText } from '#content/time.ts'
import { WATER_INDICATORS } from '#content/water/indicators.ts'
import { WATER_REASONS } from '#content/water/shapes.ts'
import type { Row, Wide } from '../trail/keep-rows.ts'
import { rowsAsOf, rowsNow } from '../trail/rows-as-of.ts'

/** Names of the columns of cells: `as` and `do` are words of SQL. */
export const CELLS = WATER_INDICATORS.map(name => `"${name}"`)

const RATED = ['riverClass', 'lakeClass', 'riverDeciding', 'lakeDeciding'] as const

/** Where the columns stand in a stored sample as an array. */
export const AT = { site: 0, at: 1, method: 2, cells: 3 } as const

const LETTERS = `'[${Object.keys(WATER_REASONS).join('')}]'`
const isValue = (cell: string) => `(${cell} is not null and ${cell} not glob ${LETTERS})`

/** The month of a sample taken at epoch minutes. */
export const monthOf = (at: number): string => monthText(dayOfMinute(at))

/** How samples are kept, and what of an old one is kept. */
export const WATER_SAMPLE: Wide = {
  table: 'water_sample',
  revisions: 'water_sample_revision',
  key: ['site', 'at', 'method'],
  columns: ['site', 'at', 'method', ...CELLS, 'further', 'laboratory', ...RATED, 'publishedClass', 'import'],
  knows: row => CELLS.map(cell => isValue(`${row}.${cell}`)).join(' + '),
  measured: [...CELLS, 'further', 'laboratory', ...RATED],
  silent: row => `${row}.publishedClass is null`,
  dirty: {
    into: 'water_dirty (site, month)',
    select: `site, strftime('%Y-%m', (at + 480) * 60, 'unixepoch')`,
    of: (row: Row) => [row[AT.site] as number, monthOf(row[AT.at] as number)],
  },
}

/** A minute after all samples. */
export const EVER = '1e9'

/** Samples that meet a condition, as stored now or (`past`) as they stood when import `:known` was the newest. */
export const samplesOf = (condition: string, past = false) =>
  past ? rowsAsOf(WATER_SAMPLE, condition) : rowsNow(WATER_SAMPLE, condition)
