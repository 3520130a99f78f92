import type { FREQUENCIES } from '../entries.ts'
import type { Averaging } from './push.ts'

export type Frequency = (typeof FREQUENCIES)[number]

/** First and last day, both included. */
export type Days = { readonly from: number; readonly to: number }

/**
 * What a permit requires of a pollutant at an outlet, and on which days: limits as numbers, null where there is none;
 * pollutant and unit as pollutantName and unitName give them.
 */
export type Requirement = Days & {
  readonly permit: string
  readonly outlet: string
  readonly pollutant: string
  readonly averaging: Averaging
  readonly limit: number | null
  readonly lower: number | null
  readonly unit: string
  readonly frequency: Frequency
}

/** Days as few spans as there can be, in order: those that touch or overlap are one. */
export function joinedDays(spans: readonly Days[]): Days[] {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}
