import { decimalText, parseDecimal } from '../decimal.ts'
import { belowLimit, cellValue } from './class.ts'
import { WATER_INDICATORS, type WaterIndicator } from './indicators.ts'
import type { Cell } from './push.ts'

/**
 * What a mean is made of: the exact sum as decimal text (a number is taken for its shortest decimal text), how many
 * values, and how many of them lay below the detection limit. Of pH it is the sum of the hydrogen ions, mol/L.
 */
export type Sum = { sum: string | number; values: number; below: number }

/** A sum while values are added: `units` / 10^`decimals`, units a safe integer, or a bigint once one is too small. */
type Tally = { units: number | bigint; decimals: number; values: number; below: number }

/** Sums of a month, one an indicator, in the order of WATER_INDICATORS; make with `emptySums` or `parseSums`. */
export type Sums = (Tally | undefined)[]

/** Hydrogen ions are counted in whole 1e-24 mol/L, so that their sum does not depend on the order. */
const ION_DECIMALS = 24
const PH = WATER_INDICATORS.indexOf('ph')
/** Up to here a decimal of up to 15 digits is told exactly by its double. */
const EXACT = 1e15
const PLACES = 15
const TENS = Array.from({ length: PLACES + 1 }, (_, i) => 10 ** i)

/** Hydrogen ions of a pH in 1e-24 mol/L; at least 1. */
function ions(ph: number): bigint {
  const units = Math.round(10 ** (ION_DECIMALS - ph))
  return units >= 1 ? BigInt(units) : 1n
}

function add(tally: Tally, value: number): void {
  for (let places = tally.decimals; places <= PLACES; places++) {
    const units = Math.round(value * TENS[places]!)
    if (units > EXACT) break
    if (units / TENS[places]! !== value) continue
    if (typeof tally.units === 'bigint') break
    const sum = tally.units * TENS[places - tally.decimals]! + units
    if (!(sum < EXACT)) break
    tally.units = sum
    tally.decimals = places
    return
  }
  addBig(tally, value)
}

function addBig(tally: Tally, value: number): void {
  const { units, decimals } = parseDecimal(value)!
  const places = Math.max(tally.decimals, decimals)
  const scale = (n: bigint, from: number) => n * 10n ** BigInt(places - from)
  tally.units = scale(BigInt(tally.units), tally.decimals) + scale(units, decimals)
  tally.decimals = places
}

function addTo(tally: Tally, index: number, value: number, below: boolean): void {
  tally.values++
  if (below) tally.below++
  if (index === PH) tally.units = BigInt(tally.units) + ions(value)
  else add(tally, value)
}

const emptyTally = (index: number): Tally =>
  index === PH
    ? { units: 0n, decimals: ION_DECIMALS, values: 0, below: 0 }
    : { units: 0, decimals: 0, values: 0, below: 0 }

/** Sums of no samples. */
export const emptySums = (): Sums => new Array<Tally | undefined>(WATER_INDICATORS.length).fill(undefined)

/**
 * Adds a sample's cells (in the order of WATER_INDICATORS) to sums, in place. Exact, in any order the same. A non-detect
 * enters as half its limit, pH through its hydrogen ions (环办监测函〔2020〕82号); nulls and reasons do not enter.
 */
export function addSample(sums: Sums, cells: readonly Cell[]): void {
  for (let i = 0; i < WATER_INDICATORS.length; i++) {
    const cell = cells[i] ?? null
    const value = cellValue(cell)
    if (value === null) continue
    sums[i] ??= emptyTally(i)
    addTo(sums[i]!, i, value, belowLimit(cell) !== null)
  }
}

const textOf = ({ units, decimals }: Tally): string => {
  const text = decimalText({ units: BigInt(units), decimals })
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** What the sums hold of one indicator; null when it has no value. */
export function sumOf(sums: Sums, indicator: WaterIndicator): Sum | null {
  const tally = sums[WATER_INDICATORS.indexOf(indicator)]
  return tally && tally.values > 0 ? { sum: textOf(tally), values: tally.values, below: tally.below } : null
}

/** The sum with one more cell of an indicator: `addSample` for a single value. */
export function addCell(sum: Sum, indicator: WaterIndicator, cell: Cell): Sum {
  const value = cellValue(cell)
  if (value === null) return sum
  const index = WATER_INDICATORS.indexOf(indicator)
  const tally = tallyOf(index, sum.sum, sum.values, sum.below)
  addTo(tally, index, value, belowLimit(cell) !== null)
  return { sum: textOf(tally), values: tally.values, below: tally.below }
}

function tallyOf(index: number, sum: string | number, values: number, below: number): Tally {
  const read = parseDecimal(sum)
  if (!read || !(values >= below)) throw new RangeError(`Cannot read sum "${sum}" of ${values} values`)
  const least = Math.max(read.decimals, index === PH ? ION_DECIMALS : 0)
  const units = read.units * 10n ** BigInt(least - read.decimals)
  const small = index !== PH && least <= PLACES && units < EXACT
  return { units: small ? Number(units) : units, decimals: least, values, below }
}

/** JSON of `{ indicator: [sumText, values, below] }`, indicators without a value left out, in the order of WATER_INDICATORS. */
export const sumsJson = (sums: Sums): string =>
  JSON.stringify(
    Object.fromEntries(
      sums.flatMap((tally, i) =>
        tally && tally.values > 0 ? [[WATER_INDICATORS[i]!, [textOf(tally), tally.values, tally.below]]] : [],
      ),
    ),
  )

/** Reads what `sumsJson` wrote. Throws RangeError or SyntaxError for a sum that is none: stored sums are ours. */
export function parseSums(json: string): Sums {
  const read = JSON.parse(json) as Record<string, [string, number, number]>
  return WATER_INDICATORS.map((indicator, i) => {
    const found = read[indicator]
    return found && tallyOf(i, found[0], found[1], found[2])
  })
}
