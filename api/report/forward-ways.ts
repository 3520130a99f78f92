import { Refusal, type RefusalCode } from '#content/refusal.ts'
import { pathOf } from '../demand.ts'
import { API_HEADERS, SITE_HEADERS } from '../headers.ts'
import { BASE, isNewRequest, refusedAt } from '../open311/format-answer.ts'
import { onlySession } from '../staff/session-cookie.ts'
import { isStaff, staffLanguage } from '../staff/staff-path.ts'
import type { LaneRoom } from './lane.ts'
import { plainAnswer, plainForStaff, type Sentence } from './plain-answer.ts'
import { isReport, languageOf } from './report-path.ts'

/** What an answer of the other role may say beside its body. */
const PASSED = ['content-type', 'content-disposition', 'location', 'allow', 'retry-after', 'x-robots-tag']
const STAFF_PASSED = [...PASSED, 'set-cookie']

const MB = 1_000_000
/** More than six pictures of 12 MB: what lies between is read, so that the page can say what was too large. */
const LARGEST = 200 * MB
/** A body of words is read whole before it takes a place, so that a slow one holds up nobody. */
export const WORDS = 0.5 * MB

/**
 * Who comes this way: which paths are theirs, what goes over of them, and what comes back; `plain` answers where nothing can
 * be passed on, `largest` is the most bytes of a body, `lanes` what the way has at once for
 * who reads, who sends a form, and who sends one with a proof of work.
 */
export type Way = {
  holds: (path: string) => boolean
  plain: (target: string, sentence: Sentence) => Response
  cookie: (request: Request) => string | null
  passed: readonly string[]
  admits: (request: Request) => boolean
  headers: Readonly<Record<string, string>>
  largest: number
  /** Whose forms go in the lane of those with a proof of work, without one. */
  ahead?: (path: string) => boolean
  lanes: Readonly<Record<'reading' | 'sending' | 'proven', LaneRoom>>
}

const PAGES = { headers: SITE_HEADERS, largest: LARGEST }
/** Who waits, waits some seconds: a flood that comes over fewer connections than may wait refuses nobody. */
const READING = { running: 12, waiting: 500, words: 0, uploads: 0, pictures: 0 }
const SENDING = { running: 8, waiting: 1000, words: 64 * MB, uploads: 32, pictures: 128 * MB }
const NONE = { running: 0, waiting: 0, words: 0, uploads: 0, pictures: 0 }

const REPORTERS: Way = {
  holds: isReport,
  plain: (target, sentence) => plainAnswer(languageOf(target), sentence),
  cookie: () => null,
  passed: PASSED,
  admits: () => true,
  ...PAGES,
  lanes: {
    ...{ reading: READING, sending: SENDING },
    proven: { running: 16, waiting: 1000, words: 64 * MB, uploads: 64, pictures: 256 * MB },
  },
}

/** Forms that wait for no password to be hashed, one after another: sign-ins of strangers hold up no work. */
const WORK = /^\/staff\/\w+\/(?:report|releases|identity|accounts)(?:\/|$)/

/** Staff have a session, and forms of words that no other site may send. */
const STAFF: Way = {
  holds: isStaff,
  plain: (target, sentence) => plainForStaff(staffLanguage(target), sentence),
  cookie: ({ headers }) => onlySession(headers.get('cookie')),
  passed: STAFF_PASSED,
  admits: isSameOrigin,
  ...PAGES,
  largest: WORDS,
  ahead: path => WORK.test(path),
  lanes: {
    reading: READING,
    sending: { ...NONE, running: 8, waiting: 64, words: 8 * MB },
    proven: { ...NONE, running: 8, waiting: 256, words: 64 * MB },
  },
}

const OPEN311_REFUSALS = {
  unavailable: ['unavailable', 'Cannot take the request now: nothing was kept, try again later'],
  crowded: ['unavailable', 'Cannot take the request now: many are sent; nothing was kept, try again soon'],
  tooLarge: ['too-large', 'Cannot take a request of more than 500,000 bytes'],
  forged: ['invalid', 'Cannot read the request: it is no form'],
  notAllowed: ['method-not-allowed', 'Cannot do this to a request'],
  noLength: ['invalid', 'Cannot take the request: content-length was not provided'],
  missing: ['not-found', 'There is nothing at this address'],
  sent: ['conflict', 'Cannot take the request again: it was sent'],
} as const satisfies Record<Sentence, readonly [RefusalCode, string]>

const refusalOf = (sentence: Sentence): Refusal => {
  const [code, detail] = OPEN311_REFUSALS[sentence]
  return new Refusal(code, detail)
}

/** Programs report in the words of a standard, a few at once: they hold up nobody who writes a form. */
const OPEN311: Way = {
  holds: path => isNewRequest('POST', path),
  plain: (target, sentence) =>
    refusedAt(
      pathOf(target).slice(BASE.length),
      refusalOf(sentence),
      sentence === 'unavailable' || sentence === 'crowded' ? { 'retry-after': '30' } : {},
    ),
  cookie: () => null,
  passed: PASSED,
  admits: () => true,
  headers: API_HEADERS,
  largest: WORDS,
  lanes: { reading: NONE, sending: { ...NONE, running: 2, waiting: 32, words: 4 * MB }, proven: NONE },
}

/** The ways to the role that takes reports. */
export const WAYS = { reports: REPORTERS, staff: STAFF, open311: OPEN311 } as const satisfies Record<string, Way>

/**
 * Whether a form was sent by a page of this host: every browser says so, in one header or the other. Who sends neither is no
 * browser, and carries no session of anybody else.
 */
function isSameOrigin({ headers, url }: Request): boolean {
  const [site, origin] = [headers.get('sec-fetch-site'), headers.get('origin')]
  if (site !== null) return site === 'same-origin'
  return (
    origin === null || (URL.canParse(origin) && new URL(origin).host === (headers.get('host') ?? new URL(url).host))
  )
}
