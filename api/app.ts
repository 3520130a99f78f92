import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import { Refusal } from '#content/refusal.ts'
import type { Store } from '#db/open.ts'
import { feedStates } from '#db/trail/feed-state.ts'
import { currentGeneration } from '#db/trail/generation.ts'
import { Follower } from './current.ts'
import { reply } from './deliver.ts'
import { aliasOf, type Bindings, type Demand, demandIn, demandOf, pathOf } from './demand.ts'
import { mountGraphql } from './graphql/mount.ts'
import { API_HEADERS } from './headers.ts'
import { refuseOthers } from './methods.ts'
import { isNewRequest } from './open311/format-answer.ts'
import { mountOpen311 } from './open311/mount.ts'
import { isSearch, isThing } from './pages/page-path.ts'
import type { Renderer } from './pages/renderer.ts'
import { type Budget, RateLimiter, rateHeaders } from './rate.ts'
import { problemResponse } from './refused.ts'
import { isReport } from './report/report-path.ts'
import { splitSuffix } from './rest/formats.ts'
import { mountRest } from './rest/mount.ts'
import { Site } from './site.ts'
import { isStaff } from './staff/staff-path.ts'
import { VERSION } from './version.ts'

/**
 * `site` is the folder of the built site (a link that is swapped), `renderer` what makes the pages that it does not hold,
 * without which there are none; `origin` the public address, for links;
 * `perMinute` requests a client address may make of the API in a minute, Infinity for no limit;
 * `roles` answer what belongs to the role that takes reports, to its staff, and to programs that report; `report` hears of failures that are ours.
 */
export type AppOptions = {
  store: Store
  now?: () => number
  site?: string
  renderer?: Renderer
  origin?: string
  perMinute?: number
  cacheBytes?: number
  roles?: Record<'reports' | 'staff' | 'open311', (request: Request, target: string) => Promise<Response>>
  report?: (error: unknown) => void
}

export type App = {
  fetch: (request: Request, bindings?: Bindings) => Response | Promise<Response>
  request: (target: string, init?: RequestInit) => Promise<Response>
  /** Takes up the generation and the site in force; true when there is a new generation. */
  refresh: () => Promise<boolean>
  readonly generation: number
}

const MEGABYTE = 1_000_000
const PER_MINUTE = 600

/** The whole portal as one function from request to answer: REST, GraphQL, health and the built site. */
export async function createApp(options: AppOptions): Promise<App> {
  const { store, now = Date.now, perMinute = PER_MINUTE, report = console.error } = options
  const origin = options.origin ?? 'http://127.0.0.1:8080'
  const follower = new Follower(store, now, options.cacheBytes ?? 64 * MEGABYTE)
  const site = options.site === undefined ? null : new Site(options.site, options.renderer)
  const limiter = Number.isFinite(perMinute) ? new RateLimiter(perMinute, now) : null

  const inner = new Hono<{ Bindings: Bindings }>({
    getPath: request => splitSuffix(getPath(request)).path,
  })
  const door = { follower, now, origin, version: VERSION, report }
  mountRest(inner, door)
  mountGraphql(inner, door)
  mountOpen311(inner, door)
  mountHealth(inner, follower, site)
  if (site) site.mount(inner, door)
  inner.notFound(c => {
    throw new Refusal('not-found', `There is nothing at ${pathOf(demandIn(c.env).target).slice(0, 200)}`)
  })
  inner.onError((error, c) => {
    if (!(error instanceof Refusal)) report(error)
    const allow = c.res.headers.get('allow')
    const { target, budget } = demandIn(c.env)
    const open = isApi(target) ? { ...API_HEADERS, ...(budget ? rateHeaders(budget) : {}) } : {}
    return problemResponse(error, target.slice(0, 500), { ...open, ...(allow === null ? {} : { allow }) })
  })

  const fetch: App['fetch'] = (request, bindings) => {
    const demand = demandOf(request, bindings)
    const role = roleOf(demand)
    if (options.roles && role) return options.roles[role](request, demand.target)
    if (limiter && isLimited(demand.target)) {
      demand.budget = limiter.take(bindings?.incoming?.socket.remoteAddress ?? '')
      if (demand.budget.exceeded) return refuseTooMany(demand, demand.budget)
    }
    if (demand.method === 'GET' || demand.method === 'HEAD') {
      const ready = follower.current.shelf.find(aliasOf(demand))
      if (ready) return reply(ready, demand, { current: follower.current, now })
    }
    return inner.fetch(request, { ...bindings, demand })
  }

  const refresh = async () => {
    if (await site?.refresh()) follower.current.shelf.clear()
    return follower.refresh()
  }
  await refresh()
  return {
    fetch,
    request: async (target, init) => fetch(new Request(new URL(target, origin), init)),
    refresh,
    get generation() {
      return follower.current.generation
    },
  }
}

/** Whose request it is, when not the public role's own. */
function roleOf({ method, target }: Demand): keyof NonNullable<AppOptions['roles']> | null {
  const path = pathOf(target)
  if (isReport(path)) return 'reports'
  if (isStaff(path)) return 'staff'
  return isNewRequest(method, path) ? 'open311' : null
}

const isApi = (target: string): boolean => /^\/(v1[/?]|v1$|graphql\b|openapi\.json|open311\b)/.test(target)

/** What costs more than to send a file. */
const isLimited = (target: string): boolean => isApi(target) || isSearch(target) || isThing(pathOf(target))

function refuseTooMany(demand: Demand, budget: Budget): Response {
  const refusal = new Refusal('too-many', `Cannot answer more than ${budget.quota} requests a minute to one client`)
  const headers = { ...API_HEADERS, ...rateHeaders(budget), 'retry-after': String(budget.reset) }
  return problemResponse(refusal, demand.target.slice(0, 500), headers)
}

function mountHealth(app: Hono<{ Bindings: Bindings }>, follower: Follower, site: Site | null): void {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  app.get('/healthz', c => c.json({ status: 'up' }, 200, headers))
  app.get('/readyz', async c => {
    const generation = await currentGeneration(follower.store.client).catch(() => null)
    const ready = generation !== null && (site === null || site.present)
    const feeds = generation === null ? [] : (await feedStates(follower.store)).map(({ lastError: _, ...feed }) => feed)
    const state = { ready, database: generation !== null, generation, site: site?.present ?? false }
    return c.json({ ...state, published: site?.generation ?? null, feeds }, ready ? 200 : 503, headers)
  })
  for (const path of ['/healthz', '/readyz']) refuseOthers(app, path, ['get'])
}
