import { Office } from '#content/water/answers.ts'
import { byText, inPlace } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/**
 * River and lake chief offices, by id, with the reach each answers for, in kilometres from the source, and its public
 * channels; offices, never persons. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place, body).
 */
export const offices = registerList({
  list: 'offices',
  kind: 'office',
  title: 'River and lake chief offices',
  output: Office,
  page: 'OfficePage',
  filters: { body: byText('body', 'Only offices of this water body', 'body'), place: inPlace },
})
