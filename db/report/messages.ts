import type { Transaction } from '@libsql/client'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { PlainText } from '#content/report/plain-text.ts'
import { act, asReporter, type ReportCtx, todayOf } from './act.ts'
import { leaveTrail } from './leave-trail.ts'
import { byCode, type ReportRow } from './life.ts'
import { reportFor } from './staff/require-right.ts'

const text = PlainText(10_000).describe('What is said')
const FromOffice = z.strictObject({ number: z.string().max(40).describe('Public number'), text })
const FromReporter = z.strictObject({ code: z.string().max(200).describe('Secret look-up code'), text })

const Sent = z
  .object({ number: z.string().describe('Public number of the report') })
  .meta({ id: 'MessageSent', description: 'A message that was kept' })

/** A message of an office to the reporter. Throws Refusal `forbidden`, `not-found`. */
export const addMessage = act('A message to a reporter', FromOffice, Sent, (ctx, input) =>
  ctx.store.write(async tx => keep(tx, ctx, await reportFor(tx, ctx, input.number, 'message'), 'office', input.text)),
)

/** A message of the reporter to the office that holds the report. Throws Refusal `not-found`, and `too-many` (on one day). */
export const writeBack = act('A message of a reporter', FromReporter, Sent, (ctx, input) =>
  ctx.store.write(async tx => {
    const row = await byCode(tx, input.code)
    await requireFew(tx, ctx, row)
    return keep(tx, asReporter(ctx), row, 'reporter', input.text)
  }),
)

/** More than a person writes on one day. */
export const MOST_MESSAGES_A_DAY = 20

async function requireFew(tx: Transaction, ctx: ReportCtx, { report, number }: ReportRow): Promise<void> {
  const sql = `select count(*) as n from message where report = ? and by = 'reporter' and sentOn = ?`
  const { rows } = await tx.execute({ sql, args: [report, todayOf(ctx)] })
  if (Number(rows[0]?.['n']) >= MOST_MESSAGES_A_DAY)
    throw new Refusal('too-many', `Cannot keep more than ${MOST_MESSAGES_A_DAY} messages about ${number} on one day`)
}

async function keep(tx: Transaction, ctx: ReportCtx, { report, number }: ReportRow, by: string, words: string) {
  const sql = 'insert into message (report, by, sentOn, text) values (?, ?, ?, ?)'
  await tx.execute({ sql, args: [report, by, todayOf(ctx), words] })
  await leaveTrail(tx, ctx, report, 'message', { by })
  return { number }
}
