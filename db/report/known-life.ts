import type { Tracking } from '#content/report/tracking.ts'
import { urgedSince } from '#content/report/urged-since.ts'
import { dayText } from '../json.ts'
import { clocksIn, type Reader, type ReportRow, stepsOf } from './life.ts'

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

/** The life of a report as its reporter may see it, as it stands on a day (days since 1970-01-01, Beijing). */
export async function knownLife(reader: Reader, row: ReportRow, today: number): Promise<Tracking> {
  const clocks = clocksIn(row, await stepsOf(reader, row.report), today)
  const { rows } = await reader.execute({ sql: KNOWN, args: [row.report] })
  return { ...(JSON.parse(String(rows[0]?.['known'])) as Tracking), clocks, urgedSince: urgedSince(clocks) }
}
