import { createHash } from 'node:crypto'
import type { Batch } from '#content/air/push.ts'
import { beijingClock } from '#content/time.ts'
import { record } from '#db/air/record.ts'
import type { Store } from '#db/open.ts'
import { simulatedHours } from './simulated-hours.ts'

/** Told of station-hours done and of all. */
export type Progress = (done: number, all: number) => void

/** Records the invented station-hours `from` to `to` inclusive as one import; public once `derive` has run. */
export async function recordSimulatedHours(
  store: Store,
  { from, to }: { from: number; to: number },
  nowMs: number,
  progress: Progress,
): Promise<void> {
  const { sha256, rows } = await measure(simulatedHours(from, to))
  const about = { source: 'simulated', file: fileName(from, to), sha256, receivedAt: Math.floor(nowMs / 1000) }
  await record(store, { ...about, simulated: true }, simulatedHours(from, to), { rows: read => progress(read, rows) })
}

async function measure(batches: AsyncIterable<Batch>): Promise<{ sha256: string; rows: number }> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const { pushes } of batches) {
    hash.update(JSON.stringify(pushes))
    rows += pushes.length
  }
  return { sha256: hash.digest('hex'), rows }
}

function fileName(from: number, to: number): string {
  return `simulated-${from === to ? clockText(to) : `${clockText(from)}--${clockText(to)}`}.csv`
}

/** `2026-11-23T13` of an hour, in Beijing. */
export function clockText(at: number): string {
  const { year, month, date, hour } = beijingClock(at)
  return `${year}-${pad(month)}-${pad(date)}T${pad(hour)}`
}

const pad = (n: number) => String(n).padStart(2, '0')
