import { PLACES } from './places.ts'
import { search } from './search.ts'
import type { Place } from './shapes.ts'

/** `search` over all places of Xinjiang. Reads the table of places from disk: the browser calls `search` with its own list. */
export const findPlaces = (query: string, limit = 10): Place[] => search(PLACES, query, limit)
