import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { PlainText } from '#content/report/plain-text.ts'
import { act, todayOf } from './act.ts'
import { leaveTrail } from './leave-trail.ts'
import { reportFor } from './staff/require-right.ts'

const number = z.string().max(40).describe('Public number')
const Asking = z.strictObject({ number, reason: PlainText(1000).describe('Why; the reporter reads it') })
const Approving = z.strictObject({ number })

const Asked = z
  .object({ number, round: z.int().describe('Which opening of this envelope it would be, from 1') })
  .meta({ id: 'UnsealingAsked', description: 'An opening that waits for a second person' })
const Envelope = z
  .object({ number, sealed: z.instanceof(Uint8Array).describe('The envelope, for the key that is kept elsewhere') })
  .meta({ id: 'SealedIdentity', description: 'A sealed envelope of identity' })

/** One person asks to open an envelope. Throws Refusal `forbidden`, `not-found`, and `conflict` (none is kept, or one asked already). */
export const askUnsealing = act('A wish to open an envelope', Asking, Asked, async (ctx, input) =>
  ctx.store.write(async tx => {
    const row = await reportFor(tx, ctx, input.number, 'ask-unsealing')
    if (row.identity !== 'sealed')
      throw new Refusal('conflict', `Cannot open the envelope of ${row.number}: its identity is "${row.identity}"`)
    const { rows } = await tx.execute({
      sql: `insert into unsealing (report, round, reason, askedBy, askedOn)
        select :report, count(*) + 1, :reason, :who, :day from unsealing where report = :report
        having count(*) = count(unsealedOn) returning round`,
      args: { report: row.report, reason: input.reason, who: ctx.who, day: todayOf(ctx) },
    })
    if (!rows[0])
      throw new Refusal('conflict', `Cannot ask to open the envelope of ${row.number}: somebody asked already`)
    await leaveTrail(tx, ctx, row.report, 'ask-unsealing', { reason: input.reason })
    return { number: row.number, round: Number(rows[0]['round']) }
  }),
)

const SEALED = `select sealed from identity join report using (report) where report = ? and report.identity = 'sealed'`

/** A second person agrees, and gets the envelope. Throws Refusal `forbidden`, `not-found`, and `conflict` (nobody, or they, asked). */
export const approveUnsealing = act('The opening of an envelope', Approving, Envelope, async (ctx, input) =>
  ctx.store.write(async tx => {
    const row = await reportFor(tx, ctx, input.number, 'unseal')
    const { rowsAffected } = await tx.execute({
      sql: `update unsealing set approvedBy = :who, unsealedOn = :day
        where report = :report and unsealedOn is null and askedBy <> :who`,
      args: { report: row.report, who: ctx.who, day: todayOf(ctx) },
    })
    const { rows } = await tx.execute({ sql: SEALED, args: [row.report] })
    if (rowsAffected === 0 || !rows[0])
      throw new Refusal('conflict', `Cannot open the envelope of ${row.number}: another person must have asked`)
    await leaveTrail(tx, ctx, row.report, 'unseal')
    return { number: row.number, sealed: new Uint8Array(rows[0]['sealed'] as ArrayBuffer) }
  }),
)

/**
 * An opening that was asked for and is not agreed to, by who asked or by the desk; it may be asked for anew. Throws Refusal
 * `forbidden`, `not-found`, and `conflict` (nobody asks).
 */
export const withdrawUnsealing = act('A wish to open that is withdrawn', Approving, Asked, (ctx, input) =>
  ctx.store.write(async tx => {
    const row = await reportFor(tx, ctx, input.number, 'ask-unsealing')
    const sql = 'delete from unsealing where report = ? and unsealedOn is null returning round, askedBy'
    const { rows } = await tx.execute({ sql, args: [row.report] })
    if (!rows[0]) throw new Refusal('conflict', `Cannot withdraw the opening of ${row.number}: nobody asks for it`)
    await leaveTrail(tx, ctx, row.report, 'withdraw-unsealing', { askedBy: rows[0]['askedBy'] })
    return { number: row.number, round: Number(rows[0]['round']) }
  }),
)
