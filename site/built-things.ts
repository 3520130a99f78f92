import { type CaseView, caseView } from './case-view.ts'
import { type FacilityView, facilityView } from './facility-view.ts'
import { once, type Page } from './gather.ts'
import { searchReports } from './gather-docket.ts'
import { searchCases, searchFacilities } from './gather-enforcement.ts'
import { type ReportView, reportView } from './report-view.ts'

/**
 * How many cases and reports, the newest of each, and how many facilities a build holds as files; the pages of others are made when they are
 * asked for, from the same parts.
 */
const MOST_BUILT = Number(process.env['QINGTIAN_BUILT'] ?? 500)
const A_PAGE = 1000

export const builtCases: () => Promise<CaseView[]> = once(async () => {
  const items = await first((cursor, limit) => searchCases({ cursor, limit }))
  return inTurn(items, item => caseView(item.case))
})

export const builtFacilities: () => Promise<FacilityView[]> = once(async () => {
  const items = await first((cursor, limit) => searchFacilities({ cursor, limit }))
  return inTurn(items, item => facilityView(item.facility))
})

export const builtReports: () => Promise<ReportView[]> = once(async () => {
  const items = await first((cursor, limit) => searchReports({ cursor, limit }))
  return inTurn(items, item => reportView(item.number))
})

async function first<T>(read: (cursor: string | undefined, limit: number) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  for (let cursor: string | undefined; items.length < MOST_BUILT; ) {
    const page = await read(cursor, Math.min(A_PAGE, MOST_BUILT - items.length))
    items.push(...page.items)
    if (page.next === null) break
    cursor = page.next
  }
  return items
}

async function inTurn<T, V>(items: readonly T[], view: (item: T) => Promise<V>): Promise<V[]> {
  const views: V[] = []
  for (const item of items) views.push(await view(item))
  return views
}
