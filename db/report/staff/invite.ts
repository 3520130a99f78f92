import type { Transaction } from '@libsql/client'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { AccountName, OfficeName } from '#content/report/staff/account.ts'
import { PORTAL, ROLES } from '#content/report/staff/roles.ts'
import { act, type ReportCtx, todayOf } from '../act.ts'
import { accountNamed } from './account-row.ts'
import { leaveStaffTrail } from './leave-staff-trail.ts'
import { requireAccounts, requireOffice } from './require-accounts.ts'
import { requireRight } from './require-right.ts'
import { newSecret, secretId } from './secret-id.ts'

const New = z.strictObject({
  account: AccountName,
  role: z.enum(ROLES).describe('What it is'),
  office: OfficeName.nullable().default(null).describe('Office it belongs to; null: the desk of the portal'),
})

const Invitation = z
  .object({
    account: z.string().describe('Name of the account'),
    invitation: z.string().describe('Secret for the person, told once and kept nowhere; it holds for 7 days'),
  })
  .meta({ id: 'AccountInvitation', description: 'With this a person chooses a password and a device' })

/**
 * Makes an account: by an administrator, or an administrator by the command of the portal. Throws Refusal `forbidden`,
 * `not-found` (office) and `conflict` (the name is taken, also by a closed account).
 */
export const createAccount = act('A new account', New, Invitation, (ctx, { account, role, office }) =>
  ctx.store.write(async tx => {
    await requireAccounts(tx, ctx, account, role)
    await requireOffice(tx, office)
    const sql = `insert into account (account, role, office, state) values (?, ?, ?, 'invited') on conflict do nothing`
    const { rowsAffected } = await tx.execute({ sql, args: [account, role, office] })
    if (rowsAffected === 0) throw new Refusal('conflict', `Cannot make the account "${account}": there is one`)
    await leaveStaffTrail(tx, ctx, 'create-account', account, { role, office })
    return { account, invitation: await invite(tx, ctx, account) }
  }),
)

/**
 * Invites the person of an account anew, who lost a password or a device: both are forgotten and every session ends. Throws
 * Refusal `forbidden` (also for one's own), `not-found` and `conflict` (closed).
 */
export const recoverAccount = act(
  'An account for which secrets are lost',
  New.pick({ account: true }),
  Invitation,
  (ctx, { account }) =>
    ctx.store.write(async tx => {
      if (ctx.who !== PORTAL) await requireRight(tx, ctx, 'accounts')
      const row = await accountNamed(tx, account)
      await requireAccounts(tx, ctx, account, row.role)
      if (row.state === 'closed') throw new Refusal('conflict', `Cannot recover "${account}": it is closed`)
      await leaveStaffTrail(tx, ctx, 'recover-account', account)
      return { account, invitation: await invite(tx, ctx, account) }
    }),
)

async function invite(tx: Transaction, ctx: ReportCtx, account: string): Promise<string> {
  const invitation = newSecret()
  await tx.execute({
    sql: `update account set state = 'invited', invitation = :id, invitedOn = :day, password = null, totp = null,
      failures = 0, lockedUntil = null where account = :account`,
    args: { id: secretId(invitation), day: todayOf(ctx), account },
  })
  await tx.execute({ sql: 'delete from session where account = ?', args: [account] })
  return invitation
}
