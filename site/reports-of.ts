import type { PublicReport } from '#content/report/public-report.ts'
import { totalOf } from './facet-rows.ts'
import { reportFacetsOf, searchReports } from './gather-docket.ts'

/** Released reports of a place, of a facility or behind a case: how many, how many are overdue, and the newest. */
export type ReportsOf = { of: Of; found: number; overdue: number; newest: PublicReport[]; simulated: boolean }

type Of = { place: string } | { facility: string } | { case: string }

const NEWEST = 5

export async function reportsOf(of: Of): Promise<ReportsOf> {
  const [counts, late, { items }] = await Promise.all([
    reportFacetsOf(of),
    reportFacetsOf({ ...of, overdue: 'yes' }),
    searchReports({ ...of, limit: NEWEST }),
  ])
  const simulated = items.some(one => one.simulated)
  return { of, found: totalOf(counts), overdue: totalOf(late), newest: items, simulated }
}
