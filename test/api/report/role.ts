import { onTestFinished } from 'vitest'
import { createReportApp } from '#api/report/report-app.ts'
import { openRoleKeys, type RoleKeys } from '#api/report/role-keys.ts'
import type { PageName, PageViews } from '#content/report/page-views.ts'
import { PORTAL } from '#content/report/staff/roles.ts'
import { openReports, type ReportStore } from '#db/report/open.ts'
import { freshFolder } from '#test/database.ts'
import { nowOn } from '#test/db/report/reports.ts'
import { addStaff } from '#test/db/report/staff/people.ts'

export type Role = {
  data: string
  store: ReportStore
  keys: RoleKeys
  clock: { now: number }
  app: (request: Request) => Promise<Response>
  get: (path: string) => Promise<Response>
  post: (path: string, fields: Record<string, string> | FormData) => Promise<Response>
  postRaw: (path: string, type: string, body: string | Uint8Array<ArrayBuffer>) => Promise<Response>
}

/** The role on a database of its own, under a clock set by hand; its pages come as the JSON of what they show. */
export async function freshRole(day = '2026-11-25'): Promise<Role> {
  const data = freshFolder()
  const store = await openReports(data)
  onTestFinished(() => store.close())
  const keys = await openRoleKeys(data)
  const clock = { now: nowOn(day) }
  await addStaff({ store, who: PORTAL, now: clock.now }, [['模拟经办', 'supervisor', null]])
  const page = async (lang: string, name: string, view: object) => JSON.stringify({ lang, page: name, ...view })
  const app = createReportApp({ store, data, keys, page, now: () => clock.now })
  const at = (path: string) => `http://reports${path}`
  return {
    ...{ data, store, keys, clock, app },
    get: path => app(new Request(at(path))),
    postRaw: (path, type, body) =>
      app(new Request(at(path), { method: 'POST', body, headers: { 'content-type': type } })),
    post: (path, fields) => {
      const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
      return app(new Request(at(path), { method: 'POST', body }))
    },
  }
}

/** What a page shows. */
export const shown = async <P extends PageName>(
  answer: Response,
): Promise<PageViews[P] & { lang: string; page: string }> => answer.json()

/** The token of a form that a person took five seconds to fill in. */
export async function filledToken({ get, clock }: Role, lang = 'zh'): Promise<string> {
  const { token } = await shown<'form'>(await get(`/${lang}/report/`))
  clock.now += 5000
  return token
}

export const FIELDS = { category: 'air.smoke', text: '烟囱夜里冒黑烟', place: 'urumqi', choice: 'anonymous' }

/** Sends a report and gives its receipt. */
export async function sent(role: Role, fields: Record<string, string> = {}): Promise<PageViews['receipt']> {
  const token = await filledToken(role)
  const answer = await role.post('/zh/report/send', { ...FIELDS, ...fields, token })
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`)
  return shown<'receipt'>(answer)
}
