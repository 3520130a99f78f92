import { deliver } from '../deliver.ts'
import { type Demand, pathOf } from '../demand.ts'
import type { Door } from '../door.ts'
import { SITE_HEADERS } from '../headers.ts'
import { settle } from '../settle.ts'
import { isSearch, onDemandPath } from './page-path.ts'
import type { Renderer } from './renderer.ts'

/** What is found by every query there can be is no page of a search engine. */
const UNINDEXED = { 'x-robots-tag': 'noindex' }
const HTML = { ...SITE_HEADERS, 'content-type': 'text/html; charset=utf-8' }

/**
 * Answers with a page made now from the generation in force, and keeps it like any answer; a page that says that there
 * is no such thing, or no longer, is made anew each time. Of a page that is no search the query says nothing. `code` is the
 * server code of the build in force.
 */
export function answerPage(door: Door, demand: Demand, renderer: Renderer, code: string): Promise<Response> {
  const target = isSearch(demand.target) ? demand.target : pathOf(demand.target)
  return settle(door.follower, (current, check) =>
    deliver({ current, now: door.now }, demand, {
      of: ['page', door.version, code, current.identity, String(current.generation), target],
      headers: { ...HTML, vary: 'Accept-Encoding', ...(isSearch(target) ? UNINDEXED : {}) },
      cacheControl: null,
      compress: true,
      make: async () => {
        const address = new URL(onDemandPath(target), door.origin).href
        const { status, body } = await renderer.render(code, current.generation, address)
        await check()
        if (status !== 200) return new Response(body, { status })
        return { body, headers: {} }
      },
    }),
  )
}
