import { z } from 'zod'
import { Exceedance } from '#content/enforcement/monitoring/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { jsonList, minuteText, truth } from '../json.ts'
import { fromMinute, toMinute } from '../within.ts'
import { monitoredPage } from './monitored-page.ts'
import { thatOne, type Where, whereInput } from './of-facility.ts'

const Input = z.object({
  ...whereInput,
  from: z.string().max(40).optional().describe('Only from this instant (RFC 3339) or date on'),
  to: z.string().max(40).optional().describe('Only up to this instant (RFC 3339) or date'),
  ...asOfInput,
  ...paging,
})

/** SQL: whether an exceedance `e` stood in the generation `:generation`. */
export const STOOD = 'e.since <= :generation and (e.until is null or e.until > :generation)'

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
  (ctx, input) =>
    monitoredPage(ctx, 'exceedances', statement, input, () => ({
      from: input.from === undefined ? Number.MIN_SAFE_INTEGER : fromMinute(input.from),
      end: input.to === undefined ? Number.MAX_SAFE_INTEGER : toMinute(input.to),
    })),
)
