import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '#api/app.ts'
import { contracts } from '#api/command/contracts.ts'
import { openApiDocument } from '#api/rest/document.ts'
import { fieldsOf, itemOf } from '#api/rest/item.ts'
import { routes } from '#api/rest/routes.ts'
import { VERSION } from '#api/version.ts'
import { countQueries, doorApp, NOW } from './api/door.ts'

const API = resolve(import.meta.dirname, '..', 'api')

describe('the generated contracts', () => {
  it.each(['openapi.json', 'openapi.d.ts', 'schema.graphql'])('%s is what `npm run generate` writes', async name => {
    expect(await readFile(join(API, name), 'utf8')).toBe((await contracts())[name])
  })

  it('OpenAPI is clean for redocly lint', async () => {
    const lint = promisify(execFile)('node_modules/.bin/redocly', ['lint', 'api/openapi.json', '--format', 'json'], {
      cwd: resolve(API, '..'),
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    const { totals } = JSON.parse((await lint).stdout) as { totals: { errors: number; warnings: number } }
    expect(totals).toMatchObject({ errors: 0, warnings: 0 })
  })
})

type Operation = {
  summary: string
  description: string
  parameters?: { name: string; description: string; example?: unknown }[]
}
const document = openApiDocument(VERSION) as unknown as { paths: Record<string, Record<string, Operation>> }

function requestOf(route: (typeof routes)[number]): [string, RequestInit] {
  if (route.method === 'post') {
    const headers = { 'content-type': 'application/json' }
    return [route.path, { method: 'POST', headers, body: JSON.stringify(route.example) }]
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(route.example))
    if (!route.path.includes(`{${name}}`)) query.set(name, String(value))
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => String(route.example[name]))
  return [query.size === 0 ? path : `${path}?${query}`, {}]
}

const TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  geojson: 'application/geo+json',
  atom: 'application/atom+xml',
  jsonfeed: 'application/feed+json',
}
const withSuffix = (target: string, suffix: string) => target.replace(/(\?|$)/, `.${suffix}$1`)
const reads = routes.filter(route => route.method === 'get')

let app: App
let cold: App
let close: () => void
let queries: () => number

beforeAll(async () => {
  const made = await doorApp()
  app = made.app
  close = made.close
  cold = await createApp({ store: made.store, now: () => NOW, perMinute: Number.POSITIVE_INFINITY })
  queries = countQueries(made.store)
})
afterAll(() => close())

describe.each(routes.map(route => [`${route.method} ${route.path}`, route] as const))('%s', (_name, route) => {
  const [target, init] = requestOf(route)
  const isRead = route.method === 'get'
  /** A path that is also read answers a GET without its site as that other row does. */
  const alsoRead = !isRead && reads.some(other => other.path === route.path)
  const withoutSite: Record<string, number> = {
    json: 400,
    csv: 400,
    ndjson: 400,
    geojson: 404,
    atom: 404,
    jsonfeed: 404,
  }

  it('answers its example in the shape of its ask', async () => {
    const response = await app.request(target, init)
    expect(response.status).toBe(route.act ? 401 : 200)
    if (route.act) return
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    const answer = await response.json()
    const { item, paged } = itemOf(route.ask.output)
    expect(route.ask.output.safeParse(answer).error?.issues).toBeUndefined()
    for (const one of paged ? (answer as { items: object[] }).items : [answer])
      expect(Object.keys(one as object)).toEqual(Object.keys(fieldsOf(item)))
  })

  it('has a strong tag if it reads, and answers it with 304 from no query', async () => {
    if (!isRead) {
      expect((await app.request(target, init)).headers.get('cache-control')).toBe('no-store')
      return
    }
    const first = await app.request(target)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600, must-revalidate')
    const before = queries()
    for (const value of [etag, `"x", W/${etag}`, '*']) {
      const again = await app.request(target, { headers: { 'if-none-match': value } })
      expect(again.status).toBe(304)
      expect(again.headers.get('etag')).toBe(etag)
      expect(await again.text()).toBe('')
    }
    expect((await cold.request(target, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect(queries()).toBe(before)
    expect((await app.request(target, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('answers HEAD like GET without a body, if it reads', async () => {
    if (!isRead) {
      expect((await app.request(target, { method: 'HEAD' })).status).toBe(alsoRead ? 400 : 405)
      return
    }
    const get = await app.request(target)
    const head = await app.request(target, { method: 'HEAD' })
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
    expect(await head.text()).toBe('')
  })

  it('refuses other methods with 405, Allow and a problem', async () => {
    const response = await app.request(target, { method: 'DELETE' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toContain(route.method.toUpperCase())
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const problem = await response.json()
    expect(problem).toMatchObject({ type: 'urn:qingtian:problem:method-not-allowed', status: 405, instance: target })
    expect(Object.keys(problem as object)).toEqual(['type', 'title', 'status', 'detail', 'instance', 'faults'])
    const preflight = await app.request(target, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain(route.method.toUpperCase())
  })

  it('refuses an unknown parameter by name and says which are known', async () => {
    const unknown = `${target}${target.includes('?') ? '&' : '?'}colour=blue`
    const response = await app.request(unknown, init)
    expect(response.status).toBe(400)
    const problem = (await response.json()) as { detail: string; faults: { pointer: string }[] }
    expect(problem.detail).toContain('"colour"')
    expect(problem.faults[0]?.pointer).toBe('/colour')
    if (isRead)
      for (const name of Object.keys(fieldsOf(route.ask.input)))
        if (!route.path.includes(`{${name}}`)) expect(problem.detail).toContain(name)
  })

  it.each(Object.entries(TYPES))('answers .%s if it offers it', async (suffix, type) => {
    const offered = (route.formats as readonly string[]).includes(suffix) && isRead
    const response = await app.request(withSuffix(target, suffix))
    const refused = isRead ? 404 : alsoRead ? withoutSite[suffix] : 405
    expect(response.status).toBe(offered ? 200 : refused)
    expect(response.headers.get('content-type')).toContain(offered ? type : 'application/problem+json')
    const accepted = await app.request(target, { headers: { accept: `${type}, application/json;q=0.5` } })
    if (offered) expect(accepted.headers.get('content-type')).toContain(type)
  })

  it('is documented with summary, description and examples', () => {
    const operation = document.paths[route.path]?.[route.method] as Operation
    expect(operation.summary.length).toBeGreaterThan(5)
    expect(operation.description.length).toBeGreaterThan(20)
    for (const parameter of operation.parameters ?? []) expect(parameter.description.length).toBeGreaterThan(5)
    const examples = (operation.parameters ?? []).filter(parameter => parameter.example !== undefined)
    if (isRead) expect(examples.map(parameter => parameter.name).sort()).toEqual(Object.keys(route.example).sort())
    else expect(JSON.stringify(operation)).toContain(JSON.stringify(route.example))
  })
})

it('covers every path of the document', () => {
  expect(Object.keys(document.paths).sort()).toEqual([...new Set(routes.map(route => route.path))].sort())
  expect(reads.length).toBeGreaterThan(9)
})
