import { COUNTED, WATER_INDICATORS, type WaterIndicator } from './indicators.ts'
import { type SurfaceStandard, surfaceStandard } from './limits.ts'
import type { Cell } from './push.ts'
import { CLASSES, type Limits, type WaterClass, type WaterStatus } from './shapes.ts'

/** No value of water is larger; what is cannot be one, and would leave the range in which doubles are exact. */
const LARGEST = 1e15
const DECIMAL = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** The detection limit of a non-detect: `<0.025` is 0.025. Null for any other cell and for text that is no decimal. */
export function belowLimit(cell: Cell): number | null {
  if (typeof cell !== 'string' || cell.charCodeAt(0) !== 60) return null
  return decimal(cell.slice(1))
}

/**
 * The value of a cell as compared and averaged: a non-detect `<x` counts as half of x (环办〔2011〕22号). Null for an
 * empty cell, the letter of a reason, other text, and for numbers that are negative, above 1e15 or not finite.
 */
export function cellValue(cell: Cell): number | null {
  if (typeof cell === 'number') return cell >= 0 && cell <= LARGEST ? cell : null
  if (cell === null) return null
  const limit = belowLimit(cell)
  return limit === null ? decimal(cell) : limit / 2
}

function decimal(text: string): number | null {
  if (!DECIMAL.test(text)) return null
  const value = Number(text)
  return value <= LARGEST ? value : null
}

/** Lowest and highest value of each class I to V: a value has the first class whose bounds hold it, else 6. */
type Bounds = { readonly low: Float64Array; readonly high: Float64Array }
type Table = ReadonlyMap<WaterIndicator, Bounds>

function boundsOf(standard: SurfaceStandard, limits: Limits): Table {
  return new Map(
    standard.table1.flatMap((row): [WaterIndicator, Bounds][] => {
      const values = row[limits]
      if (values === null) return []
      const low = new Float64Array(5)
      const high = new Float64Array(5).fill(Number.POSITIVE_INFINITY)
      for (let i = 0; i < 5; i++) {
        if (row.better !== 'low') low[i] = row.better === 'within' ? values[0] : values[i]!
        if (row.better !== 'high') high[i] = row.better === 'within' ? values[1] : values[i]!
      }
      return [[row.indicator, { low, high }]]
    }),
  )
}

type Compiled = Record<Limits, { table: Table; counted: readonly Bounds[] }>
const compiled = new WeakMap<SurfaceStandard, Compiled>()

function compile(standard: SurfaceStandard): Compiled {
  const known = compiled.get(standard)
  if (known) return known
  const of = (limits: Limits) => {
    const table = boundsOf(standard, limits)
    return { table, counted: COUNTED.map(indicator => table.get(indicator)!) }
  }
  const made = { river: of('river'), lake: of('lake') }
  compiled.set(standard, made)
  return made
}

function classIn({ low, high }: Bounds, value: number): number {
  for (let i = 0; i < 5; i++) if (value >= low[i]! && value <= high[i]!) return i + 1
  return 6
}

/**
 * Class of one indicator, 1 to 6 (6 is worse than V), by GB 3838-2002 table 1. Equal to a limit meets it; where classes
 * share a limit the better one is given; pH outside 6–9 is 6. `doSaturation` in percent: from 90 on dissolved oxygen is
 * of class I. Null for an indicator without limits and for a value that `cellValue` refuses.
 * @param value in the unit of the indicator (INDICATOR_FACTS).
 */
export function classOf(
  indicator: WaterIndicator,
  value: number,
  limits: Limits,
  doSaturation: number | null = null,
  standard: SurfaceStandard = surfaceStandard(),
): number | null {
  const bounds = compile(standard)[limits].table.get(indicator)
  if (!bounds || cellValue(value) === null) return null
  if (indicator === 'do' && doSaturation !== null && doSaturation >= 90) return 1
  return classIn(bounds, value)
}

const COLUMNS = COUNTED.map(indicator => WATER_INDICATORS.indexOf(indicator))

/** Class of a sample, and a bit for each of COUNTED that has it: bit 0 is pH. */
export type Rating = { class: number | null; deciding: number }

/**
 * Rates a sample by the single-factor method (GB 3838-2002 table 1, 环办〔2011〕22号): the worst class of the 21 counted
 * indicators that have a value. No value: class null, deciding 0. Cells in the order of WATER_INDICATORS.
 */
export function rate(cells: readonly Cell[], limits: Limits, standard: SurfaceStandard = surfaceStandard()): Rating {
  const { counted } = compile(standard)[limits]
  let worst = 0
  let deciding = 0
  for (let i = 0; i < COLUMNS.length; i++) {
    const value = cellValue(cells[COLUMNS[i]!] ?? null)
    if (value === null) continue
    const found = classIn(counted[i]!, value)
    if (found === worst) deciding |= 1 << i
    if (found <= worst) continue
    worst = found
    deciding = 1 << i
  }
  return { class: worst === 0 ? null : worst, deciding }
}

/** Rates a sample by river and by lake limits, as a stored row keeps it. */
export function rateBoth(
  cells: readonly Cell[],
  standard: SurfaceStandard = surfaceStandard(),
): { riverClass: number | null; lakeClass: number | null; riverDeciding: number; lakeDeciding: number } {
  const river = rate(cells, 'river', standard)
  const lake = rate(cells, 'lake', standard)
  return {
    riverClass: river.class,
    lakeClass: lake.class,
    riverDeciding: river.deciding,
    lakeDeciding: lake.deciding,
  }
}

const STATUS_OF_CLASS = ['excellent', 'excellent', 'good', 'light', 'moderate', 'heavy'] as const

/** Status of a section by its class 1 to 6 (环办〔2011〕22号): I and II excellent … worse than V heavy. */
export function statusOf(value: number): WaterStatus
export function statusOf(value: number | null): WaterStatus | null
export function statusOf(value: number | null): WaterStatus | null {
  return value === null ? null : (STATUS_OF_CLASS[value - 1] ?? null)
}

/** Indicators of a mask over COUNTED, in the order of COUNTED. */
export const decidingNames = (mask: number): WaterIndicator[] => COUNTED.filter((_, i) => (mask & (1 << i)) !== 0)

/** Name of a class 1 to 6. Throws RangeError for another number: a class is never guessed. */
export function classText(value: number): WaterClass
export function classText(value: number | null): WaterClass | null
export function classText(value: number | null): WaterClass | null {
  if (value === null) return null
  const text = CLASSES[value - 1]
  if (!text) throw new RangeError(`No class ${value}: expected 1 to 6`)
  return text
}

/** Number 1 to 6 of a class. */
export const classNumber = (name: WaterClass): number => CLASSES.indexOf(name) + 1
