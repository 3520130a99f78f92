import type { Transaction } from '@libsql/client'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import type { ReportCtx } from '../act.ts'
import { type AccountRow, accountWhere } from './account-row.ts'
import { leaveStaffTrail } from './leave-staff-trail.ts'
import { isPassword } from './passwords.ts'
import { SECRET_BYTES, stepOfCode } from './totp.ts'

/** Tries in a row with one of the two wrong after which an account is locked, and for how many seconds. */
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
 * Does something for a person who proves to be that of an account, in the transaction that judges the try and uses the
 * one-time code up: each is good once, and of many tries at once every one is judged by those before it. A try in which one
 * of the two was right is counted; who knows neither gains nothing and locks nobody out. Throws Refusal `unauthorized`.
 */
export async function proven<T>(ctx: ReportCtx, given: Given, then: (tx: Transaction, row: AccountRow) => Promise<T>) {
  const seen = await accountWhere(ctx.store.client, 'account', given.account)
  const same = await isPassword(seen?.password ?? null, given.password)
  const secret = seen?.totp ? ctx.store.totp.open(seen.account, seen.totp) : null
  const code = stepOfCode(secret ?? NO_DEVICE, given.code, ctx.now)
  const step = secret === null ? null : code
  const done = await ctx.store.write(async tx => {
    const row = await openAccount(tx, ctx, given.account)
    if (row === null || (!same && step === null)) await sameWork(tx)
    else if (same && step !== null && (await useUp(tx, seen, step))) return { value: await then(tx, row) }
    else await countFailure(tx, ctx, row)
    return null
  })
  if (done === null) throw refused()
  return done.value
}

/** The account with a name; null where none may be tried. */
async function openAccount(tx: Transaction, { now }: ReportCtx, name: string): Promise<AccountRow | null> {
  const row = await accountWhere(tx, 'account', name)
  return row?.state === 'active' && (row.lockedUntil ?? 0) <= Math.floor(now / 1000) ? row : null
}

/** Writes a row as it stands: the disk is waited for as long as where a try is counted, so the time tells nothing either. */
const sameWork = (tx: Transaction) =>
  tx.execute('update account set failures = failures where account = (select min(account) from account)')

async function countFailure(tx: Transaction, ctx: ReportCtx, row: AccountRow): Promise<void> {
  const failures = (row.lockedUntil === null ? row.failures : 0) + 1
  const locked = failures >= MOST_FAILURES
  await tx.execute({
    sql: 'update account set failures = ?, lockedUntil = ? where account = ?',
    args: [failures, locked ? Math.floor(ctx.now / 1000) + LOCKED_SECONDS : null, row.account],
  })
  await leaveStaffTrail(tx, { ...ctx, who: row.account }, 'sign-in-refused', row.account, { locked })
}

async function useUp(tx: Transaction, seen: AccountRow | null, step: number): Promise<boolean> {
  const { rowsAffected } = await tx.execute({
    sql: `update account set failures = 0, lockedUntil = null, totpStep = :step
      where account = :account and state = 'active' and password = :password and totpStep < :step`,
    args: { step, account: seen?.account ?? '', password: seen?.password ?? null },
  })
  return rowsAffected === 1
}
