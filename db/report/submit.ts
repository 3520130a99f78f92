import { randomBytes } from 'node:crypto'
import type { Transaction } from '@libsql/client'
import { z } from 'zod'
import { clusterKey } from '#content/report/cluster-key.ts'
import { contentHash } from '#content/report/content-hash.ts'
import { CHOICES, Facts } from '#content/report/facts.ts'
import { NUMBER_BYTES, publicNumber } from '#content/report/public-number.ts'
import { CODE_BYTES, receiptCode } from '#content/report/receipt-code.ts'
import { dayText } from '#content/time.ts'
import { DayText } from '#content/time-shapes.ts'
import { act, asReporter, type ReportCtx, todayOf } from './act.ts'
import { dropAttachments, writeAttachments } from './attachment-files.ts'
import { codeId } from './code-id.ts'
import { leaveTrail } from './leave-trail.ts'
import { filesOf, hashOf, insertPictures, MOST_PICTURES, Picture } from './picture.ts'
import { Sealed } from './seal.ts'
import { sha256 } from './sha256.ts'

const Input = z
  .strictObject({
    facts: Facts,
    choice: z.enum(CHOICES).describe('What the person chose to be to the office'),
    identity: Sealed(1)
      .nullable()
      .describe('Who reports, sealed to the desk of identity; null for an anonymous report'),
    pictures: z.array(Picture).max(MOST_PICTURES).default([]).describe('Pictures made anew'),
    office: z
      .string()
      .min(1)
      .max(120)
      .nullable()
      .default(null)
      .describe('Office it comes to; null: the desk of the portal'),
  })
  .refine(({ choice, identity }) => (choice === 'anonymous') === (identity === null), {
    message: 'an anonymous report has no identity, every other has one',
    path: ['identity'],
  })

export const Receipt = z
  .object({
    number: z.string().describe('Public number'),
    code: z.string().describe('Secret look-up code, told once and kept nowhere'),
    contentHash: z.string().describe('SHA-256 of what was sent, for the acknowledgement'),
    receivedOn: DayText.describe('Day of receipt, for the acknowledgement'),
  })
  .meta({ id: 'Receipt', description: 'What a reporter keeps' })
export type Receipt = z.infer<typeof Receipt>

/**
 * Takes a report in. When this returns, the report and its pictures are on the disk; when it throws, nothing of it is kept.
 * Throws Refusal `invalid`, and `unavailable` when the disk is full.
 */
export const submit = act('A new report', Input, Receipt, async (ctx, input) => {
  const receivedOn = todayOf(ctx)
  const code = receiptCode(randomBytes(CODE_BYTES))
  const hash = contentHash(input.facts, input.pictures.map(hashOf), sha256)
  const names = await writeAttachments(ctx.store.attachments, filesOf(input.pictures))
  try {
    const number = await ctx.store.write(tx => keep(tx, ctx, input, { code, hash, names }))
    return { number, code, contentHash: hash, receivedOn: dayText(receivedOn) }
  } catch (error) {
    await dropAttachments(ctx.store.attachments, names)
    throw error
  }
})

type Made = { code: string; hash: string; names: readonly string[] }

async function keep(tx: Transaction, ctx: ReportCtx, input: z.output<typeof Input>, made: Made): Promise<string> {
  const [day, number] = [todayOf(ctx), await freeNumber(tx, todayOf(ctx))]
  const { facts, choice, office, identity, pictures } = input
  const { lastInsertRowid } = await tx.execute({
    sql: `insert into report (number, codeId, receivedOn, contentHash, cluster, choice, facts, state, firstOffice, office, identity)
      values (:number, :codeId, :day, :hash, :cluster, :choice, :facts, 'received', :office, :office, :identity)`,
    args: {
      ...{ number, codeId: codeId(made.code), day, hash: made.hash, choice, facts: JSON.stringify(facts), office },
      cluster: clusterKey(facts, sha256),
      identity: identity === null ? 'none' : 'sealed',
    },
  })
  const report = Number(lastInsertRowid)
  if (identity !== null)
    await tx.execute({ sql: 'insert into identity (report, sealed) values (?, ?)', args: [report, identity] })
  for (const row of insertPictures(report, pictures, made.names, day)) await tx.execute(row)
  await leaveTrail(tx, asReporter(ctx), report, 'submit', { pictures: pictures.length })
  return number
}

/** A public number that no report has: of 2^35 a year few are taken. */
async function freeNumber(tx: Transaction, day: number): Promise<string> {
  for (;;) {
    const number = publicNumber(day, randomBytes(NUMBER_BYTES))
    const { rows } = await tx.execute({ sql: 'select 1 from report where number = ?', args: [number] })
    if (rows.length === 0) return number
  }
}
