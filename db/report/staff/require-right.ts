import { Refusal } from '#content/refusal.ts'
import { type Right, type Scope, scopeOf } from '#content/report/staff/rights.ts'
import type { Role } from '#content/report/staff/roles.ts'
import type { ReportCtx } from '../act.ts'
import { byNumber, noSuchReport, type Reader, type ReportRow } from '../life.ts'

/** An account that acts, and which reports it has the right to that was asked for. */
export type Granted = { account: string; role: Role; office: string | null; scope: Scope }

/**
 * The account of `ctx.who`, as it stands in the database now: whatever a door believes, one that was closed or changed acts
 * no more. Throws Refusal `forbidden` when its role has no such right.
 */
export async function requireRight(reader: Reader, { who }: Pick<ReportCtx, 'who'>, right: Right): Promise<Granted> {
  const sql = `select account, role, office from account where account = ? and state = 'active'`
  const { rows } = await reader.execute({ sql, args: [who] })
  const staff = rows[0] as unknown as Omit<Granted, 'scope'> | undefined
  const scope = staff ? scopeOf(staff.role, right) : null
  if (staff && scope !== null) return { ...staff, scope }
  throw new Refusal('forbidden', `Cannot grant "${right}" to "${who}": ${staff?.role ?? 'it has no account'}`)
}

/** Whether a report is among those that a right was granted to. */
export const isAmong = ({ scope, office, account }: Granted, row: ReportRow): boolean =>
  scope === 'all' || (row.office === office && (scope === 'own' || row.handler === account))

/** The condition of the same in SQL, on the row `r` of `report`, with `:account` and `:office` bound. */
export const AMONG: Readonly<Record<Scope, string>> = {
  all: 'true',
  own: 'r.office is :office',
  mine: 'r.office is :office and r.handler = :account',
}

/**
 * The report with a public number, when the account of `ctx.who` has a right to it. Throws Refusal `forbidden` (no such
 * right at all), `invalid` (no number) and `not-found`, one and the same for a report of another office and for none.
 */
export async function reportFor(reader: Reader, ctx: ReportCtx, number: string, right: Right): Promise<ReportRow> {
  const granted = await requireRight(reader, ctx, right)
  const row = await byNumber(reader, number)
  if (!isAmong(granted, row)) throw noSuchReport(row.number)
  return row
}
