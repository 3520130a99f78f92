import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '#api/app.ts'
import { fillSimulated } from '#api/simulated/fill.ts'
import { freshStore, push, recordPushes } from '../../database.ts'
import { ago, countQueries, doorApp, NEWEST, NOW } from '../door.ts'

let app: App
let door: Awaited<ReturnType<typeof doorApp>>
beforeAll(async () => {
  door = await doorApp()
  app = door.app
})
afterAll(() => door.close())

const get = (target: string, headers: Record<string, string> = {}) => app.request(target, { headers })
const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[]

describe('files', () => {
  it('CSV is UTF-8 with BOM and CRLF, and no cell is a formula', async () => {
    const bytes = Buffer.from(await (await get('/v1/air/stations.csv')).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString('utf8')
    expect(text.split('\r\n').length).toBe(text.split('\n').length)
    const [first, second] = rowsOf(text)
    expect(first?.['name']).toBe("'=cmd|calc")
    expect(second?.['name']).toBe('库尔勒, "一"站')
    expect(first?.['longitude']).toBe('87.6')
  })

  it('CSV says the same as JSON, null as an empty cell with its reason', async () => {
    const json = (await (await get('/v1/air/hours?station=T002&limit=30')).json()) as {
      items: Record<string, unknown>[]
    }
    const rows = rowsOf(await (await get('/v1/air/hours.csv?station=T002&limit=30')).text())
    expect(rows.length).toBe(30)
    json.items.forEach((item, i) => {
      const row = rows[i] as Record<string, string>
      expect(Object.keys(row)).toEqual(Object.keys(item))
      expect(row['pm25']).toBe(item['pm25'] === null ? '' : String(item['pm25']))
      expect(row['missing']).toBe(item['pm25'] === null ? 'pm25:not-reported' : '')
    })
    expect(rows.some(row => row['missing'] !== '')).toBe(true)
  })

  it('holds the whole list over many pages in every format, with limit one page and a link', async () => {
    const places = (await (await get('/v1/places?limit=1000')).json()) as { items: { place: string }[] }
    expect(places.items.length).toBeGreaterThan(100)
    expect(rowsOf(await (await get('/v1/places.csv')).text()).map(row => row['place'])).toEqual(
      places.items.map(item => item.place),
    )
    const page = await get('/v1/places.ndjson?limit=3')
    expect((await page.text()).trim().split('\n').length).toBe(3)
    expect(page.headers.get('link')).toMatch(
      /^<http:\/\/127\.0\.0\.1:8080\/v1\/places\.ndjson\?cursor=[\w-]+&limit=3>; rel="next"$/,
    )
  })

  it('GeoJSON puts stations at their coordinates and says whether they are simulated', async () => {
    const answer = (await (await get('/v1/air/stations.geojson')).json()) as Record<string, unknown>
    expect(answer).toMatchObject({
      type: 'FeatureCollection',
      simulated: false,
      features: [
        { type: 'Feature', id: 'T001', geometry: { type: 'Point', coordinates: [87.6, 43.8] } },
        { id: 'T002' },
      ],
    })
  })

  it('follows Accept, and refuses what it does not have', async () => {
    expect((await get('/v1/places', { accept: 'text/html,*/*;q=0.8' })).headers.get('content-type')).toBe(
      'application/json',
    )
    expect((await get('/v1/places', { accept: 'text/*' })).headers.get('content-type')).toContain('text/csv')
    const refused = await get('/v1/places', { accept: 'image/png' })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([406, 'application/problem+json'])
  })
})

describe('a long list', () => {
  it('streams page after page within its generation, compressed or not, though new data come meanwhile', async () => {
    const { app: own, store, close } = await doorApp()
    const older = Array.from({ length: 2600 }, (_, i) =>
      push({ hour: NEWEST - 72 - i, station: 'T001', air: { pm10: 1 + (i % 300) } }),
    )
    await recordPushes(store, older)
    await own.refresh()
    const target = '/v1/air/hours.csv?station=T001&from=2026-01-01'
    const all = rowsOf(await (await own.request(target)).text())
    expect(all.length).toBe(2672)
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const response = await own.request(target, { headers: { 'accept-encoding': encoding } })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(rowsOf(decode(Buffer.from(await response.arrayBuffer())).toString('utf8'))).toEqual(all)
    }
    const response = await own.request(target)
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const chunks = [(await reader.read()).value as Uint8Array]
    await recordPushes(
      store,
      older.map(one => ({ ...one, values: one.values.map(() => 7000) })),
      { sha256: 'later' },
    )
    for (let part = await reader.read(); !part.done; part = await reader.read()) chunks.push(part.value)
    expect(rowsOf(Buffer.concat(chunks).toString('utf8')).map(row => row['pm10'])).toEqual(all.map(row => row['pm10']))
    close()
  })

  it('is walked by the Link header without losing or repeating an hour', async () => {
    const seen: string[] = []
    let next: string | null = `/v1/air/hours?station=T001&from=${encodeURIComponent(ago(71))}&limit=10`
    while (next !== null) {
      const response: Response = await get(next)
      const { items } = (await response.json()) as { items: { hour: string }[] }
      seen.push(...items.map(item => item.hour))
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? null
    }
    expect(seen).toEqual(Array.from({ length: 72 }, (_, i) => ago(71 - i)))
  })
})

