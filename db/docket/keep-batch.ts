import type { Transaction } from '@libsql/client'
import type { Batch, Withdrawn } from '#content/report/batch.ts'
import type { Summary } from '#content/report/public-report.ts'
import { parseDay } from '#content/time.ts'
import type { Store } from '../open.ts'
import { raiseGeneration } from '../trail/generation.ts'

/** How many rows a batch changed, and the generation it made; null where it changed nothing. */
export type Kept = { changed: number; withdrawn: number; generation: number | null }

/**
 * Makes the docket what a batch says, in one transaction and one generation. One batch a day: on a day that has one already
 * only withdrawals come through, for they are urgent. The same batch twice changes nothing.
 * @param at epoch seconds
 */
export function keepBatch(store: Store, batch: Batch, at: number): Promise<Kept> {
  return store.write(async tx => {
    const { day, simulated } = { ...batch, simulated: batch.simulated ? 1 : 0 }
    const sql = 'select 1 from report_batch where simulated = ? and day >= ? limit 1'
    const done = await tx.execute({ sql, args: [simulated, day] })
    const due = done.rows.length === 0
    const withdrawn = await withdraw(tx, batch.withdrawn)
    const changed = due ? await keepReports(tx, await linked(tx, batch.reports)) : 0
    if (due) await keepCounts(tx, simulated, batch)
    if (!due && withdrawn === 0) return { changed, withdrawn, generation: null }
    const generation = await raiseGeneration(tx, 'reports', at)
    const noted = 'insert into report_batch (simulated, day, generation) values (?, ?, ?)'
    if (due) await tx.execute({ sql: noted, args: [simulated, day, generation] })
    return { changed, withdrawn, generation }
  })
}

const KNOWN = `select id from facility_now union all select id from case_now where not withdrawn`

/** The reports without links that lead nowhere: to what is not in the registers, or was withdrawn. */
async function linked(tx: Transaction, reports: readonly Summary[]): Promise<Summary[]> {
  const known = new Set((await tx.execute(KNOWN)).rows.map(row => String(row['id'])))
  const held = (id: string | null) => (id !== null && known.has(id) ? id : null)
  return reports.map(report => ({ ...report, facility: held(report.facility), case: held(report.case) }))
}

async function withdraw(tx: Transaction, gone: readonly Withdrawn[]): Promise<number> {
  let count = 0
  for (const { number, withdrawnOn, reason } of gone) {
    const { rowsAffected } = await tx.execute({
      sql: `update public_report set withdrawnOn = :withdrawnOn, reason = :reason, category = null, place = null, state = null,
        office = null, facility = null, dueOn = null, body = null where number = :number and withdrawnOn is null`,
      args: { number, withdrawnOn, reason },
    })
    count += rowsAffected
  }
  return count
}

const KEEP = `insert into public_report (number, receivedOn, category, place, state, office, facility, dueOn, body, simulated)
  values (:number, :receivedOn, :category, :place, :state, :office, :facility, :dueOn, :body, :simulated)
  on conflict (number) do update set receivedOn = :receivedOn, category = :category, place = :place, state = :state,
    office = :office, facility = :facility, dueOn = :dueOn, body = :body, withdrawnOn = null, reason = null
  where body is not :body`

async function keepReports(tx: Transaction, reports: readonly Summary[]): Promise<number> {
  let count = 0
  for (const summary of reports) {
    const { number, category, place, state, office, facility } = summary
    const { rowsAffected } = await tx.execute({
      sql: KEEP,
      args: {
        ...{ number, category, place, state, office, facility, receivedOn: parseDay(summary.receivedOn) },
        ...{ dueOn: summary.dueOn === null ? null : parseDay(summary.dueOn), body: JSON.stringify(summary) },
        simulated: summary.simulated ? 1 : 0,
      },
    })
    count += rowsAffected
  }
  return count
}

async function keepCounts(tx: Transaction, simulated: number, { performance, totals }: Batch): Promise<void> {
  await tx.execute({ sql: 'delete from report_performance where simulated = ?', args: [simulated] })
  const sql = 'insert into report_performance ("by", rank, body, simulated) values (?, ?, ?, ?)'
  for (const [rank, group] of performance.entries())
    await tx.execute({ sql, args: [group.by, rank, JSON.stringify(group), simulated] })
  const kept = 'insert or replace into report_totals (simulated, body) values (?, ?)'
  await tx.execute({ sql: kept, args: [simulated, JSON.stringify(totals)] })
}
