import { z } from 'zod'
import { placeBySlug, prefectureOf } from '#content/place/places.ts'
import { type Batch, DayBatches, type Withdrawn } from '#content/report/batch.ts'
import { PERFORMANCE_BY, performanceOf } from '#content/report/performance.ts'
import type { Summary } from '#content/report/public-report.ts'
import { totalsOf } from '#content/report/totals.ts'
import { dayText } from '#content/time.ts'
import { act, type ReportCtx, requirePortal, todayOf } from './act.ts'
import { STANDS } from './staff/release.ts'
import { summaries } from './summaries.ts'

const RELEASED = `from report r join release l on l.report = r.report and ${STANDS}
  where l.releasedOn <= :day`

/**
 * What the public is told on the day of the context: what was released up to it, and the counts of all reports. A job of the
 * portal. Throws Refusal `forbidden`.
 */
export const dayBatches = act('The batches of a day', z.strictObject({}), DayBatches, async ctx => {
  requirePortal(ctx)
  const [{ client }, day] = [ctx.store, todayOf(ctx)]
  const released = await summaries(client, { from: RELEASED, place: 'l.place', text: 'l.text', args: { day } }, day)
  const all = await summaries(client, { from: 'from report r', place: 'r.place', text: 'null' }, day)
  const whole = {
    reports: [...released.values()],
    withdrawn: await withdrawals(ctx),
    all: [...all.values()].map(grouped),
    rewards: await rewards(ctx),
  }
  return { real: batchOf(whole, false, day), invented: batchOf(whole, true, day) }
})

type Reward = { amount: number | null; simulated: boolean }
type Whole = {
  reports: readonly Summary[]
  withdrawn: readonly Withdrawn[]
  all: readonly Summary[]
  rewards: readonly Reward[]
}

/** The batch of real reports, or of invented ones. */
function batchOf({ reports, withdrawn, all, rewards }: Whole, simulated: boolean, day: number): Batch {
  const isOf = (one: { simulated: boolean }) => one.simulated === simulated
  const paid = rewards.filter(isOf).map(({ amount }) => amount)
  return {
    ...{ simulated, day, reports: reports.filter(isOf), withdrawn: withdrawn.filter(isOf) },
    performance: PERFORMANCE_BY.flatMap(by => performanceOf(by, all.filter(isOf), dayText(day))),
    totals: totalsOf(all.filter(isOf).length, paid, { day: dayText(day), simulated }),
  }
}

const grouped = (summary: Summary): Summary => {
  const place = summary.place === null ? null : placeBySlug(summary.place)
  return { ...summary, place: place === null ? null : (prefectureOf(place)?.place ?? place.place) }
}

async function withdrawals({ store }: ReportCtx): Promise<Withdrawn[]> {
  const { rows } = await store.client.execute(`select number, withdrawnOn, reason, simulated
    from report r join release l using (report) where withdrawnOn is not null
      and not exists (select 1 from release later where later.report = r.report and later.round > l.round
        and later.releasedOn is not null)`)
  return rows.map(row => ({ ...(row as unknown as Withdrawn), simulated: Number(row['simulated']) === 1 }))
}

/** Every reward that was asked for; the amount is null while it is not paid. */
async function rewards({ store }: ReportCtx): Promise<Reward[]> {
  const { rows } = await store.client.execute('select amount, simulated from reward join report using (report)')
  return rows.map(row => ({
    amount: row['amount'] === null ? null : Number(row['amount']),
    simulated: Number(row['simulated']) === 1,
  }))
}
