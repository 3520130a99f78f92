import { z } from 'zod'
import { requirePlace } from '#content/place/places.ts'
import { newest } from '../register/believed.ts'
import { within } from '../register/filters.ts'

/** Of one facility, or of those in a place and what belongs to it. */
export const whereInput = {
  facility: z.string().max(100).optional().describe('Only of this facility'),
  place: z.string().max(60).optional().describe('Only of facilities in this place; a prefecture includes its counties'),
}

/** What a question may be narrowed to. */
export type Where = { facility?: string | undefined; place?: string | undefined }

const PLACES = '(select value from json_each(:place))'
const THERE = `(select f.id from facility_now f where f.place in ${PLACES})`
const WAS_THERE = `(select f.id from entry f where f.kind = 'facility' and ${newest('f', true)}
  and f.body ->> '$.place' in ${PLACES})`

/** SQL: whether a column that names a facility is of `:facility` and in one of the places `:place`, where they are given. */
export const thatOne = (column: string, { facility, place }: Where, past: boolean): string =>
  [
    'true',
    ...(facility === undefined ? [] : [`${column} = :facility`]),
    ...(place === undefined ? [] : [`${column} in ${past ? WAS_THERE : THERE}`]),
  ].join(' and ')

/** Binds what `thatOne` needs. Throws Refusal `not-found` for a place that there is none of. */
export const whereArgs = ({ facility, place }: Where): Record<string, string> => ({
  ...(facility === undefined ? {} : { facility }),
  ...(place === undefined ? {} : { place: JSON.stringify(within(requirePlace(place))) }),
})
