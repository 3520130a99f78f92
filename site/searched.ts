import { Refusal } from '#content/refusal.ts'
import type { ListName } from '#db/cursor.ts'
import type { FacetRow } from './facet-rows.ts'
import { generation, type Page } from './gather.ts'
import { ofThisGeneration, queryText, readSearch, type Search } from './search-query.ts'

/** What a search page shows. */
export type Searched<T> = Search & {
  items: T[]
  facets: readonly FacetRow[]
  /** Query of the next page; null on the last. */
  more: string | null
  /** Why the query could not be answered. */
  refused: Refusal | null
}

/** A list that is searched: what its ask takes, how many stand on a page, and how it and its counts are asked. */
type Searching<T> = {
  list: ListName
  shape: Readonly<Record<string, unknown>>
  aPage: number
  find: (query: never) => Promise<Page<T>>
  count: (query: never) => Promise<readonly FacetRow[]>
}

/** What a search found. What the query gets wrong is told, and nothing is found. */
export async function searched<T>(
  parameters: URLSearchParams,
  { list, shape, aPage, find, count }: Searching<T>,
): Promise<Searched<T>> {
  const search = readSearch(parameters, shape)
  try {
    const asked = ofThisGeneration(list, await generation(), search.given)
    const { cursor: _, limit: __, sort: ___, ...narrowed } = asked
    const facets = await count(narrowed as never)
    const { items, next } = await find({ limit: aPage, ...asked } as never)
    const more = next === null ? null : queryText({ ...search.given, cursor: next })
    return { ...search, items, facets, more, refused: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...search, items: [], facets: [], more: null, refused: error }
  }
}
