import { placeName } from './enforcement-phrases.ts'
import type { FacetRow } from './facet-rows.ts'
import type { Speech } from './words.ts'

/** Which search is counted: the states of a case are not those of a facility or of a report. */
export type Counted = 'enforcement' | 'facilities' | 'docket'

type Worded = Readonly<Record<string, Readonly<Record<string, string>>>>

const WORDS: Record<Counted, (words: Speech['w']) => Worded> = {
  enforcement: ({ enforcement }) => ({ state: enforcement.caseSteps }),
  facilities: ({ enforcement }) => ({
    administration: enforcement.administrators,
    register: enforcement.registers,
    state: enforcement.facilityStates,
  }),
  docket: ({ report: { branches, categories, states, outcomes, docket } }) => ({
    category: { ...branches, ...categories },
    ...{ state: states, outcome: outcomes },
    overdue: { yes: docket.list.isOverdue, no: docket.list.notOverdue },
    disputed: { yes: docket.list.isDisputed, no: docket.list.notDisputed },
  }),
}

/** What is counted, in words; what has no word in the language stands as published. */
export function facetWord(speech: Speech, of: Counted, facet: string, value: string): string {
  if (facet === 'place') return placeName(speech, value) || value
  const words = WORDS[of](speech.w)[facet]
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
