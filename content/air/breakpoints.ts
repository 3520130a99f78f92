import type { Edition } from './shapes.ts'

/** IAQI at the breakpoints (HJ 633-2012 table 1, HJ 633-2026 table 3). */
export const IAQI_STEPS = [0, 50, 100, 150, 200, 300, 400, 500] as const

export const TABLES = [
  'so2_24h',
  'so2_1h',
  'no2_24h',
  'no2_1h',
  'co_24h',
  'co_1h',
  'o3_1h',
  'o3_8h',
  'pm10_24h',
  'pm25_24h',
] as const
export type Table = (typeof TABLES)[number]

/**
 * One column of the breakpoint table.
 * `breakpoints`: concentrations at IAQI_STEPS, ug/m3 (CO mg/m3).
 * `above`: the IAQI beyond the last one; null where the edition takes another averaging time instead.
 */
export type Column = {
  readonly table: Table
  readonly breakpoints: readonly number[]
  readonly above: number | null
  readonly clause: string
  readonly clauseAbove: string
}

type Row = readonly [table: Table, breakpoints: readonly number[], above?: { iaqi: number | null; clause: string }]

const same: readonly Row[] = [
  ['so2_24h', [0, 50, 150, 475, 800, 1600, 2100, 2620]],
  ['no2_24h', [0, 40, 80, 180, 280, 565, 750, 940]],
  ['no2_1h', [0, 100, 200, 700, 1200, 2340, 3090, 3840]],
  ['co_24h', [0, 2, 4, 14, 24, 36, 48, 60]],
  ['co_1h', [0, 5, 10, 35, 60, 90, 120, 150]],
  ['o3_1h', [0, 160, 200, 300, 400, 800, 1000, 1200]],
]
const so2Hour = [0, 150, 500, 650, 800]
const o3EightHours = [0, 100, 160, 215, 265, 800]

const columns = (rows: readonly Row[], clause: string, top: string): Readonly<Record<Table, Column>> =>
  Object.fromEntries(
    rows.map(([table, breakpoints, above]) => [
      table,
      {
        table,
        breakpoints,
        above: above ? above.iaqi : 500,
        clause,
        clauseAbove: above ? above.clause : top,
      } satisfies Column,
    ]),
  ) as Record<Table, Column>

/** Breakpoints by edition. HJ 633-2012 is silent above the last one; what was published shows 500. */
export const COLUMNS: Readonly<Record<Edition, Readonly<Record<Table, Column>>>> = {
  'HJ 633-2012': columns(
    [
      ...same,
      ['so2_1h', so2Hour, { iaqi: null, clause: 'HJ 633-2012 table 1 note 2: above 800 the 24-hour index is used' }],
      ['o3_8h', o3EightHours, { iaqi: null, clause: 'HJ 633-2012 table 1 note 3: above 800 the 1-hour index is used' }],
      ['pm10_24h', [0, 50, 150, 250, 350, 420, 500, 600]],
      ['pm25_24h', [0, 35, 75, 115, 150, 250, 350, 500]],
    ],
    'HJ 633-2012 4.2 table 1, 6.2',
    'HJ 633-2012 table 1: above the table, published as 500',
  ),
  'HJ 633-2026': columns(
    [
      ...same,
      ['so2_1h', so2Hour, { iaqi: 200, clause: 'HJ 633-2026 table 3 note b: above 800 the IAQI is 200' }],
      ['o3_8h', o3EightHours, { iaqi: 300, clause: 'HJ 633-2026 table 3 note c: above 800 the IAQI is 300' }],
      ['pm10_24h', [0, 50, 120, 250, 350, 420, 500, 600]],
      ['pm25_24h', [0, 35, 60, 115, 150, 250, 350, 500]],
    ],
    'HJ 633-2026 4.2.2, 4.2.6, table 3',
    'HJ 633-2026 4.1.1: above the table, 500',
  ),
}
