import { Outfall } from '#content/water/answers.ts'
import { OUTFALL_CATEGORIES, OUTFALL_STATES } from '#content/water/entries.ts'
import { byMember, byText, inPlace } from '../register/filters.ts'
import { registerItem, registerList } from '../register/list.ts'

/**
 * Outfalls into rivers and lakes, by id: the responsible party, the category (取缔, 合并, 规范; 国办函〔2022〕17号), the day by
 * which it is to be done, and how far that is. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place, body).
 */
export const outfalls = registerList({
  list: 'outfalls',
  kind: 'outfall',
  title: 'Outfalls into rivers and lakes',
  output: Outfall,
  page: 'OutfallPage',
  filters: {
    place: inPlace,
    body: byText('body', 'Only outfalls into this water body', 'body'),
    category: byMember('category', OUTFALL_CATEGORIES, 'Only outfalls of this category'),
    state: byMember('state', OUTFALL_STATES, 'Only outfalls in this state'),
  },
})

/** One outfall. Throws Refusal `not-found`. */
export const outfallById = registerItem({
  kind: 'outfall',
  title: 'One outfall',
  field: 'outfall',
  what: 'outfall',
  output: Outfall,
})
