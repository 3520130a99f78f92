import type { PerformanceBy } from '#content/report/performance.ts'
import type { PublicReport } from '#content/report/public-report.ts'
import type { WithdrawnReport } from '#content/report/withdrawn-report.ts'
import { publicReport } from '#db/docket/public-report.ts'
import { reportDocket } from '#db/docket/report-docket.ts'
import { reportFacets } from '#db/docket/report-facets.ts'
import { reportPerformance } from '#db/docket/report-performance.ts'
import { reportTotals } from '#db/docket/report-totals.ts'
import { withdrawnReports as askWithdrawn } from '#db/docket/withdrawn-reports.ts'
import { all, ctx, once } from './gather.ts'
import { today } from './water-overview.ts'

/** The asks of released reports, of the same generation as all others of a build. */
const PAGE = 1000

export const searchReports = async (query: Parameters<typeof reportDocket>[1]) => reportDocket(await ctx(), query)
/** How many of what a search found, by what it says. */
export const reportFacetsOf = async (query: Parameters<typeof reportFacets>[1]) =>
  (await reportFacets(await ctx(), query)).items

export const reportOf = async (number: string): Promise<PublicReport> => publicReport(await ctx(), { number })

export const performanceBy = async (by: PerformanceBy) => {
  const at = await ctx()
  return all(cursor => reportPerformance(at, { by, cursor, limit: PAGE }))
}

/** All reports together: a row of the real ones, and one of the invented ones. */
export const totals = once(async () => (await reportTotals(await ctx(), {})).items)

/** The day of the newest batch of real or of invented reports; where none says one, the day of the build. */
export const batchDay = async (simulated: boolean): Promise<string> =>
  (await totals()).find(row => row.simulated === simulated)?.day ?? today()

export const withdrawnReports = once(async () => {
  const at = await ctx()
  return all(cursor => askWithdrawn(at, { cursor, limit: PAGE }))
})

export const withdrawnReport = async (number: string): Promise<WithdrawnReport | null> =>
  (await askWithdrawn(await ctx(), { number })).items[0] ?? null
