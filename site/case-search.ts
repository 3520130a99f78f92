import type { EnforcementCase } from '#content/enforcement/answers.ts'
import { cases } from '#db/enforcement/cases.ts'
import { caseFacetsOf, searchCases } from './gather-enforcement.ts'
import { type Searched, searched } from './searched.ts'

export type CaseSearch = Searched<EnforcementCase>

const A_PAGE = 20

/** What a search for cases found. */
export const caseSearch = (parameters: URLSearchParams): Promise<CaseSearch> =>
  searched(parameters, {
    ...{ list: 'cases', shape: cases.input.shape, aPage: A_PAGE, find: searchCases, count: caseFacetsOf },
  })
