import { placeName } from './enforcement-phrases.ts'
import type { Speech } from './words.ts'

/** A count of a search, as the asks for facets answer. */
export type FacetRow = { facet: string; value: string | null; count: number; simulated: boolean }

/** Which search is counted: the states of a case are not those of a facility. */
export type Counted = 'enforcement' | 'facilities'

const wordsOf = ({ w }: Speech, of: Counted): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  administration: w.enforcement.administrators,
  register: w.enforcement.registers,
  state: of === 'facilities' ? w.enforcement.facilityStates : w.enforcement.caseSteps,
})

/** What is counted, in words; what has no word in the language stands as published. */
export function facetWord(speech: Speech, of: Counted, facet: string, value: string): string {
  if (facet === 'place') return placeName(speech, value) || value
  const words = wordsOf(speech, of)[facet]
  return (words && Object.hasOwn(words, value) && words[value]) || value
}

type Known = { value: string; count: number }
const MOST = 8

/** What was found by what it says: the most frequent first, years newest first; what nothing says of is left out. */
export function facetGroups(facets: readonly FacetRow[]): { facet: string; rows: Known[] }[] {
  const known = facets.flatMap(({ facet, value, count }) =>
    value === null || count === 0 || facet === 'all' ? [] : [{ facet, value, count }],
  )
  return [...Map.groupBy(known, ({ facet }) => facet)].map(([facet, all]) => {
    const ordered = facet === 'year' ? all.toSorted((a, b) => b.value.localeCompare(a.value)) : all
    return { facet, rows: ordered.slice(0, MOST).map(({ value, count }) => ({ value, count })) }
  })
}

/** Everything found. */
export const totalOf = (facets: readonly FacetRow[]): number => facets.find(({ facet }) => facet === 'all')?.count ?? 0
