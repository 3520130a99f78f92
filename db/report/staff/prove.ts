import type { Transaction } from '@libsql/client'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import type { ReportCtx } from '../act.ts'
import { type AccountRow, accountWhere } from './account-row.ts'
import { leaveStaffTrail } from './leave-staff-trail.ts'
import { isPassword } from './passwords.ts'
import { SECRET_BYTES, stepOfCode } from './totp.ts'

/** Wrong tries in a row after which an account is locked, and for how many seconds. */
export const MOST_FAILURES = 5
export const LOCKED_SECONDS = 15 * 60

/** What a person gives to show who they are. */
export const Proof = {
  account: z.string().max(120).describe('Name of the account'),
  password: z.string().max(400).describe('Password'),
  code: z.string().max(12).describe('One-time code, six digits'),
}
type Given = { account: string; password: string; code: string }

/** The same words whatever was wrong: nobody learns which accounts there are, or that one is locked. */
const refused = () => new Refusal('unauthorized', 'Cannot sign in: name, password or one-time code is wrong')

const NO_DEVICE = new Uint8Array(SECRET_BYTES)

/**
 * Does something for a person who proves to be that of an account, in the transaction that uses the one-time code up: each is
 * good once. A try is counted before it is judged, so many at once gain nothing. Throws Refusal `unauthorized`.
 */
export async function proven<T>(ctx: ReportCtx, given: Given, then: (tx: Transaction, row: AccountRow) => Promise<T>) {
  const row = await ctx.store.write(tx => countTry(tx, ctx, given.account))
  const same = await isPassword(row?.password ?? null, given.password)
  const secret = row?.totp ? ctx.store.totp.open(row.account, row.totp) : null
  const step = stepOfCode(secret ?? NO_DEVICE, given.code, ctx.now)
  if (row === null) {
    await ctx.store.write(sameWork)
    throw refused()
  }
  const done = await ctx.store.write(async tx => {
    if (same && secret !== null && step !== null && (await useUp(tx, row, step))) return { value: await then(tx, row) }
    await leaveStaffTrail(tx, { ...ctx, who: row.account }, 'sign-in-refused', row.account, { locked: isLast(row) })
    return null
  })
  if (done === null) throw refused()
  return done.value
}

const isLast = ({ failures }: AccountRow): boolean => failures >= MOST_FAILURES

/** Writes a row as it stands: the disk is waited for as long as where a try is counted, so the time tells nothing either. */
const sameWork = (tx: Transaction) =>
  tx.execute('update account set failures = failures where account = (select min(account) from account)')

/** The account with this try counted; null where none may be tried. */
async function countTry(tx: Transaction, ctx: ReportCtx, name: string): Promise<AccountRow | null> {
  const now = Math.floor(ctx.now / 1000)
  const row = await accountWhere(tx, 'account', name)
  if (row?.state !== 'active' || (row.lockedUntil ?? 0) > now) {
    await sameWork(tx)
    return null
  }
  const failures = (row.lockedUntil === null ? row.failures : 0) + 1
  const lockedUntil = failures >= MOST_FAILURES ? now + LOCKED_SECONDS : null
  const sql = 'update account set failures = ?, lockedUntil = ? where account = ?'
  await tx.execute({ sql, args: [failures, lockedUntil, row.account] })
  return { ...row, failures, lockedUntil }
}

async function useUp(tx: Transaction, { account, password }: AccountRow, step: number): Promise<boolean> {
  const { rowsAffected } = await tx.execute({
    sql: `update account set failures = 0, lockedUntil = null, totpStep = :step
      where account = :account and state = 'active' and password = :password and totpStep < :step`,
    args: { step, account, password },
  })
  return rowsAffected === 1
}
