import { z } from 'zod'
import { EVENTS, HistoryLine } from '#content/enforcement/history.ts'
import { Refusal } from '#content/refusal.ts'
import { ask, asOfInput, page, paging } from '../ask.ts'
import { listText, readCursor } from '../cursor.ts'
import { dayText, jsonList } from '../json.ts'
import { believed, newest } from '../register/believed.ts'
import { momentOf } from '../trail/generation.ts'
import { RUN_ID, runsOf } from './runs.ts'
import { isWithdrawn } from './withdrawn.ts'

const Input = z.object({
  facility: z.string().max(100).describe('Id of the facility'),
  ...asOfInput,
  ...paging,
})

/** What an entry of each kind says of itself in one line. */
const TEXT: Readonly<Record<string, string>> = {
  permit: 'permit',
  inspection: 'result',
  case: 'violation',
  listing: 'list',
  disclosure: 'occasion',
  task: 'matter',
  damage: 'kind',
}

/** Outlet, pollutant, the days of the run, how many results, and the largest multiple. */
const RUN_TEXT = `r.outlet || ' ' || r.pollutant || ' ' || ${dayText('r.first')} || '/' || ${dayText('r.last')} || ' ×'
  || r.exceedances || iif(r.multiple is null, '', ' +' || r.multiple)`

/** Dated lines of the entries that name the facility, but what was decided in a case that is withdrawn. */
const lines = (past: boolean) => [
  ...Object.entries(EVENTS).map(
    ([event, [kind, day]]) => `select r.body ->> '$.${day}' as day, '${event}' as event, r.kind, r.id,
      r.body ->> '$.${TEXT[kind]}' as said, r.body ->> '$.document' as document, r.import, r.simulated
    from entry r where r.kind = '${kind}' and r.body ->> '$.facility' = :facility and ${newest('r', past)}
      and r.body ->> '$.${day}' is not null${kind === 'case' ? ` and not ${isWithdrawn('r.id', past)}` : ''}`,
  ),
  `select s.body ->> '$.on', 'case-step', s.kind, s.id, s.body ->> '$.step', s.body ->> '$.document', s.import, s.simulated
    from entry c join entry s on s.kind = 'step' and s.id >= c.id || '>' and s.id < c.id || '?'
    where c.kind = 'case' and c.body ->> '$.facility' = :facility and ${newest('c', past)} and ${newest('s', past)}
      and (s.body ->> '$.step' = 'withdrawn' or not ${isWithdrawn('c.id', past)})`,
  `select ${dayText('r.first')}, 'exceeded', 'exceedance', ${RUN_ID}, ${RUN_TEXT}, null, r.import, r.simulated
    from ${runsOf('m.facility = :facility')} r`,
]

const statement = (past: boolean) => `select ${jsonList('item')} as items, count(*) as found from (
  select json_object('on', day, 'event', event, 'kind', kind, 'id', id, 'text', said, 'document', document,
    'simulated', json(iif(simulated, 'true', 'false')), 'import', import) as item
  from (${lines(past).join(' union all ')}) order by day desc, event, kind, id limit :limit offset :start)`

const NOW = statement(false)
const PAST = statement(true)
const there = (past: boolean) =>
  `select 1 from entry e where e.kind = 'facility' and e.id = :facility and ${believed('e', past)} limit 1`

/**
 * Everything dated that the register holds of a facility, newest first: permits, inspections, cases and their steps,
 * listings, disclosures, tasks, damage, runs of exceedances; also days to come (expiry, deadlines). Of a withdrawn case only the withdrawal
 * stays. Throws Refusal `invalid` (cursor, asOf) and `not-found` (facility).
 */
export const facilityHistory = ask(
  'History of a facility',
  Input,
  page(HistoryLine, 'HistoryPage'),
  async (ctx, input) => {
    const at = readCursor('facilityHistory', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const { client } = ctx.store
    const of = { facility: input.facility, ...(known === null ? {} : { known }) }
    if ((await client.execute({ sql: there(known !== null), args: of })).rows.length === 0)
      throw new Refusal('not-found', `There is no facility "${input.facility}"`)
    const start = Math.max(0, Number(at?.key ?? 0))
    const args = { ...of, generation, start, limit: input.limit }
    const row = (await client.execute({ sql: known === null ? NOW : PAST, args })).rows[0]
    const found = Number(row?.['found'])
    return listText<{ generation: number; items: HistoryLine[]; next: string | null }>(
      'facilityHistory',
      generation,
      String(row?.['items']),
      found === input.limit ? start + found : null,
    )
  },
)
