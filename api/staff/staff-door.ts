import type { Language } from '#content/place/shapes.ts'
import { REFUSALS, Refusal } from '#content/refusal.ts'
import type {
  StaffDone,
  StaffFault,
  StaffFrame,
  StaffPageName,
  StaffViews,
} from '#content/report/staff/console-views.ts'
import { STAFF_DONE } from '#content/report/staff/console-views.ts'
import { RIGHT_NAMES, scopeOf } from '#content/report/staff/rights.ts'
import type { ReportStore } from '#db/report/open.ts'

/** Makes a page of the console in a language. */
export type MakeStaffPage = <P extends StaffPageName>(
  lang: Language,
  page: P,
  view: StaffViews[P] & { frame: StaffFrame },
) => Promise<string>

/** What the console stands on; `now` in epoch milliseconds, `mac` signs with a key that only the role knows. */
export type StaffDoor = {
  store: ReportStore
  page: MakeStaffPage
  now: () => number
  mac: (text: string) => string
}

/** One request of a browser: `at` is its address below `/staff/<language>/`, `fields` what its form sent. */
export type StaffAsked = {
  lang: Language
  at: string
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  fields: Readonly<Record<string, string>>
  session: string | null
  staff: StaffFrame['staff']
  fault: StaffFault | null
}

export type StaffHandler = (door: StaffDoor, asked: StaffAsked) => Promise<Response>

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noindex' }

/** What an act is told of the account that acts. Throws Refusal `unauthorized` where nobody is signed in. */
export function actorIn({ store, now }: StaffDoor, { staff }: StaffAsked) {
  if (staff === null) throw new Refusal('unauthorized', 'Cannot go on: sign in first')
  return { store, who: staff.account, now: now() }
}

/** The token that forms of a session carry: whoever sends one has read a page of that session. */
export const formToken = ({ mac }: StaffDoor, session: string | null): string => mac(`form of ${session ?? 'nobody'}`)

/** Answers with a page; a fault gives it its status. */
export async function staffPage<P extends StaffPageName>(
  door: StaffDoor,
  asked: StaffAsked,
  page: P,
  view: StaffViews[P],
): Promise<Response> {
  const status = asked.fault === null ? 200 : REFUSALS[asked.fault.code]
  const body = await door.page(asked.lang, page, { ...view, frame: frameOf(door, asked) })
  return new Response(body, { status, headers: HEADERS })
}

/** Secrets are never typed into a page by us. */
const SECRET = ['form', 'password', 'next', 'code', 'rewardCode', 'invitation', 'secret', 'uri']

function frameOf(door: StaffDoor, { staff, at, session, query, fields, fault }: StaffAsked): StaffFrame {
  const typed = Object.entries(fields).filter(([name]) => !SECRET.includes(name))
  return {
    ...{ staff, at, fault, form: formToken(door, session) },
    rights: staff === null ? [] : RIGHT_NAMES.filter(right => scopeOf(staff.role, right) !== null),
    done: fault === null ? (STAFF_DONE.find(done => done === query['done']) ?? null) : null,
    typed: fault === null ? {} : Object.fromEntries(typed),
  }
}

/** Sends the browser to a page of the console, which says what was done. */
export function onward({ lang }: StaffAsked, at: string, done: StaffDone | null = null, cookie?: string): Response {
  const location = `/staff/${lang}/${at}${done === null ? '' : `?done=${done}`}`
  return new Response(null, { status: 303, headers: { location, ...(cookie ? { 'set-cookie': cookie } : {}) } })
}

/** An act that a form asks for; refused, the page it came from says why and still holds what was typed. */
export const deed =
  (run: StaffHandler, page: StaffHandler): StaffHandler =>
  async (door, asked) => {
    try {
      return await run(door, asked)
    } catch (error) {
      return page(door, { ...asked, fault: faultOf(error) })
    }
  }

/** What a refusal says; throws whatever else went wrong. */
export function faultOf(error: unknown): StaffFault {
  if (!(error instanceof Refusal)) throw error
  return { code: error.code, detail: error.message }
}

/** The fields of a form that are filled in, each null where it is not. */
export const typedIn = <N extends string>({ fields }: StaffAsked, ...names: N[]): Record<N, string | null> =>
  Object.fromEntries(names.map(name => [name, fields[name]?.replaceAll('\r\n', '\n').trim() || null])) as Record<
    N,
    string | null
  >
