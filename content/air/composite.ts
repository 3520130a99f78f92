import { bigHalfEven } from '../decimal.ts'
import { EVALUATED, type Evaluated } from './limits.ts'
import { pollutantOf } from './profile.ts'
import { type Pollutant, SCALE } from './shapes.ts'
import { limit } from './standard.ts'

/** `index`: two decimals, null unless all six are there; `single`: C/S, two decimals; `largest`: ties together. */
export type Composite = {
  index: number | null
  single: Record<Evaluated, number | null>
  largest: Pollutant[]
}

/** Limits the composite index divides by: class II annual means, CO 24 hours, O3 daily maximum 8 hours. */
export function compositeLimits(day: number): Record<Evaluated, number> {
  const entries = EVALUATED.map(name => {
    const averaging = name === 'co' ? '24h' : name === 'o3_8h' ? 'mda8' : 'annual'
    return [name, limit(day, pollutantOf(name), averaging)!] as const
  })
  return Object.fromEntries(entries) as Record<Evaluated, number>
}

/**
 * Composite air quality index: the weighted sum of C/S over six pollutants, rounded once, half to even, to two decimals.
 * C: means of so2, no2, pm10, pm25, the 95th percentile of co, the 90th of o3_8h (ranking rule 2014, 2018; HJ 663).
 * @param values scaled integers (SCALE), null when missing
 * @param limits S in ug/m3 (CO mg/m3), see `compositeLimits`
 * @param weights whole numbers
 */
export function composite(
  values: Readonly<Record<Evaluated, number | null>>,
  limits: Readonly<Record<Evaluated, number>>,
  weights: Readonly<Record<Evaluated, number>>,
): Composite {
  const common = EVALUATED.reduce((product, name) => product * denominator(limits, name), 1n)
  const share = (name: Evaluated): bigint | null => {
    const value = values[name]
    return value === null ? null : (BigInt(value * weights[name]) * common) / denominator(limits, name)
  }
  const shares = EVALUATED.map(name => share(name))
  const present = shares.filter(part => part !== null)
  const top = present.reduce((max, part) => (part > max ? part : max), 1n)
  const round = (part: bigint) => Number(bigHalfEven(100n * part, common)) / 100
  const singles = EVALUATED.map((name, i) => [name, shares[i] === null ? null : round(shares[i]!)] as const)
  return {
    index: present.length < EVALUATED.length ? null : round(present.reduce((sum, part) => sum + part, 0n)),
    single: Object.fromEntries(singles) as Record<Evaluated, number | null>,
    largest: EVALUATED.filter((_, i) => shares[i] === top).map(pollutantOf),
  }
}

const denominator = (limits: Readonly<Record<Evaluated, number>>, name: Evaluated): bigint =>
  BigInt(SCALE[name] * limits[name])
