import { type ReportCtx, todayOf } from './act.ts'

const READ = `insert into trail (report, doneOn, who, act, detail) select :report, :day, :who, 'read', '{}'
  where not exists (select 1 from trail where report = :report and doneOn = :day and who = :who and act = 'read')`

/** Tells the trail who read what a report says, once a day, before it is shown. */
export async function leaveRead(ctx: ReportCtx, report: number): Promise<void> {
  await ctx.store.write(tx => tx.execute({ sql: READ, args: { report, day: todayOf(ctx), who: ctx.who } }))
}
