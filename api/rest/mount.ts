import type { Hono } from 'hono'
import { deliver } from '../deliver.ts'
import { type Bindings, type Demand, demandIn } from '../demand.ts'
import { contextIn, type Door } from '../door.ts'
import { API_HEADERS } from '../headers.ts'
import { refuseOthers } from '../methods.ts'
import { rateHeaders } from '../rate.ts'
import { answerGet, type Named } from './answer.ts'
import { readJson } from './body.ts'
import { openApiDocument } from './document.ts'
import { readQuery } from './query.ts'
import { routes } from './routes.ts'

type App = Hono<{ Bindings: Bindings }>

/** Walks the table: every row becomes a route, and every path refuses what it does not do. */
export function mountRest(app: App, door: Door): void {
  for (const [path, rows] of Map.groupBy(routes, route => route.path)) {
    const pattern = path.replace(/\{(\w+)\}/g, ':$1')
    for (const route of rows) {
      if (route.method === 'get')
        app.get(pattern, c => answerGet(door, route, c.req.param() as Record<string, string>, demandIn(c.env)))
      else app.post(pattern, c => answerPost(door, route, c.req.raw, demandIn(c.env)))
    }
    refuseOthers(
      app,
      pattern,
      rows.map(row => row.method),
    )
  }
  mountDocument(app, door)
}

const MAX_BODY = 64 * 1024
const BEARER = /^Bearer +(\S{1,200}) *$/i

async function answerPost(door: Door, route: Named, request: Request, demand: Demand): Promise<Response> {
  readQuery(new URL(request.url).search, [])
  const body = await readJson(request, route.act?.maxBytes ?? route.maxBytes ?? MAX_BODY)
  const key = BEARER.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
  const input = route.act ? route.act.input(body, key) : body
  const text = await route.ask.text(contextIn(door, door.follower.current), input as never)
  if (route.act) await door.follower.refresh()
  const rate = demand.budget ? rateHeaders(demand.budget) : {}
  const headers = { ...API_HEADERS, ...rate, 'content-type': 'application/json', 'cache-control': 'no-store' }
  return new Response(text, { headers })
}

function mountDocument(app: App, door: Door): void {
  const body = JSON.stringify(openApiDocument(door.version))
  app.get('/openapi.json', c =>
    deliver({ current: door.follower.current, now: door.now }, demandIn(c.env), {
      of: [door.version, 'openapi', body],
      headers: { ...API_HEADERS, 'content-type': 'application/json', vary: 'Accept-Encoding' },
      cacheControl: 'public, max-age=300, must-revalidate',
      compress: true,
      make: async () => ({ body, headers: {} }),
    }),
  )
  refuseOthers(app, '/openapi.json', ['get'])
}
