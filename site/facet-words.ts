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
  return wordsOf(speech, of)[facet]?.[value] ?? value
}

/** Everything found. */
export const totalOf = (facets: readonly FacetRow[]): number => facets.find(({ facet }) => facet === 'all')?.count ?? 0
