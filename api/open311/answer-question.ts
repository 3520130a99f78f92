import { placeBySlug } from '#content/place/places.ts'
import type { Language } from '#content/place/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import type { RequestList } from '#content/report/open311/read-list.ts'
import type { Question } from '#content/report/open311/read-request.ts'
import { type ServiceRequest, serviceRequest } from '#content/report/open311/service-request.ts'
import { STATUS_OF } from '#content/report/open311/statuses.ts'
import { readPublicNumber } from '#content/report/public-number.ts'
import type { PublicReport } from '#content/report/public-report.ts'
import { STATES } from '#content/report/states.ts'
import { parseDay } from '#content/time.ts'
import type { Ctx } from '#db/ask.ts'
import { releasedReports } from '#db/docket/released-reports.ts'
import { titleOf } from '../rest/follow/entry.ts'
import type { Answer } from './format-answer.ts'
import { serviceIn, servicesIn } from './service-names.ts'

/** Answers a question of GeoReport v2 from what was released. Throws Refusal `not-found` and `invalid`. */
export async function answerQuestion(ctx: Ctx, question: Question, origin: string, lang: Language): Promise<Answer> {
  if (question.ask === 'discovery') return { root: 'discovery', value: discovery(origin) }
  if (question.ask === 'services') return { root: 'services', value: servicesIn(lang) }
  if (question.ask === 'service')
    return { root: 'service_definition', value: { service_code: question.id, attributes: [] } }
  if (question.ask === 'requests')
    return { root: 'service_requests', value: await requestsOf(ctx, question.list, lang) }
  if (question.ask === 'request') return { root: 'service_requests', value: await requestOf(ctx, question.id, lang) }
  throw new Refusal('not-found', 'There is no such token: every answer to a new request is its id')
}

async function requestsOf(ctx: Ctx, list: RequestList, lang: Language): Promise<ServiceRequest[]> {
  const { ids, from, to, statuses, services } = list
  const states = statuses && STATES.filter(state => statuses.includes(STATUS_OF[state]))
  const numbers = ids?.map(numberIn) ?? null
  const asked = { numbers, categories: services && [...services], states, from, to }
  return (await releasedReports(ctx, asked)).map(report => asRequest(report, lang))
}

async function requestOf(ctx: Ctx, id: string, lang: Language): Promise<ServiceRequest[]> {
  const found = await releasedReports(ctx, { numbers: [numberIn(id)], from: 0, to: Number.MAX_SAFE_INTEGER })
  if (found.length === 0) throw new Refusal('not-found', `There is no request "${id.slice(0, 60)}"`)
  return found.map(report => asRequest(report, lang))
}

/** An id as it is kept; what is no number finds nothing. */
function numberIn(id: string): string {
  try {
    return readPublicNumber(id)
  } catch {
    return id.slice(0, 60)
  }
}

const asRequest = (report: PublicReport, lang: Language): ServiceRequest =>
  serviceRequest({
    ...report,
    categoryName: serviceIn(lang, report.category)?.service_name ?? report.category,
    receivedOn: parseDay(report.receivedOn),
    updatedOn: parseDay(report.updatedOn),
    dueOn: report.dueOn === null ? null : parseDay(report.dueOn),
    placeName: report.place === null ? null : (placeBySlug(report.place)?.names[lang] ?? null),
    summary: titleOf({ title: report.text ?? '', simulated: report.simulated }) || null,
  })

/** Day on which this reading of the standard was first served as it is now. */
const CHANGED = '2026-11-25T00:00:00+08:00'

const discovery = (origin: string) => ({
  changeset: CHANGED,
  contact: `${origin}/`,
  key_service:
    'No key is needed, neither to read nor to report: who reports may stay anonymous. Names and ways to reach somebody are sealed, or refused where nobody could open them; device_id, account_id and media_url are not read. A report is listed once it was moderated and released.',
  endpoints: [
    {
      specification: 'http://wiki.open311.org/GeoReport_v2',
      url: `${origin}/open311/v2`,
      changeset: CHANGED,
      type: 'production',
      formats: ['application/json', 'text/xml'],
    },
  ],
})
