import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { NO_DETAILS } from '#content/report/move-fault.ts'
import { PlainText } from '#content/report/plain-text.ts'
import { STATES } from '#content/report/states.ts'
import { TransferSheet } from '#content/report/transfer-sheet.ts'
import { act } from '../act.ts'
import { ReportStanding, standingOf } from '../advance.ts'
import { leaveTrail } from '../leave-trail.ts'
import type { Reader, ReportRow } from '../life.ts'
import { sheetFor } from '../sheet-of.ts'
import { takeStep } from '../take-step.ts'
import { RECEIVES } from './is-staffed.ts'
import { reportFor } from './require-right.ts'

const Input = z.strictObject({
  number: z.string().max(40).describe('Public number'),
  state: z.enum(STATES).describe('State in which the office saw the report'),
  toOffice: PlainText(120).describe('Office that it goes to'),
  reason: PlainText(2000).nullable().default(null).describe('Reason in words'),
  sheetHash: z.string().length(64).describe('Hash of the sheet that a person read (`sheetHash`)'),
})

const Transferred = ReportStanding.extend({ sheet: TransferSheet }).meta({
  id: 'TransferredReport',
  description: 'A report that was handed on, and the sheet that goes with it',
})

/** What says that a sheet was read: SHA-256 of its JSON, hexadecimal. */
export const sheetHash = (sheet: TransferSheet): string =>
  createHash('sha256').update(JSON.stringify(sheet)).digest('hex')

/**
 * Hands a report to another office with the sheet that a person read (`sheetOf`): the screen finds what has a known form, so
 * none goes unread. Throws Refusal `forbidden`, `not-found`, `invalid` (also for the office that holds it, and for one where
 * nobody receives reports), and `conflict` when the sheet would be another by now.
 */
export const transfer = act('A report goes to another office', Input, Transferred, (ctx, input) =>
  ctx.store.write(async tx => {
    const { number, state, toOffice, reason } = input
    const row = await reportFor(tx, ctx, number, 'route')
    if (row.state !== state)
      throw new Refusal('conflict', `Cannot transfer ${row.number}: it is "${row.state}", not "${state}"`)
    await requireReceiver(tx, row, toOffice)
    const sheet = await sheetFor(tx, row, toOffice)
    if (sheetHash(sheet) !== input.sheetHash)
      throw new Refusal('conflict', `Cannot transfer ${row.number}: its sheet is not the one that was read`)
    const standing = standingOf(await takeStep(tx, ctx, row, 'transfer', { ...NO_DETAILS, toOffice, reason }))
    await leaveTrail(tx, ctx, row.report, 'sheet', { toOffice, masked: sheet.masked, sha256: input.sheetHash })
    return { ...standing, sheet }
  }),
)

/** What goes where nobody is would come to nobody. */
async function requireReceiver(reader: Reader, { number, office }: ReportRow, toOffice: string): Promise<void> {
  if (toOffice === office) throw new Refusal('invalid', `Cannot transfer ${number}: "${toOffice}" holds it`)
  const sql = `select 1 from account where office = ? and ${RECEIVES}`
  const { rows } = await reader.execute({ sql, args: [toOffice] })
  if (!rows[0]) throw new Refusal('invalid', `Cannot transfer ${number}: nobody of "${toOffice}" receives reports here`)
}
