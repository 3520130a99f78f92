import { Damage } from '#content/enforcement/answers.ts'
import { DAMAGE_KINDS } from '#content/enforcement/entries.ts'
import { byMember, ofFacility } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Compensation for damage, transfers to the police, public-interest suits. Amounts in 分. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility, place). */
export const damages = registerList({
  list: 'damages',
  kind: 'damage',
  title: 'Damage, transfers and suits',
  output: Damage,
  page: 'DamagePage',
  filters: {
    facility: ofFacility,
    kind: byMember('kind', DAMAGE_KINDS, 'Only of this kind'),
  },
})
