import { WaterUse } from '#content/water/answers.ts'
import { USE_KINDS, USE_PARTS } from '#content/water/entries.ts'
import { byMember, byText, inPlace } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/**
 * Water use and ecological flow against what is allowed or must be kept, by id; `unit` gives the unit (UCUM) of value and
 * cap. Throws Refusal `invalid` (cursor, asOf) and `not-found` (place).
 */
export const waterUse = registerList({
  list: 'waterUse',
  kind: 'use',
  title: 'Water use and ecological flow',
  output: WaterUse,
  page: 'WaterUsePage',
  filters: {
    year: byText('year', 'Only figures of this year'),
    part: byMember('part', USE_PARTS, 'whole: the region with the XPCC; region: without; bingtuan: the XPCC'),
    kind: byMember('kind', USE_KINDS, 'Only figures of this kind'),
    place: inPlace,
  },
})