describe('ready answers', () => {
  it('differ by encoding in bytes and tag, not in content', async () => {
    const plain = await get('/v1/air/latest')
    const text = await plain.text()
    const tags = [plain.headers.get('etag')]
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      for (const turn of ['made', 'ready']) {
        const response = await get('/v1/air/latest', { 'accept-encoding': `${encoding}, identity;q=0.1` })
        expect(response.headers.get('content-encoding'), turn).toBe(encoding)
        expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding')
        tags.push(response.headers.get('etag'))
        expect(decode(Buffer.from(await response.arrayBuffer())).toString('utf8')).toBe(text)
      }
    }
    expect(new Set(tags).size).toBe(3)
  })

  it('ask the database once, whatever the order of parameters', async () => {
    const queries = countQueries(door.store)
    await get('/v1/air/hours?place=urumqi&limit=7')
    const made = queries()
    const first = await get('/v1/air/hours?place=urumqi&limit=7')
    const second = await get('/v1/air/hours?limit=7&place=urumqi')
    expect(made).toBeGreaterThan(0)
    expect(queries()).toBe(made)
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  it('are forgotten with a new generation, and the tag changes', async () => {
    const { app: own, store, close } = await doorApp()
    const first = await own.request('/v1/air/latest')
    const etag = first.headers.get('etag') ?? ''
    await recordPushes(store, [push({ hour: NEWEST + 1, station: 'T001', air: { pm10: 77 } })])
    expect(await own.refresh()).toBe(true)
    const second = await own.request('/v1/air/latest', { headers: { 'if-none-match': etag } })
    expect(second.status).toBe(200)
    expect(await second.text()).toContain('"pm10":77')
    expect(second.headers.get('qingtian-generation')).toBe(String(own.generation))
    close()
  })

  it('are made again when the data move on before they are refreshed', async () => {
    const { app: own, store, close } = await doorApp()
    await recordPushes(store, [push({ hour: NEWEST + 1, station: 'T001', air: { pm10: 78 } })])
    const response = await own.request('/v1/air/latest')
    const { generation } = (await response.json()) as { generation: number }
    expect(response.headers.get('qingtian-generation')).toBe(String(generation))
    expect(generation).toBe(own.generation)
    close()
  })
})

describe('freshness', () => {
  it.each([
    ['ten minutes after the hour', 600, 3600],
    ['an hour after it', 3600, 1800],
    ['when the next is late', 3 * 3600, 30],
  ])('%s', async (_words, seconds, age) => {
    const own = await createApp({ store: door.store, now: () => NEWEST * 3_600_000 + seconds * 1000 })
    const response = await own.request('/v1/air/latest')
    expect(response.headers.get('cache-control')).toBe(`public, max-age=${age}, must-revalidate`)
  })
})

describe('failures', () => {
  const post = (body: BodyInit, type = 'application/json') =>
    app.request('/v1/air/assess', { method: 'POST', headers: { 'content-type': type }, body })

  it.each([
    ['a body that is not JSON', () => post('{"at":'), 400],
    ['a body that is not UTF-8', () => post(Buffer.from([0x22, 0xff, 0x22])), 400],
    ['text with NUL', () => post('{"at":"a\\u0000b"}'), 400],
    ['half a character', () => post('{"at":"\\ud800"}'), 400],
    ['a body that is too large', () => post(`"${'x'.repeat(70_000)}"`), 413],
    ['another media type', () => post('at=1', 'application/x-www-form-urlencoded'), 415],
    ['a wrong field', () => post('{"at":"2026-03-01","averaging":"week","values":{}}'), 400],
    ['an unknown place', () => get('/v1/air/hours?place=atlantis'), 404],
    ['an unknown path', () => get('/v1/air/weather'), 404],
    ['a repeated parameter', () => get('/v1/places?limit=1&limit=2'), 400],
    ['a parameter with NUL', () => get('/v1/places?q=%00'), 400],
    ['a parameter that is not UTF-8', () => get('/v1/places?q=%ff'), 400],
  ] as const)('%s is a problem', async (_name, request, status) => {
    const response = await request()
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toMatchObject({
      status,
      detail: expect.stringMatching(/\w/),
      faults: expect.any(Array),
    })
  })

  it('a wrong field is named by a JSON Pointer', async () => {
    const response = await post('{"at":"2026-03-01","averaging":"day","values":{"so3":1}}')
    expect(((await response.json()) as { faults: object[] }).faults[0]).toMatchObject({ pointer: '/values' })
  })

  it.each([
    ['/v1/air/assess', { at: '2026-03-01', averaging: 'day', values: { so2: 1 } }],
    ['/v1/water/assess', { body: 'drinking-river', values: { ph: 7 } }],
  ])('a misspelt field of a calculation at %s is not passed over', async (path, body) => {
    const send = (more: object) =>
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, ...more }),
      })
    expect((await send({})).status).toBe(200)
    const refused = await send({ substance: [{ substance: '铁', value: 9 }] })
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('substance')])
  })

  it.each([
    [new Error('secret'), 500],
    [Object.assign(new Error('secret'), { code: 'SQLITE_BUSY' }), 503],
  ])('of the database say nothing of the inside', async (error, status) => {
    const heard: unknown[] = []
    const own = await doorApp({ report: one => heard.push(one) })
    own.store.client.execute = () => Promise.reject(error)
    const response = await own.app.request('/v1/air/latest')
    expect(response.status).toBe(status)
    expect(response.headers.get('retry-after')).toBe(status === 503 ? '5' : null)
    expect(await response.text()).not.toContain('secret')
    expect(heard).toEqual([error])
    own.close()
  })
})

