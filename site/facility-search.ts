import type { Facility } from '#content/enforcement/answers.ts'
import { facilities } from '#db/enforcement/facilities.ts'
import { facilityFacetsOf, searchFacilities } from './gather-enforcement.ts'
import { type Searched, searched } from './searched.ts'

export type FacilitySearch = Searched<Facility>

const A_PAGE = 30

/** What a search for facilities found. */
export const facilitySearch = (parameters: URLSearchParams): Promise<FacilitySearch> =>
  searched(parameters, {
    ...{ list: 'facilities', shape: facilities.input.shape, aPage: A_PAGE },
    ...{ find: searchFacilities, count: facilityFacetsOf },
  })
