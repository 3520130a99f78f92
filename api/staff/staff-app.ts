import { type Context, Hono } from 'hono'
import { LANGUAGES } from '#content/place/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import { sessionOf } from '#db/report/staff/sessions.ts'
import { type FormBody, readForm } from '../report/form-body.ts'
import { plainForStaff } from '../report/plain-answer.ts'
import { showAccounts, takeAccount, takeChange, takeClosing, takeOffice, takeRecovery } from './account-pages.ts'
import { showIdentity, takeAsking, takeBack, takeOpening, takePayment } from './identity-pages.ts'
import { showInbox } from './inbox-page.ts'
import { showPicture } from './picture-file.ts'
import { showProposed, showReleases, takeRefusal, takeRelease, takeWithdrawal } from './release-pages.ts'
import { REPORT_DEEDS } from './report-deeds.ts'
import { showReport } from './report-page.ts'
import { sessionIn } from './session-cookie.ts'
import { showSheet, takeTransfer } from './sheet-page.ts'
import * as door from './sign-in-pages.ts'
import {
  faultOf,
  formToken,
  onward,
  type StaffAsked,
  type StaffDoor,
  type StaffHandler,
  staffPage,
} from './staff-door.ts'
import { staffLanguage } from './staff-path.ts'
import { showStaffTrail, showTrail } from './trail-pages.ts'

type Route = { GET?: StaffHandler; POST?: StaffHandler }

/** Pages for who is not signed in. */
const OPEN: Readonly<Record<string, Route>> = {
  'sign-in': { GET: door.showSignIn, POST: door.takeSignIn },
  'sign-out': { POST: door.takeSignOut },
  enrol: { GET: door.showEnrol, POST: door.takeInvitation },
  'enrol/account': { POST: door.takeEnrolment },
}

/** Pages of the console; every act asks for its own right. */
const CLOSED: Readonly<Record<string, Route>> = {
  '': { GET: showInbox },
  'report/:number': { GET: showReport },
  'report/:number/picture/:at': { GET: showPicture },
  'report/:number/sheet': { GET: showSheet, POST: takeTransfer },
  releases: { GET: showReleases },
  'releases/withdrawal': { POST: takeWithdrawal },
  'releases/:number': { GET: showProposed },
  'releases/:number/release': { POST: takeRelease },
  'releases/:number/refuse': { POST: takeRefusal },
  identity: { GET: showIdentity },
  'identity/asking': { POST: takeAsking },
  'identity/opening': { POST: takeOpening },
  'identity/withdrawal': { POST: takeBack },
  'identity/payment': { POST: takePayment },
  trail: { GET: showTrail },
  'staff-trail': { GET: showStaffTrail },
  accounts: { GET: showAccounts, POST: takeAccount },
  'accounts/recovery': { POST: takeRecovery },
  'accounts/change': { POST: takeChange },
  'accounts/closing': { POST: takeClosing },
  'accounts/office': { POST: takeOffice },
  password: { GET: door.showPassword, POST: door.takePassword },
  ...Object.fromEntries(Object.entries(REPORT_DEEDS).map(([name, POST]) => [`report/:number/${name}`, { POST }])),
}

const LANG = `:lang{(?:${LANGUAGES.join('|')})}`

/** The console of staff as one function from request to answer. It says nothing of what it is asked. */
export function createStaffApp(about: StaffDoor): (request: Request) => Promise<Response> {
  const app = new Hono()
  for (const path of ['/staff', '/staff/', `/staff/${LANG}`])
    app.get(path, c => c.redirect(`/staff/${c.req.param('lang' as never) ?? 'zh'}/`, 303))
  for (const [open, routes] of [
    [true, OPEN],
    [false, CLOSED],
  ] as const)
    for (const [path, route] of Object.entries(routes))
      for (const [method, handle] of Object.entries({ GET: goUp, ...route }))
        app.on(method, `/staff/${LANG}/${path}`, c => answer(about, c, handle, open))
  app.notFound(c => plainForStaff(staffLanguage(c.req.path), 'missing'))
  app.onError((_, c) => plainForStaff(staffLanguage(c.req.path), 'unavailable'))
  return async request => app.fetch(request)
}

async function answer(about: StaffDoor, c: Context, handle: StaffHandler, open: boolean): Promise<Response> {
  const form = c.req.method === 'POST' ? await readForm(c.req.raw) : NO_FORM
  const asked = await askedIn(about, c, form?.fields ?? {})
  if (form === null) return plainForStaff(asked.lang, 'forged')
  if (!open && asked.staff === null) return signInFirst(about, asked, c.req.method)
  const ours = form.fields['form'] === formToken(about, asked.session)
  if (c.req.method === 'POST' && !ours && !isFirst(asked)) return refuseForm(about, asked)
  try {
    return await handle(about, asked)
  } catch (error) {
    return staffPage(about, { ...asked, fault: faultOf(error) }, 'fault', {})
  }
}

/** The address of a form that was refused leads back to the page that it stood on. */
const goUp: StaffHandler = async (_, asked) => onward(asked, asked.at.replace(/\/?[^/]*$/, ''))

const NO_FORM: Pick<FormBody, 'fields'> = { fields: {} }

/** Who signs in may come with a session that ended; that the form is ours, the public role has seen from its origin. */
const isFirst = ({ at }: StaffAsked): boolean => at === 'sign-in'

async function askedIn(about: StaffDoor, c: Context, fields: StaffAsked['fields']): Promise<StaffAsked> {
  const lang = staffLanguage(c.req.path)
  const session = sessionIn(c.req.header('cookie') ?? null)
  const at = c.req.path.slice(`/staff/${lang}/`.length)
  return {
    ...{ lang, at, fields, session, fault: null },
    ...{ params: c.req.param(), query: c.req.query(), staff: session === null ? null : await staffOf(about, session) },
  }
}

async function staffOf({ store, now }: StaffDoor, session: string): Promise<StaffAsked['staff']> {
  try {
    return await sessionOf({ store, who: '', now: now() }, { session })
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unauthorized') return null
    throw error
  }
}

/** Who signed in anew in another window gets back what was written in this one. */
function refuseForm(about: StaffDoor, asked: StaffAsked): Promise<Response> | Response {
  if (asked.staff === null) return plainForStaff(asked.lang, 'forged')
  const fault = { code: 'invalid', detail: 'Cannot take this form: it is not of this session' } as const
  return staffPage(about, { ...asked, fault }, 'fault', {})
}

/** A session that ended while somebody wrote gives back what was written. */
function signInFirst(about: StaffDoor, asked: StaffAsked, method: string): Promise<Response> | Response {
  if (method === 'GET') return onward(asked, 'sign-in')
  const fault = { code: 'unauthorized', detail: 'Cannot go on: sign in first' } as const
  return staffPage(about, { ...asked, fault }, 'sign-in', {})
}