describe('the quota', () => {
  it('is told, ends with 429 and Retry-After, and begins anew', async () => {
    let now = NOW
    const own = await createApp({ store: door.store, now: () => now, perMinute: 2 })
    const first = await own.request('/v1/places?limit=1')
    expect(first.headers.get('ratelimit-policy')).toBe('"default";q=2;w=60')
    expect(first.headers.get('ratelimit')).toBe('"default";r=1;t=60')
    await own.request('/v1/places?limit=1')
    now += 20_000
    const refused = await own.request('/v1/places?limit=1')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40'])
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect((await own.request('/healthz')).status).toBe(200)
    now += 40_000
    expect((await own.request('/v1/places?limit=1')).status).toBe(200)
  })
})

describe('simulated data', () => {
  it('are marked in header, field, file name and member', async () => {
    const store = await freshStore()
    await fillSimulated(store, NOW)
    const own = await createApp({ store, now: () => NOW })
    const latest = await own.request('/v1/air/latest')
    expect(latest.headers.get('qingtian-simulated')).toBe('true')
    const file = await own.request('/v1/air/hours.csv?place=urumqi&from=2026-05-01')
    expect(file.headers.get('qingtian-simulated')).toBe('true')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="air-hours-urumqi-simulated.csv"')
    expect(rowsOf(await file.text()).every(row => row['simulated'] === 'true')).toBe(true)
    expect(await (await own.request('/v1/air/latest.geojson')).json()).toMatchObject({ simulated: true })
    expect((await get('/v1/air/latest')).headers.get('qingtian-simulated')).toBeNull()
    expect((await get('/v1/air/latest.csv')).headers.get('content-disposition')).toBe(
      'attachment; filename="air-latest.csv"',
    )
  })
})
