import type { Evaluated } from './limits.ts'
import { pollutantOf } from './profile.ts'
import { SCALE } from './shapes.ts'
import { limit } from './standard.ts'

/** Class II limits of a pollutant: of its mean (null for CO and O3) and of its percentile, ug/m3 (CO mg/m3). */
export function attainmentLimits(day: number, name: Evaluated): { mean: number | null; percentile: number | null } {
  const pollutant = pollutantOf(name)
  return {
    mean: limit(day, pollutant, 'annual'),
    percentile: limit(day, pollutant, name === 'o3_8h' ? 'mda8' : '24h'),
  }
}

/**
 * Whether a pollutant attains the class II limits in force on a day: its mean (where there is a limit) and its
 * percentile are both not above them (HJ 663). Null when a statistic that is needed is missing.
 * @param day last day of the period
 * @param mean, percentile scaled integers (SCALE), as published
 */
export function attains(day: number, name: Evaluated, mean: number | null, percentile: number | null): boolean | null {
  const limits = attainmentLimits(day, name)
  const pairs = [
    [mean, limits.mean],
    [percentile, limits.percentile],
  ] as const
  const asked = pairs.filter(([, most]) => most !== null)
  if (asked.some(([value]) => value === null)) return null
  return asked.every(([value, most]) => value! <= most! * SCALE[name])
}
