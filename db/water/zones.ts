import { Zone } from '#content/water/answers.ts'
import { byText } from '../register/filters.ts'
import { registerList } from '../register/list.ts'

/** Water function zones, by id, with their target class and reach in kilometres. Throws Refusal `invalid`, `not-found` (body, unit). */
export const zones = registerList({
  list: 'zones',
  kind: 'zone',
  title: 'Water function zones',
  output: Zone,
  page: 'ZonePage',
  filters: {
    body: byText('body', 'Only zones of this water body', 'body'),
    unit: byText('unit', 'Only zones in this control unit', 'unit'),
  },
})
