import type { Transaction } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import { nextDue } from '#content/report/clocks.ts'
import { type Details, moveFault } from '#content/report/move-fault.ts'
import { type Move, ruleOf } from '#content/report/states.ts'
import { dayText, parseDay } from '#content/time.ts'
import { type ReportCtx, todayOf } from './act.ts'
import { leaveTrail } from './leave-trail.ts'
import { clocksIn, type ReportRow, type StepRow, stepsOf } from './life.ts'

/**
 * Takes one step: one conditional update, one step and one row of the trail, in the transaction given. Throws Refusal
 * `conflict` when the step may not be taken now, `invalid` when its details are wrong.
 */
export async function takeStep(
  tx: Transaction,
  ctx: ReportCtx,
  row: ReportRow,
  move: Move,
  details: Details,
): Promise<ReportRow> {
  const [today, before] = [todayOf(ctx), await stepsOf(tx, row.report)]
  guard(row, move, details, before, today)
  const taken = stepRow(row, move, details, today)
  const state = ruleOf(move).to ?? row.state
  const office = officeAfter(row, taken, before)
  const dueOn = state === 'closed' ? null : nextDue(clocksIn(row, [...before, taken], today))
  const { rowsAffected } = await tx.execute({
    sql: `update report set state = :state, office = :office, dueOn = :dueOn, outcome = ifnull(:outcome, outcome),
      closedOn = :closedOn, handler = iif(:office is office, handler, null)
      where report = :report and state = :before`,
    args: {
      ...{ state, office, dueOn, outcome: details.outcome, report: row.report, before: row.state },
      closedOn: state === 'closed' ? today : null,
    },
  })
  if (rowsAffected === 0)
    throw new Refusal('conflict', `Cannot take "${move}": ${row.number} is "${row.state}" no more`)
  await keepStep(tx, row, state, taken, details)
  await leaveTrail(tx, ctx, row.report, move, { from: row.state, to: state })
  return { ...row, state, office, dueOn }
}

function guard(row: ReportRow, move: Move, details: Details, before: readonly StepRow[], today: number): void {
  const taken = before.map(step => step.move)
  const fault = moveFault(move, row.state, details, taken)
  if (fault !== null) throw new Refusal(faultCode(move, row), `Cannot advance ${row.number}: ${fault}`)
  if (details.receivedOn === null) return
  const handed = before.findLast(step => step.move === 'transfer')?.takenOn ?? row.receivedOn
  const day = parseDay(details.receivedOn)
  if (day < handed || day > today)
    throw new Refusal(
      'invalid',
      `Cannot advance ${row.number}: receivedOn "${details.receivedOn}" is not from ${dayText(handed)} to ${dayText(today)}`,
    )
}

const faultCode = (move: Move, { state }: ReportRow) => (ruleOf(move).from.includes(state) ? 'invalid' : 'conflict')

const stepRow = ({ office }: ReportRow, move: Move, details: Details, takenOn: number): StepRow => ({
  ...{ move, takenOn, office, toOffice: details.toOffice, days: details.days },
  receivedOn: details.receivedOn === null ? null : parseDay(details.receivedOn),
})

/** A transfer hands the report on; an objection hands it back to the office that transferred it. */
function officeAfter(row: ReportRow, { move, toOffice }: StepRow, before: readonly StepRow[]): string | null {
  if (move === 'transfer') return toOffice
  if (move !== 'object') return row.office
  return before.findLast(step => step.move === 'transfer')?.office ?? null
}

async function keepStep(
  tx: Transaction,
  row: ReportRow,
  state: string,
  step: StepRow,
  details: Details,
): Promise<void> {
  const { move, takenOn, office, toOffice, receivedOn, days } = step
  const { refusal, reason, outcome, text } = details
  await tx.execute({
    sql: `insert into step (report, move, fromState, toState, takenOn, office, toOffice, receivedOn, refusal, reason, days, outcome)
      values (:report, :move, :before, :state, :takenOn, :office, :toOffice, :receivedOn, :refusal, :reason, :days, :outcome)`,
    args: {
      ...{ report: row.report, move, before: row.state, state, takenOn, office, toOffice },
      ...{ receivedOn, refusal, reason, days, outcome },
    },
  })
  if (text === null) return
  const sql = 'insert into message (report, by, sentOn, text) values (?, ?, ?, ?)'
  await tx.execute({ sql, args: [row.report, ruleOf(move).by, takenOn, text] })
}
