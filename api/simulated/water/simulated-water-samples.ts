import type { WaterBatch, WaterPush } from '#content/water/push.ts'
import { automaticSamplesAt, EVERY } from './automatic-samples.ts'
import { manualSamplesOf } from './manual-samples.ts'
import { monthAt, monthStart } from './months.ts'

/** How many months of samples taken by hand lie before the month in which the region began. */
export const MONTHS = 24
const AUTOMATIC_MONTHS = 2
const ROWS_A_BATCH = 2000

/**
 * The invented samples that became known from `fromMinutes` to `toMinutes` (epoch minutes, inclusive): those of automatic
 * stations every four hours, those taken by hand when their month is over. Each value depends on its site, its time
 * and the month `origin` in which the region began: piece by piece or at once, the same. There is nothing before
 * 24 months (by hand) and two months (automatic) before `origin`. Nothing is published beside them.
 */
export async function* simulatedWaterSamples(
  fromMinutes: number,
  toMinutes: number,
  origin: number = monthAt(toMinutes),
): AsyncGenerator<WaterBatch> {
  let line = 2
  let waiting: WaterPush[] = []
  for (const sample of samples(fromMinutes, toMinutes, origin)) {
    waiting.push({ ...sample, line: line++ })
    if (waiting.length < ROWS_A_BATCH) continue
    yield { samples: waiting, rejects: [], read: waiting.length }
    waiting = []
  }
  if (waiting.length > 0) yield { samples: waiting, rejects: [], read: waiting.length }
}

function* samples(from: number, to: number, origin: number): Generator<Omit<WaterPush, 'line'>> {
  for (let month = Math.max(origin - MONTHS, monthAt(from - 1)); monthStart(month + 1) <= to; month++)
    yield* manualSamplesOf(month, origin)
  const first = Math.ceil(Math.max(from, monthStart(origin - AUTOMATIC_MONTHS)) / EVERY) * EVERY
  for (let at = first; at <= to; at += EVERY) yield* automaticSamplesAt(at, origin)
}
