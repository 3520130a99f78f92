import type { Facility } from '#content/enforcement/answers.ts'
import { Refusal } from '#content/refusal.ts'
import { facilities as ask } from '#db/enforcement/facilities.ts'
import type { FacetRow } from './facet-words.ts'
import { generation } from './gather.ts'
import { facilityFacetsOf, searchFacilities } from './gather-enforcement.ts'
import { ofThisGeneration, queryText, readSearch, type Search } from './search-query.ts'

export type FacilitySearch = Search & {
  items: Facility[]
  facets: readonly FacetRow[]
  more: string | null
  refused: Refusal | null
}

const A_PAGE = 30

/** What a search for facilities found. What the query gets wrong is told, and nothing is found. */
export async function facilitySearch(parameters: URLSearchParams): Promise<FacilitySearch> {
  const search = readSearch(parameters, ask.input.shape)
  try {
    const asked = ofThisGeneration('facilities', await generation(), search.given)
    const { cursor: _, limit: __, sort: ___, ...narrowed } = asked
    const facets = await facilityFacetsOf(narrowed as never)
    const { items, next } = await searchFacilities({ limit: A_PAGE, ...asked } as never)
    return {
      ...search,
      items,
      facets,
      more: next === null ? null : queryText({ ...search.given, cursor: next }),
      refused: null,
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...search, items: [], facets: [], more: null, refused: error }
  }
}
