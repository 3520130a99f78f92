import type { Transaction } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import { PORTAL, type Role } from '#content/report/staff/roles.ts'
import type { ReportCtx } from '../act.ts'
import { requireRight } from './require-right.ts'

/**
 * Whether `ctx.who` may make or renew an account of a role: an administrator any but their own, the command of the portal
 * only administrators. Throws Refusal `forbidden`.
 */
export async function requireAccounts(tx: Transaction, ctx: ReportCtx, account: string, role: Role): Promise<void> {
  if (ctx.who === PORTAL && role === 'administrator') return
  await requireRight(tx, ctx, 'accounts')
  if (ctx.who === account) throw new Refusal('forbidden', `Cannot change "${account}": another administrator must`)
}

/** Throws Refusal `not-found` for an office that the portal does not know; null is its own desk. */
export async function requireOffice(tx: Transaction, office: string | null): Promise<void> {
  if (office === null) return
  const { rows } = await tx.execute({ sql: 'select 1 from office where office = ?', args: [office] })
  if (!rows[0]) throw new Refusal('not-found', `There is no office "${office}"`)
}
