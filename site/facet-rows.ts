/** A count of a search, as the asks for facets answer. */
export type FacetRow = { facet: string; value: string | null; count: number; simulated: boolean }

/** Everything found. */
export const totalOf = (facets: readonly FacetRow[]): number => facets.find(({ facet }) => facet === 'all')?.count ?? 0
