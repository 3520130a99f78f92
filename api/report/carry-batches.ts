import { setTimeout as pause } from 'node:timers/promises'
import { DayBatches } from '#content/report/batch.ts'
import { carryBatch, type ReportSide } from '#db/docket/carry-batch.ts'
import type { Store } from '#db/open.ts'
import { askRole } from './ask-role.ts'
import { PATHS } from './batch-paths.ts'
import { type DoorAddress, doorAddress } from './door-address.ts'
import { startQuietly } from './start-quietly.ts'

/** There is one batch a day: later runs of it bring withdrawals, and the batch itself where an earlier one failed. */
const HOURLY = '10 * * * *'
/** So long the other role may need to start, or to start again. */
const PATIENCE_MS = 60_000
const AGAIN_MS = 500

type Carrying = { store: Store; address: string; say: (line: string) => void; now?: () => number }

/**
 * Carries what was released from the role that takes reports into the public database, now and every hour. The function
 * returned stops it and resolves when nothing is at work any more.
 */
export function startCarrying({ store, address, say, now = Date.now }: Carrying): () => Promise<void> {
  const at = doorAddress(address)
  const work = (stopping: AbortSignal) => carryBatch(store, reportsAt(at, stopping), Math.floor(now() / 1000))
  return startQuietly([{ name: 'carry what was released', pattern: HOURLY, work }], say)
}

const reportsAt = (at: DoorAddress, signal: AbortSignal): ReportSide => ({
  batches: async () => DayBatches.parse(await patiently(() => askRole(at, { path: PATHS.batches, signal }), signal)),
  noteCarried: carried => askRole(at, { path: PATHS.carried, post: carried, signal }),
})

async function patiently<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isNobody(error) || Date.now() > end) throw error
      await pause(AGAIN_MS, undefined, { signal })
    }
  }
}

const isNobody = (error: unknown): boolean =>
  ['ENOENT', 'ECONNREFUSED'].includes((error as NodeJS.ErrnoException).code ?? '')
