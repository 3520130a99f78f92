import { z } from 'zod'
import { UnansweredRun } from '#content/enforcement/monitoring/shapes.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { dayText, jsonList, truth } from '../json.ts'
import { newest } from '../register/believed.ts'
import { monitoredPage } from './monitored-page.ts'
import { thatOne, type Where, whereInput } from './of-facility.ts'
import { runsOf } from './runs.ts'
import { isWithdrawn } from './withdrawn.ts'

const Input = z.object({
  ...whereInput,
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(366)
    .default(30)
    .describe('Days after a run within which an inspection or a case counts as an answer'),
  ...asOfInput,
  ...paging,
})

/** SQL: whether anything dated between the first day of a run `r` and `days` days after its last is an answer. */
const answered = (past: boolean) => {
  const dated = (entry: string, field: string) =>
    `${entry}.body ->> '$.${field}' between ${dayText('r.first')} and ${dayText('(r.last + :days)')}`
  return `(exists (select 1 from entry i where i.kind = 'inspection' and i.body ->> '$.facility' = r.facility
      and ${dated('i', 'on')} and ${newest('i', past)})
    or exists (select 1 from entry c where c.kind = 'case' and c.body ->> '$.facility' = r.facility and ${newest('c', past)}
      and not ${isWithdrawn('c.id', past)} and (${dated('c', 'decidedOn')} or exists (select 1 from entry s
        where s.kind = 'step' and s.id >= c.id || '>' and s.id < c.id || '?' and ${dated('s', 'on')} and ${newest('s', past)}))))`
}

/** The Beijing day on which the generation was made: of what comes after it, nothing is known. */
const TODAY = '(select (at + 28800) / 86400 from generation where generation = :generation)'
const PENDING = `r.last + :days >= ${TODAY}`
const DEFINITION = `iif(${PENDING}, 'So far: from ', 'From ') || ${dayText('r.first')} || ' to ' || ${dayText('(r.last + :days)')} || ', ' || cast(:days as integer)
  || ' days after the last exceedance, the register holds no inspection of this facility, and no decision or step of a case against it that was not withdrawn.'`

const ITEM = `json_object('facility', r.facility, 'outlet', r.outlet, 'pollutant', r.pollutant,
  'from', ${dayText('r.first')}, 'to', ${dayText('r.last')}, 'exceedances', r.exceedances, 'multiple', r.multiple,
  'until', ${dayText('(r.last + :days)')}, 'state', iif(${PENDING}, 'pending', 'unanswered'),
  'definition', ${DEFINITION}, 'simulated', ${truth('r.simulated')}, 'import', r.import)`

const statement = (where: Where, past: boolean) => `select ${jsonList('item')} as items, count(*) as found from (
  select ${ITEM} as item from ${runsOf(thatOne('m.facility', where, past))} r where not ${answered(past)}
  order by r.last desc, r.facility, r.outlet, r.pollutant, r.length limit :limit offset :start)`

/**
 * Runs of exceedances on consecutive days of one outlet and pollutant that no inspection and no case answered, newest
 * first; what exceeds as a mean over a month or a year lasts to the end of its period, and is a run apart: from the first day of the run to `days` days after its last, the register holds no inspection of the facility
 * and no decision or step of a case against it that was not withdrawn. While those days are not over the run is pending. It
 * says what the register holds, not what an office did. Throws Refusal `invalid` (cursor, asOf, days) and `not-found`
 * (facility, place).
 */
export const unanswered = ask(
  'Exceedances without an answer',
  Input,
  page(UnansweredRun, 'UnansweredRunPage'),
  (ctx, input) => monitoredPage(ctx, 'unanswered', statement, input, () => ({ days: input.days })),
)
