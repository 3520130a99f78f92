import type { Reject } from '../trail/reject.ts'
import { MARKS, type Mark, POLLUTANTS, type Pollutant, REASONS, type Reason } from './shapes.ts'

/**
 * One station-hour as a source hands it over, already in stored units.
 * `values`: scaled integers (SCALE) in the order of POLLUTANTS, null when there is none.
 * `marks`: a reason for each null (3 bits a pollutant) and row marks, see `pack`.
 * `publishedPrimary`: mask over POLLUTANTS; 0 says "none", null says nothing.
 */
export type Push = {
  station: string
  name: string
  area: string | null
  longitude: number | null
  latitude: number | null
  hour: number
  values: (number | null)[]
  marks: number
  publishedAqi: number | null
  publishedPrimary: number | null
}

/** A few thousand rows at a time. */
export type Batch = { pushes: Push[]; rejects: Reject[]; read: number }

const MARK_SHIFT = 21

/** Packs reasons (by pollutant index) and row marks into one integer. */
export function pack(reasons: readonly (Reason | null)[], marks: readonly Mark[] = []): number {
  const low = reasons.reduce<number>((sum, reason, i) => sum | ((reason ? REASONS.indexOf(reason) : 0) << (3 * i)), 0)
  return marks.reduce((sum, mark) => sum | (1 << (MARK_SHIFT + MARKS.indexOf(mark))), low)
}

/** The reason packed for the pollutant at index i, null when there is a value. */
export function reasonOf(marks: number, i: number): Reason | null {
  const reason = REASONS[(marks >> (3 * i)) & 7]
  return reason ? (reason as Reason) : null
}

export const hasMark = (marks: number, mark: Mark): boolean => ((marks >> (MARK_SHIFT + MARKS.indexOf(mark))) & 1) === 1

/** Mask over POLLUTANTS to names and back. */
export const maskOf = (names: readonly Pollutant[]): number =>
  names.reduce((mask, name) => mask | (1 << POLLUTANTS.indexOf(name)), 0)
export const namesOf = (mask: number): Pollutant[] => POLLUTANTS.filter((_, i) => (mask >> i) & 1)
