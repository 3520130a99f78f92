import { placeBySlug, prefectureOf } from '#content/place/places.ts'
import { PERFORMANCE_BY, performanceOf } from '#content/report/performance.ts'
import type { Summary } from '#content/report/public-report.ts'
import { totalsOf } from '#content/report/totals.ts'
import { dayText } from '#content/time.ts'
import { type Batch, type Kept, keepBatch, toldBodies, type Withdrawn } from '../docket/keep-batch.ts'
import type { Store } from '../open.ts'
import { simulatedState } from '../trail/simulated-state.ts'
import { type ReportCtx, requirePortal } from './act.ts'
import { leaveTrail } from './leave-trail.ts'
import { STANDS } from './staff/release.ts'
import { summaries } from './summaries.ts'

const RELEASED = `from report r join release l on l.report = r.report and ${STANDS}
  where l.releasedOn <= :day`

/**
 * Carries what was released up to a day, and the counts of all reports, into the public database: one batch a day, one
 * generation. The public database commits first; killed before the reports say so too, the next run finds nothing to change
 * there and says it then. A job of the portal: throws Refusal `forbidden` for anybody else.
 * @param day days since 1970-01-01 (Beijing)
 */
export async function publishBatch(ctx: ReportCtx, publicStore: Store, day: number): Promise<Kept> {
  requirePortal(ctx)
  const { client } = ctx.store
  const released = await summaries(client, { from: RELEASED, place: 'l.place', text: 'l.text', args: { day } }, day)
  const all = await summaries(client, { from: 'from report r', place: 'r.place', text: 'null' }, day)
  const whole = {
    reports: [...released.values()],
    withdrawn: await withdrawals(ctx),
    all: [...all.values()].map(grouped),
    rewards: await rewards(ctx),
  }
  const real = await keepBatch(publicStore, batchOf(whole, false, day), Math.floor(ctx.now / 1000))
  const { forgotten } = await simulatedState(publicStore)
  const invented = batchOf(whole, true, day)
  const simulated =
    forgotten || invented.performance.length === 0
      ? NOTHING
      : await keepBatch(publicStore, invented, Math.floor(ctx.now / 1000))
  await noteCarried(ctx, await toldBodies(publicStore), day)
  return {
    changed: real.changed + simulated.changed,
    withdrawn: real.withdrawn + simulated.withdrawn,
    generation: simulated.generation ?? real.generation,
  }
}

const NOTHING: Kept = { changed: 0, withdrawn: 0, generation: null }

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

/** Says of each report what the public database tells now and since when; a row of the trail each time. */
async function noteCarried(ctx: ReportCtx, told: ReadonlyMap<string, string>, day: number): Promise<void> {
  await ctx.store.write(async tx => {
    for (const [number, summary] of told) {
      const { rows } = await tx.execute({
        sql: `update release set summary = :summary, carriedOn = ifnull(carriedOn, :day)
          where report = (select report from report where number = :number) and ${STANDS}
            and (carriedOn is null or summary is not :summary) returning report, round`,
        args: { summary, day, number },
      })
      if (rows[0]) await leaveTrail(tx, ctx, Number(rows[0]['report']), 'carry', { round: Number(rows[0]['round']) })
    }
  })
}
