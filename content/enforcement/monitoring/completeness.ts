import { halfEven } from '../../decimal.ts'
import type { DayCount, MonthCounts } from './day-counts.ts'
import { OWN_ORIGINS } from './marks.ts'
import type { Averaging } from './push.ts'
import { type Frequency, joinedDays } from './requirement.ts'
import { expectedIn, type Slot, slotOf } from './slots.ts'

/** What was expected and what came; `share` is received / expected to four decimals, null where nothing was expected. */
export type Completeness = {
  expected: number
  received: number
  usable: number
  stopped: number
  missing: number
  share: number | null
}

/** Averagings by which a result fulfils a frequency: none longer than its period. */
const FITTING: Record<Frequency, readonly Averaging[]> = {
  continuous: ['hour'],
  day: ['instant', 'hour', 'day'],
  week: ['instant', 'hour', 'day'],
  month: ['instant', 'hour', 'day', 'month'],
  quarter: ['instant', 'hour', 'day', 'month'],
  'half-year': ['instant', 'hour', 'day', 'month'],
  year: ['instant', 'hour', 'day', 'month', 'year'],
}

const HOURS = 24

/**
 * Completeness over slots of one frequency, from the counts of one outlet and pollutant. Expected is one result a slot, of
 * continuous monitoring one an hour by the automatic monitor; what stood still is excused and not expected. Results of the
 * facility and of who works for it count, those of the authority do not. received + missing = expected.
 */
export function completeness(
  slots: readonly Slot[],
  frequency: Frequency,
  counts: readonly MonthCounts[],
): Completeness {
  const fitting = counts.filter(
    ({ averaging, origin }) =>
      FITTING[frequency].includes(averaging) &&
      (frequency === 'continuous' ? origin === 'auto' : OWN_ORIGINS.includes(origin)),
  )
  const sum = { all: 0, received: 0, usable: 0, stopped: 0 }
  for (const slot of slots) {
    const { received, usable, stopped } = frequency === 'continuous' ? inHours(slot, fitting) : inOne(slot, fitting)
    sum.all += expectedIn(frequency)
    sum.received += received
    sum.usable += usable
    sum.stopped += stopped
  }
  const expected = sum.all - sum.stopped
  const share = expected === 0 ? null : halfEven(sum.received * 10_000, expected) / 10_000
  const { received, usable, stopped } = sum
  return { expected, received, usable, stopped, missing: expected - received, share }
}

type Counted = { received: number; usable: number; stopped: number }

function inHours({ from }: Slot, counts: readonly MonthCounts[]): Counted {
  const days = counts.flatMap(({ days }) => days.filter(([day]) => day === from))
  const received = Math.min(HOURS, total(days, 1))
  return { received, usable: Math.min(received, total(days, 2)), stopped: Math.min(HOURS - received, total(days, 3)) }
}

const total = (days: readonly DayCount[], at: 1 | 2 | 3) => days.reduce((sum, day) => sum + day[at], 0)

/** A slot stood still when every day of it did: 24 hours of it, or a longer result that says so. */
function inOne({ from, to }: Slot, counts: readonly MonthCounts[]): Counted {
  const within = counts.map(({ averaging, days }) => ({
    averaging,
    days: days.filter(([day]) => day >= from && day <= to),
  }))
  const has = (at: 1 | 2) => (within.some(({ days }) => total(days, at) > 0) ? 1 : 0)
  const received = has(1)
  const still = received === 0 && stoodStill({ from, to }, within)
  return { received, usable: has(2), stopped: still ? 1 : 0 }
}

function stoodStill({ from, to }: Slot, counts: readonly Pick<MonthCounts, 'averaging' | 'days'>[]): boolean {
  const still = counts.flatMap(({ averaging, days }) =>
    days
      .filter(([, , , stopped]) => stopped >= (averaging === 'hour' ? HOURS : 1))
      .map(([day]) => ({
        from: day,
        to: averaging === 'month' || averaging === 'year' ? slotOf(day, averaging).to : day,
      })),
  )
  return joinedDays(still).some(span => span.from <= from && to <= span.to)
}
