import type { Transaction } from '@libsql/client'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { Account, NewPassword } from '#content/report/staff/account.ts'
import { act, type ReportCtx } from '../act.ts'
import { leaveStaffTrail } from './leave-staff-trail.ts'
import { hashPassword } from './passwords.ts'
import { Proof, proven } from './prove.ts'
import { newSecret, secretId } from './secret-id.ts'

/** Seconds after which a session ends that nobody uses, and after which every one ends. */
export const IDLE_SECONDS = 15 * 60
export const WHOLE_SECONDS = 8 * 3600
/** A use is written down when the last one is this old, in seconds. */
const NOTED_SECONDS = 30

const Id = z.string().max(100).describe('Id of the session, as the browser holds it')
const Staff = Account.pick({ account: true, role: true, office: true })
const Opened = Staff.extend({ session: z.string().describe('Id of the new session, told once') }).meta({
  id: 'OpenedSession',
  description: 'A session of staff',
})
const Ended = z
  .object({ account: z.string().nullable() })
  .meta({ id: 'EndedSession', description: 'Whose session ended' })

const secondsOf = ({ now }: ReportCtx): number => Math.floor(now / 1000)

/**
 * Opens a session under an id that is new, whatever id the browser came with; that one ends. Throws Refusal `unauthorized` in
 * the same words for a wrong name, password or code and for a locked account, and `unavailable`.
 */
export const signIn = act(
  'A member of staff signs in',
  z.strictObject({ ...Proof, before: Id.optional() }),
  Opened,
  (ctx, { before, ...proof }) =>
    proven(ctx, proof, async (tx, { account, role, office }) => {
      await endSession(tx, before)
      await sweep(tx, ctx)
      const session = newSecret()
      const sql = 'insert into session (session, account, openedAt, usedAt) values (?, ?, ?, ?)'
      await tx.execute({ sql, args: [secretId(session), account, secondsOf(ctx), secondsOf(ctx)] })
      await leaveStaffTrail(tx, { ...ctx, who: account }, 'sign-in', account)
      return { session, account, role, office }
    }),
)

const STANDING = `select s.usedAt, a.account, a.role, a.office from session s join account a using (account)
  where s.session = ? and a.state = 'active' and s.usedAt > ? and s.openedAt > ?`

/** Whose session an id is, and one use of it. Throws Refusal `unauthorized` when it does not stand, or no more. */
export const sessionOf = act('Whose session it is', z.strictObject({ session: Id }), Staff, async (ctx, input) => {
  const [id, now] = [secretId(input.session), secondsOf(ctx)]
  const args = [id, now - IDLE_SECONDS, now - WHOLE_SECONDS]
  const { rows } = await ctx.store.client.execute({ sql: STANDING, args })
  if (!rows[0]) throw new Refusal('unauthorized', 'Cannot go on: sign in first')
  const { usedAt, ...staff } = rows[0] as unknown as z.infer<typeof Staff> & { usedAt: number }
  if (now - usedAt >= NOTED_SECONDS)
    await ctx.store.write(tx => tx.execute({ sql: 'update session set usedAt = ? where session = ?', args: [now, id] }))
  return { account: staff.account, role: staff.role, office: staff.office }
})

/** Ends a session; one that does not stand is ended already. */
export const signOut = act('A member of staff signs out', z.strictObject({ session: Id }), Ended, (ctx, { session }) =>
  ctx.store.write(async tx => {
    const account = await endSession(tx, session)
    if (account !== null) await leaveStaffTrail(tx, { ...ctx, who: account }, 'sign-out', account)
    return { account }
  }),
)

/** A new password for who knows the old one: every session ends. Throws Refusal `unauthorized`, `unavailable`. */
export const changePassword = act(
  'A new password',
  z.strictObject({ ...Proof, next: NewPassword }),
  Ended,
  async (ctx, { next, ...proof }) => {
    const password = await hashPassword(next)
    return proven(ctx, proof, async (tx, { account }) => {
      await tx.execute({ sql: 'update account set password = ? where account = ?', args: [password, account] })
      await tx.execute({ sql: 'delete from session where account = ?', args: [account] })
      await leaveStaffTrail(tx, { ...ctx, who: account }, 'change-password', account)
      return { account }
    })
  },
)

async function endSession(tx: Transaction, session: string | undefined): Promise<string | null> {
  if (session === undefined) return null
  const sql = 'delete from session where session = ? returning account'
  return ((await tx.execute({ sql, args: [secretId(session)] })).rows[0]?.['account'] as string | undefined) ?? null
}

/** Takes sessions away that stand no more. */
async function sweep(tx: Transaction, ctx: ReportCtx): Promise<void> {
  const now = secondsOf(ctx)
  const sql = 'delete from session where usedAt <= ? or openedAt <= ?'
  await tx.execute({ sql, args: [now - IDLE_SECONDS, now - WHOLE_SECONDS] })
}
