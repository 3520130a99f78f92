import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '#api/app.ts'
import { EXAMPLE_NUMBER } from '#api/simulated/report/simulated-docket.ts'
import { CATEGORIES } from '#content/report/categories.ts'
import type { ServiceRequest } from '#content/report/open311/service-request.ts'
import { totalsOf } from '#content/report/totals.ts'
import { keepBatch } from '#db/docket/keep-batch.ts'
import type { Store } from '#db/open.ts'
import { vectors } from '#test/content/vectors.ts'
import { doorApp, NOW } from '../door.ts'

let app: App
let store: Store
let close: () => void
beforeAll(async () => {
  ;({ app, store, close } = await doorApp())
})
afterAll(() => close())

type Vector = { method: string; path: string; params: Record<string, string> }
const OURS: Readonly<Record<string, string>> = { AIR01: 'air.smoke' }
const ours = (text: string) => text.replace(/AIR01/g, code => OURS[code] as string)

const get = (path: string, init: RequestInit = {}) => app.request(`/open311/v2${path}`, init)
const requests = async (query = '') => (await (await get(`/requests.json${query}`)).json()) as ServiceRequest[]

describe('the suite open311, as far as it reads', () => {
  const rows = vectors<Vector, { status: number[] }>('open311').filter(({ input }) => input.method === 'GET')
  test.each(rows.map(row => [row.id, row] as const))('%s', async (_, { input, expected }) => {
    const query = new URLSearchParams(input.params)
    const response = await get(`${ours(input.path)}${query.size === 0 ? '' : `?${query}`}`)
    expect(expected.status).toContain(response.status)
    if (response.status >= 400)
      expect(await response.json()).toEqual([{ code: response.status, description: expect.any(String) }])
  })
})

describe('services', () => {
  test('are the categories, in both formats', async () => {
    const list = (await (await get('/services.json')).json()) as { service_code: string }[]
    expect(list.map(({ service_code }) => service_code)).toEqual([...CATEGORIES])
    const xml = await get('/services.xml')
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(await xml.text()).toContain('<services><service><service_code>air.smoke</service_code>')
    expect((list[0] as { service_name?: string }).service_name).toBe('烟囱冒烟')
    expect(await (await get('/services.json?locale=en-GB')).text()).toContain('"service_name":"Smoke from a chimney"')
    expect(await (await get('/services/air.smoke.json')).json()).toEqual({ service_code: 'air.smoke', attributes: [] })
  })
})

describe('requests', () => {
  test('are the released reports of 90 days, with days, a place and no coordinate, marked where invented', async () => {
    const list = await requests()
    expect(list.length).toBeGreaterThan(10)
    const one = list.find(request => request.service_request_id === EXAMPLE_NUMBER)
    expect(one).toMatchObject({
      ...{
        status: 'open',
        status_notes: 'received',
        service_code: 'air.smoke',
        address: '乌鲁木齐市',
        description: '【模拟】',
      },
      ...{ lat: null, long: null, media_url: null, requested_datetime: '2026-06-08T00:00:00+08:00' },
    })
    const days = list.map(request => request.requested_datetime)
    expect(days).toEqual(days.toSorted().reverse())
    expect(days.at(-1)! >= '2026-03-12').toBe(true)
  })

  test('are narrowed by status, service, days and ids', async () => {
    const statuses = new Set((await requests('?status=closed')).map(({ status }) => status))
    expect(statuses).toEqual(new Set(['closed']))
    const codes = new Set((await requests('?service_code=air.smoke,air.dust')).map(request => request.service_code))
    expect(codes).toEqual(new Set(['air.smoke', 'air.dust']))
    const typed = EXAMPLE_NUMBER.toLowerCase().replaceAll('-', ' ')
    expect(await requests(`?service_request_id=${encodeURIComponent(typed)},nothing&status=closed`)).toHaveLength(1)
    expect(await requests('?start_date=2026-06-08T00:00:00%2B08:00&end_date=2026-06-08T23:00:00%2B08:00')).toHaveLength(
      1,
    )
  })

  test('are answered one by one, in XML where no format is named', async () => {
    expect(await (await get(`/requests/${EXAMPLE_NUMBER}.json`)).json()).toMatchObject([
      { service_request_id: EXAMPLE_NUMBER },
    ])
    expect(await (await get(`/requests/${EXAMPLE_NUMBER}.json?locale=en`)).json()).toMatchObject([
      { service_name: 'Smoke from a chimney', address: 'Ürümqi' },
    ])
    const xml = await (await get(`/requests/${EXAMPLE_NUMBER}`)).text()
    expect(xml).toContain(`<service_requests><request><service_request_id>${EXAMPLE_NUMBER}</service_request_id>`)
    expect((await get('/requests/nothing')).status).toBe(404)
    expect(await (await get('/requests/nothing')).text()).toContain('<errors><error><code>404</code>')
  })

  test('are not taken where nobody takes reports, and nothing else is done to them', async () => {
    const refused = await get('/requests.json', { method: 'POST', body: 'service_code=air.smoke&address_string=x' })
    expect([refused.status, await refused.json()]).toEqual([503, [{ code: 503, description: expect.any(String) }]])
    expect((await get('/requests.json', { method: 'DELETE' })).status).toBe(404)
    const preflight = await get('/requests.json', { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      ...[204, 'GET, HEAD, POST, OPTIONS'],
    ])
  })

  test('have a tag that moves with what was released, and answer HEAD without a body', async () => {
    const first = await get('/requests.json')
    const etag = first.headers.get('etag') as string
    expect((await get('/requests.json', { headers: { 'if-none-match': etag } })).status).toBe(304)
    const head = await get('/requests.json', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag])
    const withdrawn = [{ number: EXAMPLE_NUMBER, withdrawnOn: 20_000, reason: '模拟', simulated: true }]
    const totals = totalsOf(0, [], { day: '1970-01-01', simulated: true })
    await keepBatch(store, { simulated: true, day: 0, reports: [], withdrawn, performance: [], totals }, NOW / 1000)
    await app.refresh()
    const after = await get('/requests.json', { headers: { 'if-none-match': etag } })
    expect(after.status).toBe(200)
    expect(await after.text()).not.toContain(EXAMPLE_NUMBER)
    expect((await get(`/requests/${EXAMPLE_NUMBER}.json`)).status).toBe(404)
    const gone = await app.request(`/v1/reports/${EXAMPLE_NUMBER}`)
    expect([gone.status, ((await gone.json()) as { detail: string }).detail]).toEqual([
      410,
      expect.stringContaining('模拟'),
    ])
  })
})

test('discovery names this address and both formats', async () => {
  expect(await (await get('/discovery.json')).json()).toMatchObject({
    endpoints: [{ url: expect.stringMatching(/\/open311\/v2$/), formats: ['application/json', 'text/xml'] }],
  })
})
