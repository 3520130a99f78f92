import { Listing } from '#content/enforcement/answers.ts'
import { LISTS } from '#content/enforcement/entries.ts'
import { byMember, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Listings with entry, reason and exit: 监督执法正面清单 and the blacklist. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const listings = registerList({
  list: 'listings',
  kind: 'listing',
  title: 'Positive list and blacklist',
  output: Listing,
  page: 'ListingPage',
  filters: {
    facility: ofFacility,
    list: byMember('list', LISTS, 'Only on this list'),
  },
})
