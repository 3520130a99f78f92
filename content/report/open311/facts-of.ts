import type { Language } from '../../place/shapes.ts'
import type { Category } from '../categories.ts'
import type { Facts } from '../facts.ts'
import { placeInAddress } from './place-in-address.ts'
import type { NewRequest } from './read-post.ts'

/**
 * What a new request says of what was seen, as facts of a report; who reports is no part of it. Coordinates stay as they were
 * given: no place is guessed from them, only read from an address.
 * @param request of a service that is known, whose code is that of a category
 * @param service the words for the service, which stand in for a description that was not given
 */
export const factsOf = (
  { service: code, description, latitude, longitude, address }: NewRequest,
  service: string,
  language: Language,
): Facts => ({
  ...{
    category: code as Category,
    text: (description ?? service).replaceAll('\r\n', '\n'),
    landmark: address,
    longitude,
    latitude,
    language,
  },
  place: address === null ? null : placeInAddress(address),
  ...{ happened: null, facility: null, case: null, outfall: null },
})
