import type { EnforcementCase } from '#content/enforcement/answers.ts'
import type { FacilityFile } from '#content/enforcement/file.ts'
import type { HistoryLine } from '#content/enforcement/history.ts'
import type { MonitoringCompleteness, MonitoringResult, UnansweredRun } from '#content/enforcement/monitoring/shapes.ts'
import type { CaseStatistic, StatisticsBy } from '#content/enforcement/statistics.ts'
import { dayText, parseDay } from '#content/time.ts'
import { caseById } from '#db/enforcement/case-by-id.ts'
import { caseFacets } from '#db/enforcement/case-facets.ts'
import { cases as askCases } from '#db/enforcement/cases.ts'
import { credits as askCredits } from '#db/enforcement/credits.ts'
import { damages as askDamages } from '#db/enforcement/damages.ts'
import { disclosures as askDisclosures } from '#db/enforcement/disclosures.ts'
import { draws as askDraws } from '#db/enforcement/draws.ts'
import { facilities as askFacilities } from '#db/enforcement/facilities.ts'
import { facilityFacets } from '#db/enforcement/facility-facets.ts'
import { facilityFile } from '#db/enforcement/facility-file.ts'
import { facilityHistory as askHistory } from '#db/enforcement/facility-history.ts'
import { listings as askListings } from '#db/enforcement/listings.ts'
import { memberships as askMemberships } from '#db/enforcement/memberships.ts'
import { monitoringCompleteness } from '#db/enforcement/monitoring-completeness.ts'
import { monitoringResults } from '#db/enforcement/monitoring-results.ts'
import { outlets as askOutlets } from '#db/enforcement/outlets.ts'
import { permitLimits as askLimits } from '#db/enforcement/permit-limits.ts'
import { permits as askPermits } from '#db/enforcement/permits.ts'
import { rectification as askTasks } from '#db/enforcement/rectification.ts'
import { enforcementStatistics } from '#db/enforcement/statistics.ts'
import { tombstones as askTombstones } from '#db/enforcement/tombstones.ts'
import { unanswered as askUnanswered } from '#db/enforcement/unanswered.ts'
import { all, ctx, once } from './gather.ts'

/** The asks of enforcement, of the same generation as all others of a build. */
const PAGE = 1000

type CaseQuery = Parameters<typeof askCases>[1]
type FacilityQuery = Parameters<typeof askFacilities>[1]

export const searchCases = async (query: CaseQuery) => askCases(await ctx(), query)
export const searchFacilities = async (query: FacilityQuery) => askFacilities(await ctx(), query)
/** How many of what a search found, by what it says. */
export const caseFacetsOf = async (query: Parameters<typeof caseFacets>[1]) =>
  (await caseFacets(await ctx(), query)).items
export const facilityFacetsOf = async (query: Parameters<typeof facilityFacets>[1]) =>
  (await facilityFacets(await ctx(), query)).items

/** What is known of cases by group, the largest first, years newest first; at most so many. */
export const statisticsBy = async (by: StatisticsBy, limit: number): Promise<CaseStatistic[]> =>
  (await enforcementStatistics(await ctx(), { by, limit })).items

export const caseOf = async (id: string): Promise<EnforcementCase> => caseById(await ctx(), { case: id })
export const facilityOf = async (id: string): Promise<FacilityFile> => facilityFile(await ctx(), { facility: id })

/** What the register holds of one facility, kind by kind. */
export async function heldOf(facility: string) {
  const at = await ctx()
  const of = { facility, limit: PAGE }
  const [permits, outlets, credits, listings, memberships, disclosures, tasks, damages, cases] = await Promise.all([
    askPermits(at, of),
    askOutlets(at, of),
    askCredits(at, of),
    askListings(at, of),
    askMemberships(at, of),
    askDisclosures(at, of),
    askTasks(at, of),
    askDamages(at, of),
    askCases(at, of),
  ])
  return {
    ...{ permits: permits.items, outlets: outlets.items, credits: credits.items, listings: listings.items },
    ...{ memberships: memberships.items, disclosures: disclosures.items, tasks: tasks.items },
    ...{ damages: damages.items, cases: cases.items },
  }
}

export const limitsOf = async (permit: string) => (await askLimits(await ctx(), { permit, limit: PAGE })).items

/** Everything dated of a facility, newest first, up to a thousand lines. */
export const historyOf = async (facility: string): Promise<HistoryLine[]> =>
  (await askHistory(await ctx(), { facility, limit: PAGE })).items

export const tombstones = once(async () => {
  const at = await ctx()
  return all(cursor => askTombstones(at, { cursor, limit: PAGE }))
})

export const tasks = once(async () => {
  const at = await ctx()
  return all(cursor => askTasks(at, { cursor, limit: PAGE }))
})

export const memberships = once(async () => {
  const at = await ctx()
  return all(cursor => askMemberships(at, { cursor, limit: PAGE }))
})

export const disclosures = once(async () => {
  const at = await ctx()
  return all(cursor => askDisclosures(at, { cursor, limit: PAGE }))
})

const DAYS = 90
const A_PART = 10_000

/** Results of a facility of the ninety days up to its newest, oldest first. */
export async function resultsOf(facility: string): Promise<MonitoringResult[]> {
  const at = await ctx()
  const read = (span: { from?: string; to?: string }) =>
    all(cursor => monitoringResults(at, { facility, ...span, cursor, limit: A_PART }))
  const newest = (await read({})).at(-1)
  if (!newest) return []
  return read({ from: dayText(parseDay(newest.at.slice(0, 10)) - DAYS), to: newest.at })
}

/** Twelve months of required monitoring of a facility. */
export const completenessOf = async (facility: string): Promise<MonitoringCompleteness[]> => {
  const at = await ctx()
  return all(cursor => monitoringCompleteness(at, { facility, cursor, limit: PAGE }))
}

/** Exceedances after which nothing came in for thirty days, newest first. */
export const unansweredOf = async (of: { facility?: string; place?: string }): Promise<UnansweredRun[]> => {
  const at = await ctx()
  return all(cursor => askUnanswered(at, { ...of, cursor, limit: PAGE }))
}

export const draws = once(async () => {
  const at = await ctx()
  return all(cursor => askDraws(at, { cursor, limit: PAGE }))
})
