import { z } from 'zod'
import { orderFault } from '#content/report/move-fault.ts'
import { ReportFile } from '#content/report/staff/report-file.ts'
import { RIGHT_NAMES, RIGHT_OF_MOVE, type Right, scopeOf } from '#content/report/staff/rights.ts'
import { HANDLING_ROLES } from '#content/report/staff/roles.ts'
import { OFFICE_MOVES } from '#content/report/states.ts'
import { dayText } from '../../json.ts'
import { act, todayOf } from '../act.ts'
import { knownLife } from '../known-life.ts'
import type { Reader, ReportRow } from '../life.ts'
import { STANDS, WAITS } from './release.ts'
import { type Granted, isAmong, reportFor, requireRight } from './require-right.ts'

const OTHER = `select json_object('place', r.place, 'handler', r.handler, 'dueOn', ${dayText('r.dueOn')},
  'linkedFacility', r.linkedFacility, 'linkedCase', r.linkedCase, 'linkedExceedance', r.linkedExceedance,
  'simulated', json(iif(r.simulated, 'true', 'false')),
  'mergedInto', (select number from report o where o.report = r.mergedInto),
  'mergedHere', (select json_group_array(number order by number) from report o where o.mergedInto = r.report),
  'release', ifnull((select json_object('proposedBy', proposedBy, 'proposedOn', ${dayText('proposedOn')}, 'text', text,
      'standing', case when ${WAITS} then 'waits' when ${STANDS} then 'stands' when withdrawnOn is not null then 'withdrawn'
        else 'refused' end)
    from release l where l.report = r.report order by round desc limit 1),
    json_object('proposedBy', null, 'proposedOn', null, 'text', null, 'standing', 'none'))
  ) as other from report r where r.report = ?`

const HANDLERS = `select account from account where office is ? and state = 'active'
  and role in (select value from json_each(?)) order by account`

/**
 * A report as an account sees it: its life, its limits, what the account may do with it now. Throws Refusal `forbidden`,
 * `invalid` (no number), `not-found`.
 */
export const reportFile = act(
  'A report in the hands of staff',
  z.strictObject({ number: z.string().max(40).describe('Public number') }),
  ReportFile,
  async (ctx, input) => {
    const { client } = ctx.store
    const row = await reportFor(client, ctx, input.number, 'list')
    const { merged: _, messages: __, reward: ___, unsealed: ____, ...life } = await knownLife(client, row, todayOf(ctx))
    const other = await client.execute({ sql: OTHER, args: [row.report] })
    const rights = rightsTo(await requireRight(client, ctx, 'list'), row)
    return withoutWords(rights.includes('facts'), {
      ...life,
      ...(JSON.parse(String(other.rows[0]?.['other'])) as Pick<ReportFile, 'release'> & ReportFile),
      rights,
      moves: movesOf(row, life, rights),
      handlers: rights.includes('assign') ? await handlersOf(client, row) : [],
    })
  },
)

function rightsTo(account: Granted, row: ReportRow): Right[] {
  return RIGHT_NAMES.filter(right => {
    const scope = scopeOf(account.role, right)
    return scope !== null && isAmong({ ...account, scope }, row)
  })
}

type Life = Pick<ReportFile, 'steps' | 'clocks'>

/** A receipt is confirmed while a limit waits for it. */
function movesOf({ state }: ReportRow, { steps, clocks }: Life, rights: readonly Right[]): ReportFile['moves'] {
  const taken = steps.map(({ move }) => move)
  const waits = clocks.some(({ startedOn, endedOn }) => startedOn === null && endedOn === null)
  return OFFICE_MOVES.filter(
    move =>
      rights.includes(RIGHT_OF_MOVE[move]) &&
      orderFault(move, state, taken) === null &&
      (move !== 'confirm-receipt' || waits),
  )
}

async function handlersOf(reader: Reader, { office }: ReportRow): Promise<string[]> {
  const { rows } = await reader.execute({ sql: HANDLERS, args: [office, JSON.stringify(HANDLING_ROLES)] })
  return rows.map(row => String(row['account']))
}

const withoutWords = (reads: boolean, file: ReportFile): ReportFile =>
  reads
    ? file
    : {
        ...file,
        steps: file.steps.map(step => ({ ...step, reason: null })),
        release: { ...file.release, text: file.release.standing === 'stands' ? file.release.text : null },
      }
