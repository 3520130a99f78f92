import { z } from 'zod'
import { Facility } from '#content/enforcement/answers.ts'
import { byName, inPlace } from '../register/filters.ts'
import { type Filter, registerItem, registerList } from '../register/list.ts'

const outfallInput = z.string().max(80).optional().describe('Only facilities whose water reaches this outfall')

/** Walked over the steps of the chain that stand now, also for `asOf`. */
const upstreamOf: Filter<typeof outfallInput> = {
  input: outfallInput,
  sql: () => `'facility:' || e.id in (with recursive up(node) as (select 'outfall:' || :outfall
    union select c.upstream from up join chain_edge c on c.downstream = up.node) select node from up)`,
  of: 'outfall',
}

/** Facilities that discharge, by id. Throws Refusal `invalid` (cursor, asOf), `not-found` (place, outfall). */
export const facilities = registerList({
  list: 'facilities',
  kind: 'facility',
  title: 'Facilities that discharge',
  output: Facility,
  page: 'FacilityPage',
  filters: {
    place: inPlace,
    outfall: upstreamOf,
    q: byName(`ifnull(e.body ->> '$.uscc', '')`, 'Part of a name in any language, or of the credit code'),
  },
})

/** One facility. Throws Refusal `not-found`. */
export const facilityById = registerItem({
  kind: 'facility',
  title: 'One facility',
  field: 'facility',
  what: 'facility',
  output: Facility,
})
