import type { EnforcementCase } from '#content/enforcement/answers.ts'
import { Refusal } from '#content/refusal.ts'
import { cases as ask } from '#db/enforcement/cases.ts'
import type { FacetRow } from './facet-words.ts'
import { generation } from './gather.ts'
import { caseFacetsOf, searchCases } from './gather-enforcement.ts'
import { ofThisGeneration, queryText, readSearch, type Search } from './search-query.ts'

export type CaseSearch = Search & {
  items: EnforcementCase[]
  facets: readonly FacetRow[]
  /** Query of the next page; null on the last. */
  more: string | null
  /** Why the query could not be answered. */
  refused: Refusal | null
}

const A_PAGE = 20

/** What a search for cases found. What the query gets wrong is told, and nothing is found. */
export async function caseSearch(parameters: URLSearchParams): Promise<CaseSearch> {
  const search = readSearch(parameters, ask.input.shape)
  try {
    const asked = ofThisGeneration('cases', await generation(), search.given)
    const { cursor: _, limit: __, sort: ___, ...narrowed } = asked
    const facets = await caseFacetsOf(narrowed as never)
    const { items, next } = await searchCases({ limit: A_PAGE, ...asked } as never)
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
