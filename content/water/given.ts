import { decimalText, parseDecimal } from '../decimal.ts'
import { belowLimit, cellValue } from './class.ts'
import { WATER_INDICATORS, type WaterIndicator } from './indicators.ts'
import type { WaterAssessInput, WaterPart } from './shapes.ts'

/** A value that was given: as given, and as compared; `used` null when it cannot be one (negative, NaN, no decimal). */
export type Given = { readonly name: string; readonly value: number | string; readonly used: number | null }
export type GivenIndicator = Given & { readonly name: WaterIndicator }

const asGiven = (value: number | string): number | string =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value

/** The indicators that were given, in the order of WATER_INDICATORS; nulls are missing and left out. */
export const givenIndicators = (values: WaterAssessInput['values']): GivenIndicator[] =>
  WATER_INDICATORS.flatMap(name => {
    const value = values[name]
    return value === null || value === undefined ? [] : [{ name, value: asGiven(value), used: cellValue(value) }]
  })

/** The substances that were given. */
export const givenSubstances = (substances: WaterAssessInput['substances'] = []): Given[] =>
  substances.map(({ substance, value }) => ({ name: substance, value: asGiven(value), used: cellValue(value) }))

/** What is given beside the indicators: the redox potential may be negative. */
export function givenExtra(values: WaterAssessInput['values'], name: 'orp' | 'doSaturation' | 'depth'): Given | null {
  const value = values[name]
  if (value === null || value === undefined) return null
  const signed = parseDecimal(value) === null || !Number.isFinite(Number(value)) ? null : Number(value)
  return { name, value: asGiven(value), used: name === 'orp' ? signed : cellValue(value) }
}

/** A value times 10^`places`, exactly in decimal: metres as centimetres. */
export function shifted(value: number, places: number): number {
  const { units, decimals } = parseDecimal(value)!
  return Number(decimalText({ units, decimals: decimals - places }))
}

/** A part that nothing is judged by: why, and by which clause. An invalid value is told as invalid. */
export const plainPart = ({ name, value, used }: Given, reason: string | null, clause: string): WaterPart => ({
  indicator: name,
  value,
  used,
  samples: used === null ? 0 : 1,
  below: typeof value === 'string' && belowLimit(value) !== null ? 1 : 0,
  class: null,
  counts: false,
  limit: null,
  exceedance: null,
  tli: null,
  reason: used === null ? 'invalid' : reason,
  clause,
})
