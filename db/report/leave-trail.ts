import type { Transaction } from '@libsql/client'
import { type ReportCtx, todayOf } from './act.ts'

/** Adds a row to the trail, in the transaction of the act that it tells of. */
export async function leaveTrail(
  tx: Transaction,
  ctx: Pick<ReportCtx, 'who' | 'now'>,
  report: number,
  act: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const sql = 'insert into trail (report, doneOn, who, act, detail) values (?, ?, ?, ?, ?)'
  await tx.execute({ sql, args: [report, todayOf(ctx), ctx.who, act, JSON.stringify(detail)] })
}
