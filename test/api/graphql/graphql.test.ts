import { setImmediate } from 'node:timers/promises'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from '#api/app.ts'
import { drain, listen } from '#api/listen.ts'
import { push, recordPushes } from '../../database.ts'
import { countQueries, doorApp, NEWEST } from '../door.ts'

let app: App
let door: Awaited<ReturnType<typeof doorApp>>
beforeAll(async () => {
  door = await doorApp()
  app = door.app
})
afterAll(() => door.close())

type Answer = { data?: Record<string, never> | null; errors?: { message: string; extensions: { code: string } }[] }
const get = (query: string, more = '') => app.request(`/graphql?query=${encodeURIComponent(query)}${more}`)
const ask = async (query: string): Promise<Answer> => (await get(query)).json() as Promise<Answer>
const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('GraphQL over HTTP', () => {
  it('passes every audit of graphql-http over a real connection', async () => {
    const { server, port } = await listen(app.fetch, '127.0.0.1', 0)
    const results = await auditServer({ url: `http://127.0.0.1:${port}/graphql` })
    await drain(server)
    const failed = results.filter(result => result.status !== 'ok')
    expect(failed.map(({ name, status }) => `${status}: ${name}`)).toEqual([])
    expect(results.length).toBeGreaterThan(60)
  })

  it('takes JSON only, no batches, no mutations, and has no page', async () => {
    expect((await post('{__typename}', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      415,
    )
    expect((await post([{ query: '{__typename}' }, { query: '{__typename}' }])).status).toBe(400)
    const { errors } = await ask('mutation { anything }')
    expect(errors?.[0]?.extensions.code).toBe('invalid')
    const page = await app.request('/graphql', { headers: { accept: 'text/html' } })
    expect(await page.text()).not.toContain('<html')
    expect((await app.request('/graphql', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })

  it('is open to every origin and never with credentials', async () => {
    const response = await app.request('/graphql?query={generation}', { headers: { origin: 'https://evil.example' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('tags a GET like REST, answers 304, and forgets it with the next generation', async () => {
    const own = await doorApp()
    const target = `/graphql?query=${encodeURIComponent('{generation latest(first: 1) {items {site hour}}}')}`
    const first = await own.app.request(target)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect((await own.app.request(target, { headers: { 'if-none-match': etag } })).status).toBe(304)
    await recordPushes(own.store, [push({ hour: NEWEST + 1, air: { pm10: 5 } })])
    await own.app.refresh()
    const next = await own.app.request(target, { headers: { 'if-none-match': etag } })
    expect(next.status).toBe(200)
    expect(((await next.json()) as { data: { generation: number } }).data.generation).toBe(own.app.generation)
    own.close()
  })

  it('does not keep an answer with errors', async () => {
    const response = await get('{place(place: "nowhere") {place}}')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
  })
})

describe('the limits of GraphQL', () => {
  const refused = async (query: string, code: string, words: string) => {
    const { errors } = await ask(query)
    expect(errors?.[0]?.extensions.code).toBe(code)
    expect(errors?.[0]?.message).toContain(words)
  }

  it('multiply complexity by the size of lists, aliases included', async () => {
    const nested = '{places(first: 100) {items {hours(first: 1000) {items {hour}}}}}'
    await refused(nested, 'too-large', 'complexity')
    const alias = (i: number) => `a${i}: hours(place: "urumqi", first: 1000) {items {hour so2 no2}}`
    await refused(`{${Array.from({ length: 20 }, (_, i) => alias(i)).join(' ')}}`, 'too-large', 'complexity')
    expect(
      (await ask('{hours(place: "urumqi", first: 1000) {items {hour so2 no2 co o3 pm10 pm25 aqi}}}')).errors,
    ).toBeUndefined()
  })

  it('weigh the past and rankings, and ask the same thing once', async () => {
    const aliases = (count: number, field: (i: number) => string) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`).join(' ')} }`
    const heavy = await ask(aliases(60, () => 'ranking(month: "2026-03", asOf: "1") { next }'))
    expect(heavy.errors?.[0]?.extensions.code).toBe('too-large')
    for (const dear of [
      'basins(of: place, period: "2026"',
      'drinkingSources(level: county',
      'chain(node: "body:sim-river-a"',
    ]) {
      const what = dear.startsWith('chain') ? 'node' : 'next'
      const many = await ask(aliases(100, () => `${dear}, asOf: "1") { ${what} }`))
      expect(many.errors?.[0]?.extensions.code).toBe('too-large')
      expect((await ask(aliases(1, () => `${dear}) { ${what} }`))).errors).toBeUndefined()
    }
    const same = aliases(50, () => 'latest(of: places) { next }')
    const count = countQueries(door.store)
    expect((await ask(same)).errors).toBeUndefined()
    expect(count()).toBeLessThan(10)
  })

  it('let other requests have their turn between any two things that one query asks', async () => {
    const asks = Array.from({ length: 40 }, (_, i) => `a${i}: hours(station: "T001", first: ${i + 1}) { next }`)
    let turns = 0
    let done = false
    const other = (async () => {
      for (; !done; turns++) await setImmediate()
    })()
    const { errors } = await ask(`{ ${asks.join(' ')} }`)
    done = true
    await other
    expect(errors).toBeUndefined()
    expect(turns).toBeGreaterThanOrEqual(asks.length)
  })

  it('refuse brackets without end and more queries than can wait', async () => {
    const deep = await (await post({ query: `{ a(x: ${'['.repeat(4000)}` })).json()
    expect(JSON.stringify(deep)).toMatch(/nest deeper/)
    const query = (i: number) => ({ query: `{ hours(station: "T001", first: ${(i % 700) + 1}) { next } }` })
    const answers = await Promise.all(Array.from({ length: 120 }, (_, i) => post(query(i))))
    expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([200, 503]))
  })

  it('bound the depth', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'place' : `place children(first: 1) {items {${deep(levels - 1)}}}`
    await refused(`{places(first: 1) {items {${deep(6)}}}}`, 'too-large', 'depth')
  })

  it('bound the length of a query and the size of a body', async () => {
    const long = await post({ query: `{generation ${' '.repeat(10_000)}}` })
    expect(JSON.stringify(await long.json())).toContain('too-large')
    expect((await post({ query: '{generation}', variables: { x: 'y'.repeat(70_000) } })).status).toBe(413)
  })

  it('give at most the named number of items, 20 unless asked', async () => {
    await refused('{stations(first: 101) {next}}', 'invalid', '1 to 100')
    await refused('{hours(place: "urumqi", first: 0) {next}}', 'invalid', '1 to 1000')
    const { data } = await ask('{hours(place: "urumqi") {items {hour}}}')
    expect(data).toMatchObject({ hours: { items: { length: 20 } } })
  })

  it('never say what went wrong inside', async () => {
    const own = await doorApp({ report: () => {} })
    const execute = own.store.client.execute.bind(own.store.client)
    own.store.client.execute = ((statement: string) =>
      String(statement).includes('from generation')
        ? execute(statement)
        : Promise.reject(new Error('secret table'))) as typeof execute
    const response = await own.app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{stations {next}}' }),
    })
    const text = await response.text()
    expect(text).toContain('"code":"internal"')
    expect(text).not.toContain('secret')
    own.close()
  })
})

describe('connections', () => {
  type Page = { edges: { cursor: string; node: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  const LISTS: [string, string, string][] = [
    ['places', '', 'place'],
    ['stations', '', 'station'],
    ['latest', 'of: places,', 'site'],
    ['hours', 'place: "urumqi",', 'hour'],
    ['days', 'place: "urumqi",', 'day'],
    ['periods', 'place: "urumqi",', 'period'],
    ['imports', '', 'import'],
  ]

  it.each(LISTS)('of %s go on from the cursor of any edge, and end', async (list, args, key) => {
    const page = async (first: number, after: string | null) => {
      const at = after === null ? '' : `, after: ${JSON.stringify(after)}`
      const fields = `{edges {cursor node {${key}}} pageInfo {hasNextPage endCursor}}`
      const { data, errors } = await ask(`{page: ${list}(${args} first: ${first}${at}) ${fields}}`)
      expect(errors).toBeUndefined()
      return data?.['page'] as unknown as Page
    }
    const all = await page(100, null)
    const middle = Math.floor((all.edges.length - 1) / 2)
    const expected = all.edges.slice(middle + 1).map(edge => edge.node)
    const rest = await page(Math.min(100, expected.length + 1), all.edges[middle]?.cursor ?? '')
    expect(rest.edges.map(edge => edge.node).slice(0, expected.length)).toEqual(expected)
    const last = await page(100, rest.pageInfo.endCursor ?? all.pageInfo.endCursor)
    expect(last.edges.length > 0).toBe(rest.pageInfo.hasNextPage)
  })

  it('lead from a place to its stations and their newest hours, and back by global id', async () => {
    const { data } = await ask(
      '{place(place: "urumqi") {id latest {hour} stations {items {id station latest {hour site}}}}}',
    )
    const place = data?.['place'] as unknown as { id: string; latest: { hour: string }; stations: { items: never[] } }
    expect(place.latest.hour).toBe('2026-06-10T12:00:00+08:00')
    const station = place.stations.items[0] as unknown as { id: string; station: string; latest: object }
    expect(station.latest).toEqual({ hour: place.latest.hour, site: 'T001' })
    for (const [id, type, key, value] of [
      [place.id, 'Place', 'place', 'urumqi'],
      [station.id, 'Station', 'station', 'T001'],
      [Buffer.from('Import:1').toString('base64'), 'Import', 'import', 1],
    ] as const) {
      const node = await ask(`{node(id: "${id}") {__typename id ... on ${type} {${key}}}}`)
      expect(node).toEqual({ data: { node: { __typename: type, id, [key]: value } } })
    }
  })
})
