import { Outlet } from '#content/enforcement/answers.ts'
import { OUTLET_MEDIA } from '#content/enforcement/entries.ts'
import { byMember, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Outlets of facilities, by facility and number (HJ 608-2017). Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const outlets = registerList({
  list: 'outlets',
  kind: 'outlet',
  title: 'Outlets of facilities',
  output: Outlet,
  page: 'OutletPage',
  filters: {
    facility: ofFacility,
    medium: byMember('medium', OUTLET_MEDIA, 'Only outlets into this'),
  },
})
