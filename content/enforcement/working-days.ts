import { z } from 'zod'
import { dayText, parseDay } from '../time.ts'
import { DayText } from '../time-shapes.ts'
import { readTable } from './read-table.ts'

const Year = z.strictObject({
  year: z.int(),
  source: z.string(),
  certainty: z.enum(['high', 'recalled']),
  off: z.array(z.strictObject({ from: DayText, to: DayText })),
  work: z.array(DayText),
})

/** The years whose holidays are known, with the notice that says so. */
export const HOLIDAYS: readonly z.infer<typeof Year>[] = z.array(Year).parse(readTable('holidays.yaml'))

const KNOWN = new Set(HOLIDAYS.map(({ year }) => year))
const WORK = new Set(HOLIDAYS.flatMap(({ work }) => work.map(parseDay)))
const OFF = HOLIDAYS.flatMap(({ off }) => off.map(({ from, to }) => [parseDay(from), parseDay(to)] as const))

/** Whether the holidays of a day's year are known (holidays.yaml). */
export const isCalendarKnown = (day: number): boolean => KNOWN.has(Number(dayText(day).slice(0, 4)))

/** 1970-01-01 was a Thursday. */
const isWeekend = (day: number): boolean => [6, 0].includes((((day + 4) % 7) + 7) % 7)

/**
 * Whether a natural day (days since 1970-01-01, Beijing) is a working day of the country: no day off of the State Council's
 * yearly notice, and no weekend unless the notice makes it one. In years without a known notice every Monday to Friday is.
 * The days off that Xinjiang adds of its own (肉孜节, 古尔邦节) are not known here and count as working days.
 */
export const isWorkday = (day: number): boolean =>
  WORK.has(day) || !(isWeekend(day) || OFF.some(([first, last]) => first <= day && day <= last))

/**
 * The `n`-th working day after a natural day, which itself is not counted (民法典 art. 201: counting starts the next
 * day); n ≥ 0, and n = 0 is the day itself. `estimated` when a day counted over lies in a year whose holidays are not
 * known, so that the true day can lie later.
 */
export function afterWorkdays(day: number, n: number): { day: number; estimated: boolean } {
  let [at, left, estimated] = [day, n, false]
  while (left > 0) {
    at++
    if (!isCalendarKnown(at)) estimated = true
    if (isWorkday(at)) left--
  }
  return { day: at, estimated }
}
