import { createHash } from 'node:crypto'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import type { Hono } from 'hono'
import { renderingOf } from './command/publish-site.ts'
import { type Clock, deliver } from './deliver.ts'
import { type Bindings, type Demand, demandIn, pathOf } from './demand.ts'
import type { Door } from './door.ts'
import { SITE_HEADERS } from './headers.ts'
import { preferredLanguage } from './language.ts'
import { refuseOthers } from './methods.ts'
import { answerPage } from './pages/answer-page.ts'
import { isSearch, isThing } from './pages/page-path.ts'
import type { Renderer } from './pages/renderer.ts'

const TYPES: Readonly<Record<string, { type: string; compress: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', compress: true },
  '.css': { type: 'text/css; charset=utf-8', compress: true },
  '.js': { type: 'text/javascript; charset=utf-8', compress: true },
  '.json': { type: 'application/json', compress: true },
  '.svg': { type: 'image/svg+xml', compress: true },
  '.xml': { type: 'application/xml', compress: true },
  '.txt': { type: 'text/plain; charset=utf-8', compress: true },
  '.csv': { type: 'text/csv; charset=utf-8; header=present', compress: true },
  '.xlsx': { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', compress: false },
  '.woff2': { type: 'font/woff2', compress: false },
  '.png': { type: 'image/png', compress: false },
  '.webp': { type: 'image/webp', compress: false },
  '.ico': { type: 'image/x-icon', compress: false },
}
const OTHER = { type: 'application/octet-stream', compress: false }

const IMMUTABLE = 'public, max-age=31536000, immutable'
const SHORT = 'public, max-age=60, must-revalidate'

/**
 * The built site. Only files that were there when the build was taken up are served, so no path leads out of it; with a
 * `renderer` also the pages that are made when they are asked for.
 */
export class Site {
  readonly #link: string
  readonly #renderer: Renderer | null
  #root: string | null = null
  #files: ReadonlySet<string> = new Set()

  constructor(link: string, renderer: Renderer | null = null) {
    this.#link = link
    this.#renderer = renderer
  }

  get present(): boolean {
    return this.#root !== null
  }

  /** The generation that the build in force shows, by the name of its folder; null when it has another name. */
  get generation(): number | null {
    const found = /^(\d+)-/.exec(basename(this.#root ?? ''))
    return found ? Number(found[1]) : null
  }

  /** Takes up the build that the link names now; true when it is another one. */
  async refresh(): Promise<boolean> {
    const root = await realpath(this.#link).catch(() => null)
    if (root === this.#root) return false
    this.#files = root === null ? new Set() : await filesIn(root)
    this.#root = root
    return true
  }

  mount(app: Hono<{ Bindings: Bindings }>, door: Door): void {
    app.get('*', async (c, next) => {
      const demand = demandIn(c.env)
      const answer = await this.#answer(door, demand, c.req.raw.headers)
      if (answer === null) return next()
      return answer
    })
    for (const pattern of ['/', '/:language{zh|ug|kk|en}/*']) refuseOthers(app, pattern, ['get'])
  }

  async #answer(door: Door, demand: Demand, headers: Headers): Promise<Response | null> {
    const clock = { current: door.follower.current, now: door.now }
    const path = decoded(pathOf(demand.target))
    if (path === null) return this.#missing(demand)
    if (path.startsWith('/v1/') || path === '/v1') return null
    if (path === '/') return this.#choice(clock, demand, headers.get('accept-language') ?? '')
    if (isSearch(demand.target) && this.#canMake()) return this.#make(door, demand)
    const file = path.endsWith('/') ? `${path}index.html` : path
    if (this.#files.has(file)) return this.#serve(clock, demand, file)
    if (this.#files.has(`${path}/index.html`)) return redirect(308, encodeURI(`${path}/`))
    const sent = pathOf(demand.target)
    if (isThing(`${sent}/`)) return redirect(308, `${sent}/`)
    return isThing(sent) && this.#canMake() ? this.#make(door, demand) : this.#missing(demand)
  }

  #canMake(): boolean {
    return this.#renderer !== null && this.#root !== null
  }

  #make(door: Door, demand: Demand): Promise<Response> {
    return answerPage(door, demand, this.#renderer as Renderer, renderingOf(this.#root as string))
  }

  async #choice(clock: Clock, demand: Demand, accepted: string): Promise<Response | null> {
    const vary = { vary: 'Accept-Language, Accept-Encoding' }
    const language = preferredLanguage(accepted)
    if (language !== null && this.#files.has(`/${language}/index.html`))
      return redirect(302, `/${language}/`, { ...vary, 'cache-control': 'private, no-cache' })
    if (!this.#files.has('/index.html')) return null
    return this.#serve(clock, { ...demand, target: '/#choice' }, '/index.html', vary)
  }

  async #serve(clock: Clock, demand: Demand, file: string, extra: Record<string, string> = {}): Promise<Response> {
    const body = await readFile(join(this.#root as string, file))
    const { type, compress } = TYPES[extname(file)] ?? OTHER
    return deliver(clock, demand, {
      of: ['site', type, createHash('sha256').update(body).digest('base64url')],
      headers: { ...SITE_HEADERS, vary: 'Accept-Encoding', 'content-type': type, ...extra },
      cacheControl: file.startsWith('/_astro/') ? IMMUTABLE : SHORT,
      compress,
      make: async () => ({ body, headers: {} }),
    })
  }

  async #missing({ method }: Demand): Promise<Response | null> {
    if (!this.#files.has('/404.html')) return null
    const body = await readFile(join(this.#root as string, '404.html'))
    const headers = { ...SITE_HEADERS, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
    return new Response(method === 'HEAD' ? null : body, { status: 404, headers })
  }
}

async function filesIn(root: string): Promise<Set<string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return new Set(files.map(entry => `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`))
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

const redirect = (status: 302 | 308, location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...SITE_HEADERS, 'cache-control': SHORT, ...headers, location } })
