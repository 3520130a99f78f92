import { PLACES } from '../../place/places.ts'

const NAMED = PLACES.filter(({ kind }) => kind !== 'region' && kind !== 'joint-area')

/**
 * The place that an address names in full in Chinese, 乌鲁木齐市天山区…: the slug of the one county, city or prefecture to
 * which every other that is named belongs; null where it names none, or two.
 */
export function placeInAddress(address: string): string | null {
  const named = NAMED.filter(({ names }) => address.includes(names.zh))
  const lowest = named.filter(({ place }) => !named.some(({ parent }) => parent === place))
  return lowest.length === 1 ? (lowest[0]?.place ?? null) : null
}
