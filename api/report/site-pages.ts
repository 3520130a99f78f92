import { realpath } from 'node:fs/promises'
import type { Language } from '#content/place/shapes.ts'
import type { PageName, PageViews } from '#content/report/page-views.ts'
import { currentSite, renderingOf } from '../command/publish-site.ts'
import { Renderer } from '../pages/renderer.ts'
import type { MakeStaffPage } from '../staff/staff-door.ts'

/** Makes a page about a report in a language. */
export type MakePage = <P extends PageName>(lang: Language, page: P, view: PageViews[P]) => Promise<string>

/** The pages of the role, for who reports and for staff. */
export type RolePages = { report: MakePage; staff: MakeStaffPage; close: () => Promise<void> }

/** Makes pages with the code of the site that is published in a data folder; it needs no database. */
export function sitePages(data: string): RolePages {
  const renderer = new Renderer({})
  const make = async (lang: Language, page: string, view: object): Promise<string> => {
    const code = renderingOf(await realpath(currentSite(data)))
    const address = `http://reports/on-demand/${lang}/${page}/`
    const { status, body } = await renderer.render(code, 0, address, { view })
    if (status !== 200) throw new Error(`the page ${page} came out as ${status}`)
    return body
  }
  return {
    report: (lang, page, view) => make(lang, `report/${page}`, view),
    staff: (lang, page, view) => make(lang, `staff/${page}`, view),
    close: () => renderer.close(),
  }
}
