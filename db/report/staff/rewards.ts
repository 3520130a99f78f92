import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { CODE_BYTES, readReceiptCode, receiptCode } from '#content/report/receipt-code.ts'
import { act, asReporter, todayOf } from '../act.ts'
import { codeId } from '../code-id.ts'
import { leaveTrail } from '../leave-trail.ts'
import { byCode, byNumber } from '../life.ts'
import { requireRight } from './require-right.ts'

/** The most that one reward may be, in 分. */
const MOST_FEN = 1_000_000_00

const Claimed = z
  .object({ rewardCode: z.string().describe('Code for the desk that pays, told once and kept nowhere') })
  .meta({ id: 'RewardClaim', description: 'What a reporter shows to be paid' })

/**
 * The reporter of a verified report asks for the reward, and gets a code of its own: who shows it to the desk need not say
 * who they are, and it follows nothing. Throws Refusal `not-found`, and `conflict` (not verified, or asked already).
 */
export const claimReward = act(
  'A reporter asks for the reward',
  z.strictObject({ code: z.string().max(200).describe('Secret look-up code') }),
  Claimed,
  (ctx, { code }) =>
    ctx.store.write(async tx => {
      const row = await byCode(tx, code)
      const rewardCode = receiptCode(randomBytes(CODE_BYTES))
      const { rowsAffected } = await tx.execute({
        sql: `insert into reward (report, codeId, claimedOn) select report, :id, :day from report
          where report = :report and closedOn is not null and outcome in ('verified', 'partly-verified') on conflict do nothing`,
        args: { id: codeId(rewardCode), day: todayOf(ctx), report: row.report },
      })
      if (rowsAffected === 0)
        throw new Refusal('conflict', `Cannot claim the reward of ${row.number}: it is not verified, or was claimed`)
      await leaveTrail(tx, asReporter(ctx), row.report, 'claim-reward')
      return { rewardCode }
    }),
)

const Paid = z
  .object({ number: z.string().describe('Public number'), amount: z.int().describe('What was paid, in 分') })
  .meta({ id: 'RewardPaid', description: 'A reward that was paid' })

/**
 * The desk pays who shows the code of a claim, once. Throws Refusal `forbidden`, `invalid`, `not-found` (number, or not the
 * code of its claim) and `conflict` (paid already).
 */
export const payReward = act(
  'The desk pays a reward',
  z.strictObject({
    number: z.string().max(40).describe('Public number'),
    rewardCode: z.string().max(200).describe('Code of the claim'),
    amount: z.int().min(1).max(MOST_FEN).describe('What is paid, in 分 (0.01 yuan)'),
  }),
  Paid,
  (ctx, { number, rewardCode, amount }) =>
    ctx.store.write(async tx => {
      const { account } = await requireRight(tx, ctx, 'reward')
      const row = await byNumber(tx, number)
      const args = { report: row.report, id: codeId(readReceiptCode(rewardCode) ?? rewardCode) }
      const { rows } = await tx.execute({
        sql: 'select paidOn from reward where report = :report and codeId = :id',
        args,
      })
      if (!rows[0]) throw new Refusal('not-found', `There is no claim on the reward of ${row.number} with this code`)
      if (rows[0]['paidOn'] !== null)
        throw new Refusal('conflict', `Cannot pay the reward of ${row.number}: it was paid`)
      const sql = 'update reward set amount = :amount, paidOn = :day, paidBy = :account where report = :report'
      await tx.execute({ sql, args: { amount, day: todayOf(ctx), account, report: row.report } })
      await leaveTrail(tx, ctx, row.report, 'pay-reward', { amount })
      return { number: row.number, amount }
    }),
)
