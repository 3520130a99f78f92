import { placeBySlug } from '#content/place/places.ts'
import type { PublicReport } from '#content/report/public-report.ts'
import type { Entry, Follow } from './entry.ts'
import { lines, queryOf, urn } from './entry-parts.ts'

const reportPage = (number: string): string => `docket/${encodeURIComponent(number)}/`

const placeName = (slug: string | null): string | null => (slug === null ? null : (placeBySlug(slug)?.names.zh ?? slug))

/** A released report as it stands, dated by its newest step, so that what becomes of it shows as a change. */
const reportEntry = (one: PublicReport): Entry => ({
  ...{ id: urn('report', one.number), title: `举报 ${one.number}`, updated: one.updatedOn },
  ...{ page: reportPage(one.number), facility: null, author: one.office, simulated: one.simulated },
  text: lines(placeName(one.place), one.category, one.state, one.dueOn, one.text),
})

/** A step at a time; the same move may be taken more than once, so the place in the row of steps tells them apart. */
const lifeOf = (one: PublicReport): Entry[] =>
  one.steps.map((step, i) => ({
    ...reportEntry(one),
    ...{ id: urn('report', one.number, String(i + 1), step.move), title: `举报 ${one.number}：${step.move}` },
    ...{ updated: step.takenOn, author: step.office, text: lines(step.refusal, step.outcome) },
  }))

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
