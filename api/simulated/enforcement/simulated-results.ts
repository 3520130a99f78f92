import type { ResultBatch, ResultPush } from '#content/enforcement/monitoring/push.ts'
import { firstMinute } from '#content/time.ts'
import { dayOf, monthAt, monthStart } from '../water/months.ts'
import { facilityEntries } from '../water/register-chain.ts'
import { dailyResult, hourlyResult } from './automatic-results.ts'
import { manualResult } from './manual-results.ts'
import { AUTOMATIC, DAYS } from './monitored.ts'

type Result = Omit<ResultPush, 'line'>

/** How many months of results taken by hand lie before the month in which the region began. */
const MONTHS = 12
const ROWS_A_BATCH = 2000

/**
 * The invented results that became known after `from` up to `to` (epoch minutes): of automatic monitors when their hour or
 * day is over, of those taken by hand when their month is. Each value depends on its facility, its time and the month
 * `origin` in which the region began: piece by piece or at once, the same.
 */
export async function* simulatedResults(from: number, to: number, origin: number): AsyncGenerator<ResultBatch> {
  let waiting: ResultPush[] = []
  let line = 2
  for (const result of results(from, to, origin)) {
    waiting.push({ ...result, line: line++ })
    if (waiting.length < ROWS_A_BATCH) continue
    yield { results: waiting, rejects: [], read: waiting.length }
    waiting = []
  }
  if (waiting.length > 0) yield { results: waiting, rejects: [], read: waiting.length }
}

function* results(from: number, to: number, origin: number): Generator<Result> {
  yield* manualResults(from, to, origin)
  const first = dayOf(monthStart(origin))
  const start = Math.max(from, firstMinute(first - DAYS))
  for (let day = dayOf(start - 1); firstMinute(day + 1) <= to; day++)
    if (firstMinute(day + 1) > start) yield* sent(one => dailyResult(one, day, first))
  for (let hour = Math.floor(start / 60); (hour + 1) * 60 <= to; hour++)
    yield* sent(one => hourlyResult(one, hour * 60, first))
}

const sent = (of: (one: (typeof AUTOMATIC)[number]) => Result | null): Result[] =>
  AUTOMATIC.flatMap(one => of(one) ?? [])

function* manualResults(from: number, to: number, origin: number): Generator<Result> {
  const facilities = facilityEntries(origin).map(entry => String(entry['facility']))
  for (let month = Math.max(origin - MONTHS, monthAt(from)); monthStart(month + 1) <= to; month++)
    if (monthStart(month + 1) > from)
      for (const [key, facility] of facilities.entries()) {
        const result = manualResult(facility, key, month, origin)
        if (result) yield result
      }
}
