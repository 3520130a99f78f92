import { once } from './gather.ts'
import { statisticsBy, tasks } from './gather-enforcement.ts'
import { taskDue } from './task-due.ts'
import { today } from './water-overview.ts'

/** The newest year with decisions: how many, and their fines in 分 (those in yuan); and rectification that is overdue. */
export type Summary = { year: string; cases: number; fines: number; overdue: number; simulated: boolean }

export const enforcementSummary: () => Promise<Summary> = once(async () => {
  const [[newest], all] = await Promise.all([statisticsBy('year', 1), tasks()])
  const now = today()
  return {
    ...{ year: newest?.group ?? '', cases: newest?.cases ?? 0, fines: newest?.fineSum ?? 0 },
    overdue: all.filter(task => taskDue(task, now).state === 'overdue').length,
    simulated: newest?.simulated ?? false,
  }
})
