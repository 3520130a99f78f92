import type { Language } from '#content/place/shapes.ts'
import { onlySession } from '../staff/session-cookie.ts'
import { isStaff, staffLanguage } from '../staff/staff-path.ts'
import { plainAnswer, plainForStaff } from './plain-answer.ts'
import { isReport, languageOf } from './report-path.ts'

/** What an answer of the other role may say beside its body. */
const PASSED = ['content-type', 'content-disposition', 'location', 'allow', 'retry-after', 'x-robots-tag']
const STAFF_PASSED = [...PASSED, 'set-cookie']

/** Who comes this way: which paths are theirs, what goes over of them, and what comes back; `plain` answers where nothing can be passed on. */
export type Way = {
  holds: (path: string) => boolean
  language: (target: string) => Language
  plain: (lang: Language, sentence: Parameters<typeof plainAnswer>[1]) => Response
  cookie: (request: Request) => string | null
  passed: readonly string[]
  admits: (request: Request) => boolean
}

const REPORTERS: Way = {
  holds: isReport,
  language: languageOf,
  plain: plainAnswer,
  cookie: () => null,
  passed: PASSED,
  admits: () => true,
}

/** Staff have a session, and forms that no other site may send. */
const STAFF: Way = {
  holds: isStaff,
  language: staffLanguage,
  plain: plainForStaff,
  cookie: ({ headers }) => onlySession(headers.get('cookie')),
  passed: STAFF_PASSED,
  admits: isSameOrigin,
}

/** The ways to the role that takes reports. */
export const WAYS = { reporters: REPORTERS, staff: STAFF } as const satisfies Record<string, Way>

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
