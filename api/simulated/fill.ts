import { hourAt } from '#content/time.ts'
import { keepBatch } from '#db/docket/keep-batch.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { topUpSimulatedMonitoring } from './enforcement/fill-monitoring.ts'
import { type Progress, recordSimulatedHours } from './fill-air.ts'
import { simulatedDocket } from './report/simulated-docket.ts'
import { fillSimulatedWater, hasSimulatedWater, topUpSimulatedWater } from './water/fill.ts'

const HOURS = 60 * 24

/**
 * Fills a database that never held anything with the simulated region: 60 days of its air up to the newest full hour,
 * its waters, what its facilities measured, and its docket of reports; a region of an earlier version, that has only air, gets its waters. Returns the generation, or null
 * when there was nothing to fill: data are there, or were simulated and forgotten.
 */
export async function fillSimulated(
  store: Store,
  nowMs: number,
  progress: Progress = () => {},
): Promise<number | null> {
  const { held, newestHour, forgotten } = await simulatedState(store)
  if (forgotten || (held && (newestHour === null || (await hasSimulatedWater(store))))) return null
  const to = hourAt(nowMs)
  if (!held) await recordSimulatedHours(store, { from: to - HOURS + 1, to }, nowMs, progress)
  await fillSimulatedWater(store, nowMs)
  await topUpSimulatedMonitoring(store, nowMs)
  return publish(store, nowMs)
}

/**
 * Adds what has passed since the simulated region was last filled: hours of its air, samples and news of its waters, results of its
 * facilities.
 * Returns the generation, or null when nothing was added: no simulated region, or nothing new.
 */
export async function topUpSimulated(
  store: Store,
  nowMs: number,
  progress: Progress = () => {},
): Promise<number | null> {
  const { newestHour, forgotten } = await simulatedState(store)
  if (newestHour === null || forgotten) return null
  const to = hourAt(nowMs)
  if (to > newestHour) await recordSimulatedHours(store, { from: newestHour + 1, to }, nowMs, progress)
  await topUpSimulatedWater(store, nowMs)
  await topUpSimulatedMonitoring(store, nowMs)
  return publish(store, nowMs)
}

/** Derives what was recorded, then carries the docket of the day over; the newest generation of the two. */
async function publish(store: Store, nowMs: number): Promise<number | null> {
  const at = Math.floor(nowMs / 1000)
  const derived = await derive(store, at)
  let newest = derived?.generation ?? null
  for (const batch of simulatedDocket(nowMs)) newest = (await keepBatch(store, batch, at)).generation ?? newest
  return newest
}
