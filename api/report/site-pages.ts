import { realpath } from 'node:fs/promises'
import type { Language } from '#content/place/shapes.ts'
import type { PageName, PageViews } from '#content/report/page-views.ts'
import { currentSite, renderingOf } from '../command/publish-site.ts'
import { Renderer } from '../pages/renderer.ts'

/** Makes a page about a report in a language. */
export type MakePage = <P extends PageName>(lang: Language, page: P, view: PageViews[P]) => Promise<string>

/** Makes pages with the code of the site that is published in a data folder; it needs no database. */
export function sitePages(data: string): { make: MakePage; close: () => Promise<void> } {
  const renderer = new Renderer({})
  return {
    make: async (lang, page, view) => {
      const code = renderingOf(await realpath(currentSite(data)))
      const { status, body } = await renderer.render(code, 0, `http://reports/on-demand/${lang}/report/${page}/`, {
        view,
      })
      if (status !== 200) throw new Error(`the page ${page} came out as ${status}`)
      return body
    },
    close: () => renderer.close(),
  }
}
