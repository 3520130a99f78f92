import type { Transaction } from '@libsql/client'
import { type ReportCtx, todayOf } from '../act.ts'

/** Adds a row about an account or an office to the trail of staff, in the transaction of the act that it tells of. */
export async function leaveStaffTrail(
  tx: Transaction,
  ctx: Pick<ReportCtx, 'who' | 'now'>,
  act: string,
  about: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const sql = 'insert into staff_trail (doneOn, who, act, about, detail) values (?, ?, ?, ?, ?)'
  await tx.execute({ sql, args: [todayOf(ctx), ctx.who, act, about, JSON.stringify(detail)] })
}
