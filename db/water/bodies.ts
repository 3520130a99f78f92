import { WaterBody } from '#content/water/answers.ts'
import { BODY_KINDS } from '#content/water/entries.ts'
import { byMember, inBasin, inPlaces } from '../register/filters.ts'
import { registerItem, registerList } from '../register/list.ts'

/**
 * Rivers, lakes, reservoirs and canals of the register, by id: what they flow into and which places they touch. Lengths
 * and distances in kilometres. Throws Refusal `invalid` (cursor, asOf) and `not-found` (basin, place).
 */
export const waterBodies = registerList({
  list: 'waterBodies',
  kind: 'body',
  title: 'Rivers, lakes and reservoirs',
  output: WaterBody,
  page: 'WaterBodyPage',
  filters: { basin: inBasin, place: inPlaces, kind: byMember('kind', BODY_KINDS, 'Only bodies of this kind') },
})

/** One river, lake, reservoir or canal. Throws Refusal `not-found`. */
export const waterBodyById = registerItem({
  kind: 'body',
  title: 'One river, lake or reservoir',
  field: 'body',
  what: 'water body',
  output: WaterBody,
})
