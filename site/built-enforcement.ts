import { type CaseView, caseView } from './case-view.ts'
import { type FacilityView, facilityView } from './facility-view.ts'
import { once } from './gather.ts'
import { searchCases, searchFacilities } from './gather-enforcement.ts'

/** How many of each a build holds as files; the others are made when they are asked for, from the same parts. */
const MOST_BUILT = Number(process.env['QINGTIAN_BUILT'] ?? 500)

export const builtCases: () => Promise<CaseView[]> = once(async () => {
  const { items } = await searchCases({ limit: MOST_BUILT })
  return Promise.all(items.map(item => caseView(item.case)))
})

export const builtFacilities: () => Promise<FacilityView[]> = once(async () => {
  const { items } = await searchFacilities({ limit: MOST_BUILT })
  return Promise.all(items.map(item => facilityView(item.facility)))
})
