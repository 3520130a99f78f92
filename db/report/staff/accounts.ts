import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { Account, OfficeName } from '#content/report/staff/account.ts'
import { ROLES } from '#content/report/staff/roles.ts'
import { act } from '../act.ts'
import { accountNamed } from './account-row.ts'
import { leaveStaffTrail } from './leave-staff-trail.ts'
import { requireAccounts, requireOffice } from './require-accounts.ts'
import { requireRight } from './require-right.ts'

const account = z.string().max(120).describe('Name of the account')

/** Every account, by name. Throws Refusal `forbidden`. */
export const accounts = act('Accounts of staff', z.strictObject({}), z.array(Account), async ctx => {
  const { client } = ctx.store
  await requireRight(client, ctx, 'accounts')
  const { rows } = await client.execute('select account, role, office, state from account order by account')
  return rows.map(row => ({ ...row })) as unknown as z.infer<typeof Account>[]
})

const Changed = z.strictObject({
  account,
  role: z.enum(ROLES).describe('What it is from now on'),
  office: OfficeName.nullable().describe('Office it belongs to from now on; null: the desk of the portal'),
})

/**
 * Gives an account another role or office; its sessions end, and reports given to it are given to nobody. Throws Refusal
 * `forbidden` (also for one's own), `not-found` and `conflict` (closed).
 */
export const changeAccount = act('Another role or office', Changed, Account, (ctx, input) =>
  ctx.store.write(async tx => {
    await requireAccounts(tx, ctx, input.account, input.role)
    const row = await accountNamed(tx, input.account)
    await requireOffice(tx, input.office)
    if (row.state === 'closed') throw new Refusal('conflict', `Cannot change "${row.account}": it is closed`)
    const sql = 'update account set role = ?, office = ? where account = ?'
    await tx.execute({ sql, args: [input.role, input.office, row.account] })
    for (const leaving of LEAVING) await tx.execute({ sql: leaving, args: [row.account] })
    const before = { role: row.role, office: row.office }
    await leaveStaffTrail(tx, ctx, 'change-account', row.account, { before, role: input.role, office: input.office })
    return { account: row.account, role: input.role, office: input.office, state: row.state }
  }),
)

/**
 * Closes an account for good: its secrets are forgotten, its sessions end, reports given to it are given to nobody. Throws
 * Refusal `forbidden` (also for one's own), `not-found`, `conflict` (closed already).
 */
export const closeAccount = act('The end of an account', z.strictObject({ account }), Account, (ctx, input) =>
  ctx.store.write(async tx => {
    await requireAccounts(tx, ctx, input.account, 'handler')
    const { account: name, role, office, state } = await accountNamed(tx, input.account)
    if (state === 'closed') throw new Refusal('conflict', `Cannot close "${name}": it is closed`)
    for (const sql of CLOSING) await tx.execute({ sql, args: [name] })
    await leaveStaffTrail(tx, ctx, 'close-account', name)
    return { account: name, role, office, state: 'closed' as const }
  }),
)

const LEAVING = [
  'delete from session where account = ?',
  'update report set handler = null where handler = ? and closedOn is null',
] as const

const CLOSING = [
  `update account set state = 'closed', password = null, totp = null, invitation = null where account = ?`,
  ...LEAVING,
] as const
