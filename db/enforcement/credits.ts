import { Credit } from '#content/enforcement/answers.ts'
import { byText, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Environmental credit grades as published; the scheme is data, for it differs by province. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const credits = registerList({
  list: 'credits',
  kind: 'credit',
  title: 'Environmental credit grades',
  output: Credit,
  page: 'CreditPage',
  filters: {
    facility: ofFacility,
    year: byText('year', 'Only of this year'),
  },
})
