import type { Language } from '#content/place/shapes.ts'
import type { PageName, PageViews } from '#content/report/page-views.ts'
import type { ReportStore } from '#db/report/open.ts'
import type { Receipt } from '#db/report/submit.ts'
import type { FormBody } from './form-body.ts'
import type { FormTokens } from './form-token.ts'
import type { RoleKeys } from './role-keys.ts'
import type { MakePage } from './site-pages.ts'

/** What every page of the role stands on; `now` in epoch milliseconds. */
export type ReportDoor = {
  store: ReportStore
  data: string
  keys: RoleKeys
  page: MakePage
  now: () => number
  tokens: FormTokens<Receipt>
}

/** One request: the language of its path, its query, and what its form sent. */
export type Asked = { lang: Language; query: Readonly<Record<string, string>> } & FormBody

export type Handler = (door: ReportDoor, asked: Asked) => Promise<Response>

const HTML = { 'content-type': 'text/html; charset=utf-8' }
/** In seconds. */
const TRY_AGAIN = { 'retry-after': '60' }

/** Answers with a page. */
export async function answerWith<P extends PageName>(
  door: ReportDoor,
  { lang }: Asked,
  page: P,
  view: PageViews[P],
  status = 200,
): Promise<Response> {
  return new Response(await door.page(lang, page, view), {
    status,
    headers: { ...HTML, ...(status === 503 ? TRY_AGAIN : {}) },
  })
}

/** What an act on reports is told of its caller: a reporter has no name. */
export const reporterIn = ({ store, now }: Pick<ReportDoor, 'store' | 'now'>) => ({
  store,
  who: 'reporter',
  now: now(),
})
