import { deliver } from '../deliver.ts'
import type { Demand } from '../demand.ts'
import type { Door } from '../door.ts'
import { SITE_HEADERS } from '../headers.ts'
import { settle } from '../settle.ts'
import { onDemandPath } from './page-path.ts'
import type { Renderer } from './renderer.ts'

const HTML = { ...SITE_HEADERS, 'content-type': 'text/html; charset=utf-8' }

/**
 * Answers with a page made now from the generation in force, and keeps it like any answer; a page that says that there
 * is no such thing, or no longer, is made anew each time. `code` is the server code of the build in force.
 */
export const answerPage = (door: Door, demand: Demand, renderer: Renderer, code: string): Promise<Response> =>
  settle(door.follower, (current, check) =>
    deliver({ current, now: door.now }, demand, {
      of: ['page', door.version, code, current.identity, String(current.generation), demand.target],
      headers: { ...HTML, vary: 'Accept-Encoding' },
      cacheControl: null,
      compress: true,
      make: async () => {
        const address = new URL(onDemandPath(demand.target), door.origin).href
        const { status, body } = await renderer.render(code, current.generation, address)
        await check()
        if (status !== 200) return new Response(body, { status })
        return { body, headers: {} }
      },
    }),
  )
