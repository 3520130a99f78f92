import { z } from 'zod'
import { Tracking } from '#content/report/tracking.ts'
import { urgedSince } from '#content/report/urged-since.ts'
import { dayText } from '../json.ts'
import { act, todayOf } from './act.ts'
import { byCode, clocksIn, stepsOf } from './life.ts'

const Input = z.strictObject({ code: z.string().max(200).describe('Secret look-up code') })

/** Everything but the clocks leaves the database in its public shape. */
const KNOWN = `select json_object(
  'number', number, 'state', state, 'category', facts ->> '$.category', 'choice', choice,
  'receivedOn', ${dayText('receivedOn')}, 'office', office, 'merged', json(iif(mergedInto is null, 'false', 'true')),
  'outcome', outcome, 'identity', identity,
  'reward', (select json_object('claimedOn', ${dayText('claimedOn')}, 'paidOn', ${dayText('paidOn')}, 'amount', amount)
    from reward w where w.report = report.report),
  'attachments', (select count(*) from attachment a where a.report = report.report),
  'unsealed', (select json_group_array(json_object('unsealedOn', ${dayText('unsealedOn')}, 'reason', reason) order by round)
    from unsealing u where u.report = report.report and unsealedOn is not null),
  'steps', (select json_group_array(json_object('move', move, 'takenOn', ${dayText('takenOn')}, 'office', s.office,
    'toOffice', toOffice, 'receivedOn', ${dayText('s.receivedOn')}, 'refusal', refusal, 'reason', reason, 'days', days,
    'outcome', s.outcome) order by step) from step s where s.report = report.report),
  'messages', (select json_group_array(json_object('by', by, 'sentOn', ${dayText('sentOn')},
    'text', iif(by = 'office', text, null)) order by message) from message m where m.report = report.report)
  ) as known from report where report = ?`

/**
 * A report as the holder of its code follows it. Nothing of its text, its pictures or the reporter's messages is shown.
 * Throws Refusal `not-found`, one and the same whether the code is unknown or none at all.
 */
export const lookUp = act('A report by its code', Input, Tracking, async (ctx, { code }) => {
  const { client } = ctx.store
  const row = await byCode(client, code)
  const clocks = clocksIn(row, await stepsOf(client, row.report), todayOf(ctx))
  const { rows } = await client.execute({ sql: KNOWN, args: [row.report] })
  return { ...(JSON.parse(String(rows[0]?.['known'])) as Tracking), clocks, urgedSince: urgedSince(clocks) }
})
