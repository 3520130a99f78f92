import { Membership } from '#content/enforcement/answers.ts'
import { REGISTERS } from '#content/enforcement/entries.ts'
import { byMember, byText, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Which facilities stand in which register of a year: key dischargers, soil, groundwater, hazardous waste … Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const memberships = registerList({
  list: 'memberships',
  kind: 'membership',
  title: 'Registers of facilities by year',
  output: Membership,
  page: 'MembershipPage',
  filters: {
    register: byMember('register', REGISTERS, 'Only this register'),
    facility: ofFacility,
    year: byText('year', 'Only of this year'),
  },
})
