import { createHash } from 'node:crypto'
import type { Store } from '#db/open.ts'
import { recordEntries } from '#db/register/record.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { recordSamples } from '#db/water/record.ts'
import { simulatedEnforcementEntries } from '../enforcement/simulated-enforcement-entries.ts'
import { clockText } from '../fill-air.ts'
import { EVERY } from './automatic-samples.ts'
import { monthAt, monthStart } from './months.ts'
import { simulatedWaterEntries } from './simulated-water-entries.ts'
import { MONTHS, simulatedWaterSamples } from './simulated-water-samples.ts'

const SAMPLES = 'simulated-water'
const REGISTER = 'simulated-water-register'
const ENFORCEMENT = 'simulated-enforcement'

/** Whether the simulated region has its waters already. */
export const hasSimulatedWater = async (store: Store): Promise<boolean> =>
  (await simulatedState(store, SAMPLES)).newestHour !== null

/** The month in which the simulated region began; null when it has no waters. */
export async function simulatedOrigin(store: Store): Promise<number | null> {
  const { oldestHour } = await simulatedState(store, SAMPLES)
  return oldestHour === null ? null : monthAt(oldestHour * 60) + MONTHS
}

/** Records the invented waters as they stand at `nowMs`: register, and samples of two years. Public once `derive` has run. */
export async function fillSimulatedWater(store: Store, nowMs: number): Promise<void> {
  const to = Math.floor(nowMs / 60_000)
  const origin = monthAt(to)
  await recordRegister(store, nowMs, origin)
  await recordSpan(store, { from: monthStart(origin - MONTHS), to, origin }, nowMs)
}

/**
 * Adds what has passed since: news of the register (a quarter that was published, a year's water use) and samples.
 * A simulated region without waters gets them; one that was forgotten does not. Twice is once.
 */
export async function topUpSimulatedWater(store: Store, nowMs: number): Promise<void> {
  const { simulated, oldestHour, newestHour, forgotten } = await simulatedState(store, SAMPLES)
  if (!simulated || forgotten) return
  if (oldestHour === null || newestHour === null) return fillSimulatedWater(store, nowMs)
  const to = Math.floor(nowMs / 60_000)
  const origin = monthAt(oldestHour * 60) + MONTHS
  await recordRegister(store, nowMs, origin)
  if (to - newestHour * 60 >= EVERY) await recordSpan(store, { from: newestHour * 60 + 1, to, origin }, nowMs)
}

async function recordRegister(store: Store, nowMs: number, origin: number): Promise<void> {
  const batches = await Array.fromAsync(simulatedWaterEntries(nowMs, origin))
  await recordEntries(store, aboutOf(REGISTER, 'simulated-water.csv', batches, nowMs), each(batches))
  const acts = await Array.fromAsync(simulatedEnforcementEntries(origin))
  await recordEntries(store, aboutOf(ENFORCEMENT, 'simulated-enforcement.csv', acts, nowMs), each(acts))
}

type Span = { from: number; to: number; origin: number }

async function recordSpan(store: Store, { from, to, origin }: Span, nowMs: number): Promise<void> {
  const batches = await Array.fromAsync(simulatedWaterSamples(from, to, origin))
  const file = `simulated-water-${clockText(Math.ceil(from / 60))}--${clockText(Math.floor(to / 60))}.csv`
  await recordSamples(store, aboutOf(SAMPLES, file, batches, nowMs), each(batches))
}

function aboutOf(source: string, file: string, batches: readonly unknown[], nowMs: number) {
  const sha256 = createHash('sha256').update(JSON.stringify(batches)).digest('hex')
  return { source, file, sha256, receivedAt: Math.floor(nowMs / 1000), simulated: true }
}

async function* each<B>(batches: readonly B[]): AsyncGenerator<B> {
  yield* batches
}
