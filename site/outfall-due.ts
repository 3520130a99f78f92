import { parseDay } from '#content/time.ts'
import type { Outfall } from '#content/water/answers.ts'

/** How an outfall stands to its deadline on a day; `days` to it (negative: past), `late` by how many it was done after it. */
export type Due = {
  state: 'kept' | 'done' | 'open' | 'overdue'
  days: number | null
  late: number | null
}

type Rectified = Pick<Outfall, 'category' | 'state' | 'deadline' | 'doneOn'>

/** @param today civil day, `2026-03-01`. The day of the deadline itself is still in time. */
export function dueOf({ category, state, deadline, doneOn }: Rectified, today: string): Due {
  if (category === 'kept') return { state: 'kept', days: null, late: null }
  const past = (day: string) => (deadline === null ? null : parseDay(day) - parseDay(deadline))
  if (state === 'done') {
    const after = doneOn === null ? null : past(doneOn)
    return { state: 'done', days: null, late: after !== null && after > 0 ? after : null }
  }
  const after = past(today)
  return {
    state: after !== null && after > 0 ? 'overdue' : 'open',
    days: after === null ? null : 0 - after,
    late: null,
  }
}

/** The instant from which a deadline is past, RFC 3339. */
export const pastAfter = (deadline: string): string =>
  `${new Date((parseDay(deadline) + 1) * 86_400_000).toISOString().slice(0, 10)}T00:00:00+08:00`
