import { createHash } from 'node:crypto'
import type { Batch } from '#content/air/push.ts'
import { beijingClock, hourAt } from '#content/time.ts'
import { record } from '#db/air/record.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { simulatedHours } from './simulated-hours.ts'

const HOURS = 60 * 24

/** Told of station-hours done and of all. */
export type Progress = (done: number, all: number) => void

/**
 * Fills a database that never held anything with 60 days of the simulated region, up to the newest full hour.
 * Returns the generation, or null when there was nothing to fill: data are there, or were simulated and forgotten.
 */
export async function fillSimulated(
  store: Store,
  nowMs: number,
  progress: Progress = () => {},
): Promise<number | null> {
  const { held, forgotten } = await simulatedState(store)
  if (held || forgotten) return null
  const newest = hourAt(nowMs)
  return recordHours(store, newest - HOURS + 1, newest, nowMs, progress)
}

/**
 * Adds the hours of the simulated region that have passed since it was last filled, as one import.
 * Returns the generation, or null when nothing was added: no simulated region, or no new hour.
 */
export async function topUpSimulated(
  store: Store,
  nowMs: number,
  progress: Progress = () => {},
): Promise<number | null> {
  const { newestHour, forgotten } = await simulatedState(store)
  if (newestHour === null || forgotten) return null
  const newest = hourAt(nowMs)
  if (newest > newestHour) return recordHours(store, newestHour + 1, newest, nowMs, progress)
  return (await derive(store, Math.floor(nowMs / 1000)))?.generation ?? null
}

async function recordHours(store: Store, from: number, to: number, nowMs: number, progress: Progress): Promise<number> {
  const receivedAt = Math.floor(nowMs / 1000)
  const { sha256, rows } = await measure(simulatedHours(from, to))
  const about = { source: 'simulated', file: fileName(from, to), sha256, receivedAt, simulated: true }
  const done = await record(store, about, simulatedHours(from, to), { rows: read => progress(read, rows) })
  return (await derive(store, receivedAt))?.generation ?? done.generation
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
  const text = (hour: number) => {
    const { year, month, date, hour: clock } = beijingClock(hour)
    return `${year}-${pad(month)}-${pad(date)}T${pad(clock)}`
  }
  return `simulated-${from === to ? text(to) : `${text(from)}--${text(to)}`}.csv`
}

const pad = (n: number) => String(n).padStart(2, '0')
