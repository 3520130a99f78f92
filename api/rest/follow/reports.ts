import { placeBySlug } from '#content/place/places.ts'
import type { PublicReport } from '#content/report/public-report.ts'
import type { WithdrawnReport } from '#content/report/withdrawn-report.ts'
import { chinese, chineseReports } from './chinese.ts'
import type { Entry, Follow } from './entry.ts'
import { lines, queryOf, urn } from './entry-parts.ts'

const reportPage = (number: string): string => `docket/${encodeURIComponent(number)}/`

const placeName = (slug: string | null): string | null => (slug === null ? null : (placeBySlug(slug)?.names.zh ?? slug))

/** A released report as it stands, dated by its newest step, so that what becomes of it shows as a change. */
function reportEntry(one: PublicReport): Entry {
  const { categories, states } = chineseReports()
  const due = one.dueOn === null ? null : `${chinese().head.due} ${one.dueOn}`
  return {
    ...{ id: urn('report', one.number), title: `举报 ${one.number}：${categories[one.category]}` },
    ...{ updated: one.updatedOn, page: reportPage(one.number), facility: null, author: one.office },
    ...{ simulated: one.simulated, text: lines(placeName(one.place), states[one.state], due, one.text) },
  }
}

/** A step at a time; the same move may be taken more than once, so the place in the row of steps tells them apart. */
function lifeOf(one: PublicReport): Entry[] {
  const { moves, refusals, outcomes } = chineseReports()
  return one.steps.map((step, i) => ({
    ...reportEntry(one),
    ...{ id: urn('report', one.number, String(i + 1), step.move), title: `举报 ${one.number}：${moves[step.move]}` },
    ...{ updated: step.takenOn, author: step.office },
    text: lines(step.refusal && refusals[step.refusal], step.outcome && outcomes[step.outcome]),
  }))
}

export const FOLLOW_REPORTS: Follow = {
  title: '公开的举报',
  page: asked => `docket/${queryOf(asked)}`,
  entries: (one: PublicReport) => [reportEntry(one)],
  newestFirst: false,
}

export const FOLLOW_REPORT: Follow = {
  title: '举报进展',
  page: ({ number }) => reportPage(String(number)),
  entries: lifeOf,
  newestFirst: true,
}

const withdrawnEntry = (one: WithdrawnReport): Entry => ({
  ...{ id: urn('report', one.number, 'withdrawn'), title: `撤回的举报 ${one.number}`, updated: one.withdrawnOn },
  ...{ page: reportPage(one.number), facility: null, author: null, simulated: one.simulated, text: one.reason },
})

export const FOLLOW_WITHDRAWN: Follow = {
  title: '撤回公开的举报',
  page: () => 'withdrawn/#reports',
  entries: (one: WithdrawnReport) => [withdrawnEntry(one)],
  newestFirst: true,
}
