import type { Batch, Carried, DayBatches } from '#content/report/batch.ts'
import type { Store } from '../open.ts'
import { simulatedState } from '../trail/simulated-state.ts'
import { type Kept, keepBatch } from './keep-batch.ts'

/** What the role that takes reports answers: the batches of its day, and that it notes what was carried. */
export type ReportSide = {
  batches: () => Promise<DayBatches>
  noteCarried: (carried: Carried) => Promise<unknown>
}

/**
 * Carries what was released, and the counts of all reports, into the public database: one batch a day, one generation. The
 * public database commits first; killed before the reports say so too, the next run finds nothing to change there and says
 * it then.
 * @param at epoch seconds
 */
export async function carryBatch(store: Store, reports: ReportSide, at: number): Promise<Kept> {
  const { real, invented } = await reports.batches()
  const kept = await keepAny(store, real, at)
  const { forgotten } = await simulatedState(store)
  const simulated = forgotten ? NOTHING : await keepAny(store, invented, at)
  await reports.noteCarried({ day: real.day, told: await toldBodies(store) })
  return {
    changed: kept.changed + simulated.changed,
    withdrawn: kept.withdrawn + simulated.withdrawn,
    generation: simulated.generation ?? kept.generation,
  }
}

const NOTHING: Kept = { changed: 0, withdrawn: 0, generation: null }

/** Where no report was ever received there is nothing to tell. */
const keepAny = async (store: Store, batch: Batch, at: number): Promise<Kept> =>
  batch.performance.length === 0 ? NOTHING : keepBatch(store, batch, at)

/** What the public database tells now of every report that is not withdrawn. */
async function toldBodies({ client }: Store): Promise<Carried['told']> {
  const { rows } = await client.execute('select number, body from public_report where withdrawnOn is null')
  return rows.map(row => ({ number: String(row['number']), body: String(row['body']) }))
}
