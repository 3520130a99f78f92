import { z } from 'zod'
import { nextDue, ReportClock } from '#content/report/clocks.ts'
import { STATES } from '#content/report/states.ts'
import { urgedSince } from '#content/report/urged-since.ts'
import { DayText } from '#content/time-shapes.ts'
import { act, type ReportCtx, requirePortal, todayOf } from './act.ts'
import { clocksIn, type Reader, type ReportRow, type StepRow } from './life.ts'
import { AMONG, requireRight } from './staff/require-right.ts'

const Running = z
  .object({
    number: z.string().describe('Public number'),
    state: z.enum(STATES).describe('Where it stands'),
    office: z.string().nullable().describe('Office that holds it; null: the desk of the portal'),
    urgedSince: DayText.nullable().describe('督办: the first day on which a duty not done yet was late'),
    clocks: z.array(ReportClock).describe('Limits, in the order in which they began'),
  })
  .meta({ id: 'RunningReport', description: 'An open report and its limits' })

/**
 * The clocks of every report that is not closed and that the account may list, as they stand today: the one due first first,
 * those not known last. Throws Refusal `forbidden`.
 */
export const openClocks = act('Limits of all open reports', z.strictObject({}), z.array(Running), async ctx => {
  const today = todayOf(ctx)
  const { scope, ...args } = await requireRight(ctx.store.client, ctx, 'list')
  return (await openLives(ctx.store.client, AMONG[scope], args)).map(({ row, steps }) => {
    const clocks = clocksIn(row, steps, today)
    return { number: row.number, state: row.state, office: row.office, urgedSince: urgedSince(clocks), clocks }
  })
})

/**
 * Reckons anew what is due next of every open report, as is needed when the holidays of a year become known. Answers how
 * many changed. A job of the portal. Throws Refusal `forbidden`.
 */
export const renewDues = act(
  'What is due next, reckoned anew',
  z.strictObject({}),
  z.object({ changed: z.int() }),
  async ctx => {
    requirePortal(ctx)
    return ctx.store.write(tx => renew(tx, ctx))
  },
)

async function renew(tx: Reader, ctx: ReportCtx): Promise<{ changed: number }> {
  let changed = 0
  for (const { row, steps } of await openLives(tx, 'true', {})) {
    const dueOn = nextDue(clocksIn(row, steps, todayOf(ctx)))
    if (dueOn === row.dueOn) continue
    await tx.execute({ sql: 'update report set dueOn = ? where report = ?', args: [dueOn, row.report] })
    changed++
  }
  return { changed }
}

type Life = { row: ReportRow; steps: StepRow[] }

async function openLives(reader: Reader, among: string, args: Record<string, string | null>): Promise<Life[]> {
  const reports = await reader.execute({
    sql: `select report, number, state, receivedOn, firstOffice, office, dueOn from report r
      where closedOn is null and ${among} order by dueOn is null, dueOn, report`,
    args,
  })
  const steps = await reader.execute({
    sql: `select s.report, move, takenOn, s.office, toOffice, s.receivedOn, days from step s
      join report r on r.report = s.report where r.closedOn is null and ${among} order by step`,
    args,
  })
  const taken = Map.groupBy(steps.rows, step => Number(step['report']))
  return reports.rows.map(row => ({
    row: row as unknown as ReportRow,
    steps: (taken.get(Number(row['report'])) ?? []) as unknown as StepRow[],
  }))
}
