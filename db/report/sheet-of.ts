import { z } from 'zod'
import { PlainText } from '#content/report/plain-text.ts'
import { TransferSheet, transferSheet } from '#content/report/transfer-sheet.ts'
import { act } from './act.ts'
import { envelopeOf } from './envelope-of.ts'
import { leaveRead } from './leave-read.ts'
import type { Reader, ReportRow } from './life.ts'
import { reportFor } from './staff/require-right.ts'

const Input = z.strictObject({
  number: z.string().max(40).describe('Public number'),
  toOffice: PlainText(120).describe('Office that it goes to'),
})

/**
 * The sheet with which a report goes to another office, without who reports. The trail tells who read it. Throws Refusal
 * `forbidden`, `invalid`, `not-found`.
 */
export const sheetOf = act('The sheet of a transfer', Input, TransferSheet, async (ctx, { number, toOffice }) => {
  const { client } = ctx.store
  const row = await reportFor(client, ctx, number, 'sheet')
  await leaveRead(ctx, row.report)
  return sheetFor(client, row, toOffice)
})

/** The sheet of a report to an office. */
export async function sheetFor(reader: Reader, row: ReportRow, toOffice: string): Promise<TransferSheet> {
  const { facts } = await envelopeOf(reader, row)
  const sql = 'select count(*) as n from attachment where report = ?'
  const attachments = Number((await reader.execute({ sql, args: [row.report] })).rows[0]?.['n'])
  return transferSheet(facts, { number: row.number, receivedOn: row.receivedOn, toOffice, attachments })
}
