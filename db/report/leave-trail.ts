import type { InValue, Transaction } from '@libsql/client'
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

/** The same for many at once: every report `r` for which a condition holds. */
export async function leaveTrails(
  tx: Transaction,
  ctx: Pick<ReportCtx, 'who' | 'now'>,
  { where, args }: { where: string; args: Record<string, InValue> },
  act: string,
  detail: Record<string, unknown>,
): Promise<void> {
  const sql = `insert into trail (report, doneOn, who, act, detail)
    select r.report, :day, :who, :act, :detail from report r where ${where}`
  await tx.execute({ sql, args: { ...args, day: todayOf(ctx), who: ctx.who, act, detail: JSON.stringify(detail) } })
}
