import { Disclosure } from '#content/enforcement/answers.ts'
import { DISCLOSURE_KINDS } from '#content/enforcement/entries.ts'
import { byMember, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Mandatory disclosures of facilities (企业环境信息依法披露管理办法): filed, or not. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const disclosures = registerList({
  list: 'disclosures',
  kind: 'disclosure',
  title: 'Mandatory disclosures',
  output: Disclosure,
  page: 'DisclosurePage',
  filters: {
    facility: ofFacility,
    kind: byMember('kind', DISCLOSURE_KINDS, 'Only disclosures of this kind'),
  },
})
