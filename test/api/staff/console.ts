import { onTestFinished } from 'vitest'
import { createStaffApp } from '#api/staff/staff-app.ts'
import type { StaffFrame, StaffPageName, StaffViews } from '#content/report/staff/console-views.ts'
import type { Role } from '#content/report/staff/roles.ts'
import { openReports, type ReportStore } from '#db/report/open.ts'
import { createAccount } from '#db/report/staff/invite.ts'
import { keepOffice } from '#db/report/staff/offices.ts'
import { freshFolder } from '#test/database.ts'
import { nowOn } from '#test/db/report/reports.ts'
import { firstAdministrator, PASSWORD, takeUp } from '#test/db/report/staff/people.ts'

export const OFFICE = '模拟市生态环境局'

/** Who works in tests: name, role, office. */
export const PEOPLE = [
  ['模拟受理', 'intake', null],
  ['模拟主管', 'supervisor', null],
  ['模拟承办', 'handler', null],
  ['模拟市局', 'supervisor', OFFICE],
  ['模拟身份', 'identity', null],
  ['模拟身份乙', 'identity', null],
  ['模拟发布', 'publisher', null],
  ['模拟审计', 'auditor', null],
] as const satisfies readonly (readonly [string, Role, string | null])[]
export const ADMINISTRATOR = '模拟管理员'

export type Shown<P extends StaffPageName> = StaffViews[P] & { frame: StaffFrame; page: P; lang: string }

type Devices = Map<string, (ctx: { now: number }) => string>

export type Console = {
  store: ReportStore
  clock: { now: number }
  devices: Devices
  app: (request: Request) => Promise<Response>
  ctx: { store: ReportStore; who: string; now: number }
}

/** The console on a database of its own with an account of each role; pages come as the JSON of what they show. */
export async function freshConsole(day = '2026-11-25'): Promise<Console> {
  const data = freshFolder()
  const store = await openReports(data)
  onTestFinished(() => store.close())
  const clock = { now: nowOn(day) }
  const ctx = { store, who: ADMINISTRATOR, now: clock.now }
  const devices: Devices = new Map([[ADMINISTRATOR, (await firstAdministrator(ctx, ADMINISTRATOR)).device]])
  await keepOffice(ctx, { office: OFFICE, place: 'urumqi' })
  for (const [account, role, office] of PEOPLE) {
    const { invitation } = await createAccount(ctx, { account, role, office })
    devices.set(account, await takeUp(ctx, invitation))
  }
  clock.now += 60_000
  const page = async (lang: string, name: string, view: object) => JSON.stringify({ lang, page: name, ...view })
  const app = createStaffApp({ store, page, now: () => clock.now, mac: text => `mac(${text})` })
  return { store, clock, devices, app, ctx: { ...ctx, who: 'reporter' } }
}

/** A browser of one person: it keeps a cookie, and sends with each form the token of the page it read last. */
export class Browser {
  cookie: string | null = null
  token = ''
  readonly console: Console

  constructor(console: Console) {
    this.console = console
  }

  async get(at: string, lang = 'zh'): Promise<Response> {
    return this.#keep(await this.#ask(at, lang, { method: 'GET' }))
  }

  async post(at: string, fields: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams({ form: this.token, ...fields })
    return this.#keep(await this.#ask(at, 'zh', { method: 'POST', body }))
  }

  /** Posts and follows the way to the next page. */
  async do(at: string, fields: Record<string, string> = {}): Promise<Response> {
    const answer = await this.post(at, fields)
    const to = answer.headers.get('location')
    return to === null ? answer : this.get(to.replace('/staff/zh/', ''))
  }

  async signIn(account: string, changes: Record<string, string> = {}): Promise<Response> {
    const code = this.console.devices.get(account)?.(this.console.clock) ?? '000000'
    this.console.clock.now += 30_000
    await this.get('sign-in')
    const answer = await this.post('sign-in', { account, password: PASSWORD, code, ...changes })
    if (answer.status === 303) await this.get('password')
    return answer
  }

  async #ask(at: string, lang: string, init: RequestInit): Promise<Response> {
    const headers = this.cookie === null ? {} : { cookie: this.cookie }
    return this.console.app(new Request(`http://reports/staff/${lang}/${at}`, { ...init, headers }))
  }

  async #keep(answer: Response): Promise<Response> {
    const cookie = answer.headers.get('set-cookie')
    if (cookie !== null) this.cookie = cookie.includes('Max-Age=0') ? null : (cookie.split(';')[0] ?? null)
    const text = await answer.clone().text()
    if (text.startsWith('{')) this.token = (JSON.parse(text) as { frame: StaffFrame }).frame.form
    return answer
  }
}

/** A browser in which somebody is signed in. */
export async function signedIn(console: Console, account: string): Promise<Browser> {
  const browser = new Browser(console)
  await browser.signIn(account)
  return browser
}

/** What a page shows. */
export const shown = async <P extends StaffPageName>(answer: Response): Promise<Shown<P>> => answer.json()
