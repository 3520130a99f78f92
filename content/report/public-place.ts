import { requirePlace } from '../place/places.ts'
import { FEWEST } from './small-numbers.ts'

/**
 * The place that is said of a report in public: its own, or the smallest one above it in which at least five reports were
 * received; null where there is none, and for a report without a place.
 * @param countIn how many reports were received in a place and all below it
 */
export function publicPlace(slug: string | null, countIn: (slug: string) => number): string | null {
  for (let at = slug; at !== null; at = requirePlace(at).parent) if (countIn(at) >= FEWEST) return at
  return null
}
