import { Permit } from '#content/enforcement/answers.ts'
import { PERMIT_KINDS } from '#content/enforcement/entries.ts'
import { byMember, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Discharge permits, by number; every version is kept (排污许可管理条例). Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const permits = registerList({
  list: 'permits',
  kind: 'permit',
  title: 'Discharge permits',
  output: Permit,
  page: 'PermitPage',
  filters: {
    facility: ofFacility,
    kind: byMember('kind', PERMIT_KINDS, 'Only permits of this kind'),
  },
})
