import { downloadAcknowledgement, showKey, showVerify, verifyFile } from './acknowledgement-pages.ts'
import { answerPublicRole } from './batch-door.ts'
import { readForm } from './form-body.ts'
import { checkForm, refillForm, showForm } from './form-pages.ts'
import { FormTokens } from './form-token.ts'
import { plainAnswer } from './plain-answer.ts'
import type { Handler, ReportDoor } from './report-door.ts'
import { isReport, languageOf } from './report-path.ts'
import { sendReport } from './send-report.ts'
import { shutPage } from './shut-page.ts'
import { answerOpen311 } from './take-request.ts'
import { claimRewardOf, sendDisagreement, sendMessage, sendPictures, showTracking, trackReport } from './track-pages.ts'

/** What the role answers, below `/<language>/report/`. */
const ROUTES: Readonly<Record<string, Partial<Record<'GET' | 'POST', Handler>>>> = {
  '': { GET: showForm, POST: refillForm },
  check: { POST: checkForm },
  send: { POST: sendReport },
  acknowledgement: { POST: downloadAcknowledgement },
  key: { GET: showKey },
  'verify/': { GET: showVerify, POST: verifyFile },
  'track/': { GET: showTracking, POST: trackReport },
  'track/message': { POST: sendMessage },
  'track/pictures': { POST: sendPictures },
  'track/disagree': { POST: sendDisagreement },
  'track/reward': { POST: claimRewardOf },
}

/** What leads to a new report, which is taken only while somebody reads them. */
const TAKING = ['', 'check', 'send']

/** What is no page: each answers what is its own. */
const OTHERS = [answerPublicRole, answerOpen311]

/** The role that takes reports as one function from request to answer. It says nothing of what it is asked. */
export function createReportApp(about: Omit<ReportDoor, 'tokens'>): (request: Request) => Promise<Response> {
  const door: ReportDoor = { ...about, tokens: new FormTokens(about.keys.formMac, about.now) }
  return async request => {
    const { pathname, searchParams } = new URL(request.url)
    const lang = languageOf(pathname)
    try {
      for (const other of OTHERS) {
        const response = await other(door, request)
        if (response) return response
      }
      return await answer(door, request, pathname, Object.fromEntries(searchParams))
    } catch {
      return plainAnswer(lang, 'unavailable')
    }
  }
}

async function answer(
  door: ReportDoor,
  request: Request,
  path: string,
  query: Record<string, string>,
): Promise<Response> {
  const lang = languageOf(path)
  const below = isReport(path) ? path.slice(`/${lang}/report/`.length) : null
  const route = below === null ? undefined : ROUTES[below]
  if (!path.endsWith('/') && ROUTES[`${below}/`] !== undefined) return redirect(`${path}/`)
  if (path === `/${lang}/report`) return redirect(`${path}/`)
  if (!route) return plainAnswer(lang, 'missing')
  const handle = route[request.method as 'GET' | 'POST']
  if (!handle) return request.method === 'GET' ? redirect(`/${lang}/report/`) : plainAnswer(lang, 'notAllowed')
  const form = request.method === 'POST' ? await readForm(request) : { fields: {}, uploads: [] }
  if (form === null) return plainAnswer(lang, 'forged')
  const asked = { lang, query, ...form }
  const shut = TAKING.includes(below ?? '-') ? await shutPage(door, asked) : null
  return shut ?? handle(door, asked)
}

const redirect = (location: string): Response => new Response(null, { status: 303, headers: { location } })
