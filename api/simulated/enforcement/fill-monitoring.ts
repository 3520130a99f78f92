import { createHash } from 'node:crypto'
import type { ResultBatch } from '#content/enforcement/monitoring/push.ts'
import { recordResults } from '#db/enforcement/record-results.ts'
import type { Store } from '#db/open.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { clockText } from '../fill-air.ts'
import { simulatedOrigin } from '../water/fill.ts'
import { simulatedResults } from './simulated-results.ts'

const SOURCE = 'simulated-monitoring'

/**
 * Adds what the invented facilities measured since it was last added, from the beginning when nothing was. Their register
 * comes first. Twice is once; a region that was forgotten gets nothing. Public once `derive` has run.
 */
export async function topUpSimulatedMonitoring(store: Store, nowMs: number): Promise<void> {
  const { simulated, newestHour, forgotten } = await simulatedState(store, SOURCE)
  const origin = await simulatedOrigin(store)
  if (!simulated || forgotten || origin === null) return
  const from = newestHour === null ? 0 : (newestHour + 1) * 60
  const to = Math.floor(nowMs / 60_000)
  const batches = await Array.fromAsync(simulatedResults(from, to, origin))
  if (batches.length === 0) return
  const sha256 = createHash('sha256').update(JSON.stringify(batches)).digest('hex')
  const file = `simulated-monitoring-${clockText(Math.floor(to / 60))}.csv`
  const about = { source: SOURCE, file, sha256, receivedAt: Math.floor(nowMs / 1000), simulated: true }
  await recordResults(store, about, each(batches))
}

async function* each(batches: readonly ResultBatch[]): AsyncGenerator<ResultBatch> {
  yield* batches
}
