import { dayText, parseDay } from '../time.ts'
import type { ReportClock } from './clocks.ts'

/**
 * The mark 督办: the first day on which a duty that is not done yet was late; null where none is late. The clock sets it and
 * the act that was owed takes it off, so it is read and never written. A limit that is not known sets no mark.
 */
export function urgedSince(clocks: readonly ReportClock[]): string | null {
  const late = clocks.filter(({ standing }) => standing === 'overdue').map(({ dueOn }) => parseDay(dueOn!) + 1)
  return late.length === 0 ? null : dayText(Math.min(...late))
}
