import { Basin } from '#content/water/answers.ts'
import { byText } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Basins of the register, by id, and what they are part of. Throws Refusal `invalid` (cursor, asOf) and `not-found` (within). */
export const registeredBasins = registerList({
  list: 'registeredBasins',
  kind: 'basin',
  title: 'Basins of the register',
  output: Basin,
  page: 'RegisteredBasinPage',
  filters: { within: byText('within', 'Only basins that are part of this one', 'basin') },
})
