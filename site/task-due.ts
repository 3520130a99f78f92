import type { Task } from '#content/enforcement/answers.ts'
import { parseDay } from '#content/time.ts'

/** How a task stands to its deadline on a day: `days` to it, negative when it is past; null once it is done. */
export type TaskDue = { state: 'done' | 'overdue' | 'open'; days: number | null }

/** @param today civil day, `2026-03-01`. The day of the deadline itself is still in time. */
export function taskDue({ state, deadline }: Pick<Task, 'state' | 'deadline'>, today: string): TaskDue {
  if (state === 'done') return { state: 'done', days: null }
  const days = parseDay(deadline) - parseDay(today)
  return { state: days < 0 ? 'overdue' : 'open', days }
}

type Timed = Pick<Task, 'state' | 'deadline'>

/** What is owed longest comes first, then what is due soonest, then what is done. */
export const byUrgency = (a: Timed, b: Timed): number =>
  Number(a.state === 'done') - Number(b.state === 'done') || a.deadline.localeCompare(b.deadline)
