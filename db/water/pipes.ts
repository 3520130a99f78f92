import { Pipe } from '#content/water/answers.ts'
import { inPlace } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Pipes that lead to outfalls, by id. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place). */
export const pipes = registerList({
  list: 'pipes',
  kind: 'pipe',
  title: 'Pipes that lead to outfalls',
  output: Pipe,
  page: 'PipePage',
  filters: { place: inPlace },
})
