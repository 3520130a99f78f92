import { z } from 'zod'
import { Exceedance } from '#content/enforcement/monitoring/shapes.ts'
import { requirePlace } from '#content/place/places.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { jsonList, minuteText, truth } from '../json.ts'
import { newest } from '../register/believed.ts'
import { within } from '../register/filters.ts'
import { momentOf } from '../trail/generation.ts'
import { fromMinute, toMinute } from '../within.ts'
import { requireEntry } from './registered.ts'

/** Of one facility, or of those in a place and what belongs to it. */
export const whereInput = {
  facility: z.string().max(100).optional().describe('Only of this facility'),
  place: z.string().max(60).optional().describe('Only of facilities in this place; a prefecture includes its counties'),
}

const Input = z.object({
  ...whereInput,
  from: z.string().max(40).optional().describe('Only from this instant (RFC 3339) or date on'),
  to: z.string().max(40).optional().describe('Only up to this instant (RFC 3339) or date'),
  ...asOfInput,
  ...paging,
})

/** SQL: whether an exceedance `e` stood in the generation `:generation`. */
export const STOOD = 'e.since <= :generation and (e.until is null or e.until > :generation)'

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

const ITEM = `json_object('facility', m.facility, 'outlet', m.outlet, 'at', ${minuteText('e.at')}, 'averaging', e.averaging,
  'origin', e.origin, 'pollutant', e.pollutant, 'value', e.value, 'unit', e.unit, 'limit', e."limit", 'lower', e.lower,
  'permit', e.permit, 'multiple', e.multiple, 'simulated', ${truth('m.simulated')}, 'import', e.import)`

const statement = (where: Where, past: boolean) => `select ${jsonList('item')} as items, count(*) as found from (
  select ${ITEM} as item from exceedance e join monitored_outlet m on m.id = e.site
  where ${STOOD} and e.at between :from and :end and ${thatOne('m.facility', where, past)}
  order by e.at desc, m.facility, m.outlet, e.pollutant, e.averaging, e.origin limit :limit offset :start)`

/**
 * Results beyond a limit of the permit in force on their day, newest first: only usable data (HJ 212 marks), only limits of
 * the same averaging, unit and pollutant. Throws Refusal `invalid` (cursor, asOf, dates) and `not-found` (facility, place).
 */
export const exceedances = ask(
  'Results beyond limits of permits',
  Input,
  page(Exceedance, 'ExceedancePage'),
  async (ctx, input) => {
    const at = readCursor('exceedances', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const where = whereArgs(input)
    if (input.facility !== undefined) await requireEntry(ctx, 'facility', input.facility, known)
    const start = Math.max(0, Number(at?.key ?? 0))
    const args = {
      ...{ ...where, generation, start, limit: input.limit },
      from: input.from === undefined ? Number.MIN_SAFE_INTEGER : fromMinute(input.from),
      end: input.to === undefined ? Number.MAX_SAFE_INTEGER : toMinute(input.to),
      ...(known === null ? {} : { known }),
    }
    const row = (await ctx.store.client.execute({ sql: statement(input, known !== null), args })).rows[0]
    const found = Number(row?.['found'])
    const nextKey = found === input.limit ? start + found : null
    return listText<never>('exceedances', generation, String(row?.['items']), nextKey)
  },
)
