import type { EnforcementCase, Task } from '#content/enforcement/answers.ts'
import type { Place } from '#content/place/shapes.ts'
import { within } from '#db/register/filters.ts'
import { totalOf } from './facet-rows.ts'
import { caseFacetsOf, facilityFacetsOf, searchCases, tasks } from './gather-enforcement.ts'
import { byUrgency, taskDue } from './task-due.ts'
import { today } from './water-overview.ts'

/** Enforcement in a place and what belongs to it: how many of each, the newest cases, what is still to be put right. */
export type PlaceEnforcement = {
  facilities: number
  cases: number
  newest: EnforcementCase[]
  open: Task[]
  overdue: number
  simulated: boolean
}

const NEWEST = 5

export async function enforcementOf({ place: slug, ...place }: Place): Promise<PlaceEnforcement> {
  const of = { place: slug }
  const [counts, facilities, { items }, all] = await Promise.all([
    caseFacetsOf(of),
    facilityFacetsOf(of),
    searchCases({ ...of, limit: NEWEST }),
    tasks(),
  ])
  const slugs = new Set(within({ place: slug, ...place }))
  const open = all.filter(task => task.state !== 'done' && task.place !== null && slugs.has(task.place))
  const now = today()
  return {
    ...{ facilities: totalOf(facilities), cases: totalOf(counts), newest: items, open: open.toSorted(byUrgency) },
    overdue: open.filter(task => taskDue(task, now).state === 'overdue').length,
    simulated: [...counts, ...facilities].some(({ simulated }) => simulated) || open.some(({ simulated }) => simulated),
  }
}
