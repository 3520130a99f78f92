import type { Transaction } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import { type ClockStep, clocksOf, type ReportClock } from '#content/report/clocks.ts'
import { readPublicNumber } from '#content/report/public-number.ts'
import { readReceiptCode } from '#content/report/receipt-code.ts'
import type { State } from '#content/report/states.ts'
import { codeId } from './code-id.ts'

/** What reads: a client, or a transaction. */
export type Reader = Pick<Transaction, 'execute'>

/** The row of a report that acts go by; days are days since 1970-01-01. */
export type ReportRow = {
  report: number
  number: string
  state: State
  receivedOn: number
  firstOffice: string | null
  office: string | null
  handler: string | null
  mergedInto: number | null
  dueOn: number | null
  identity: string
}

const COLUMNS = 'report, number, state, receivedOn, firstOffice, office, handler, mergedInto, dueOn, identity'

/** The report with a public number. Throws Refusal `invalid` (no number) and `not-found`. */
export async function byNumber(reader: Reader, text: string): Promise<ReportRow> {
  const number = readPublicNumber(text)
  const { rows } = await reader.execute({ sql: `select ${COLUMNS} from report where number = ?`, args: [number] })
  if (!rows[0]) throw noSuchReport(number)
  return rows[0] as unknown as ReportRow
}

export const noSuchReport = (number: string): Refusal => new Refusal('not-found', `There is no report "${number}"`)

/** The report with a look-up code. Throws Refusal `not-found`, one and the same whether the code is unknown or none. */
export async function byCode(reader: Reader, text: string): Promise<ReportRow> {
  const sql = `select ${COLUMNS} from report where codeId = ?`
  const { rows } = await reader.execute({ sql, args: [codeId(readReceiptCode(text) ?? text)] })
  if (!rows[0]) throw new Refusal('not-found', 'There is no report with this code')
  return rows[0] as unknown as ReportRow
}

export type StepRow = ClockStep & { office: string | null }

/** The steps of a report, in the order in which they were taken. */
export async function stepsOf(reader: Reader, report: number): Promise<StepRow[]> {
  const sql = 'select move, takenOn, office, toOffice, receivedOn, days from step where report = ? order by step'
  return (await reader.execute({ sql, args: [report] })).rows as unknown as StepRow[]
}

/** The clocks of a report as they stand on a day. */
export const clocksIn = (row: ReportRow, steps: readonly StepRow[], today: number): ReportClock[] =>
  clocksOf(row.firstOffice, steps, today)
