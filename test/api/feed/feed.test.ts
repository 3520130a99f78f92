import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '#api/feed/fetch-bytes.ts'
import { rawPath } from '#api/feed/keep-raw.ts'
import { BACKOFF, type Polling, pollFeed } from '#api/feed/poll-feed.ts'
import { fillSimulated } from '#api/simulated/fill.ts'
import type { Store } from '#db/open.ts'
import { declareFeeds, feedStates } from '#db/trail/feed-state.ts'
import { freshFolder, freshStore, hashOf } from '#test/database.ts'
import { live, liveBody, serve, serveSelfSigned } from './replay.ts'

const NOW = Date.UTC(2026, 3, 18, 21, 27)
const HOUR = '2026-04-19T05'
const real = liveBody(HOUR)

type Bench = Polling & { store: Store; said: string[] }

async function bench(changes: Partial<Polling> = {}): Promise<Bench> {
  const store = await freshStore()
  await declareFeeds(store, [{ source: 'cnemc-live', promisedMinutes: 60 }], NOW / 1000)
  const said: string[] = []
  return {
    ...{ store, data: freshFolder(), now: () => NOW, signal: new AbortController().signal, said },
    ...{ say: (line: string) => said.push(line), backoff: [1, 1, 1, 1] },
    ...changes,
  }
}
const poll = (url: string, polling: Polling) => pollFeed({ source: 'cnemc-live', url }, polling)
const air = (store: Store) =>
  hashOf(store, ['import', 'generation', 'station', 'station_hour', 'site_day', 'place_hour'])
const state = async (store: Store) => (await feedStates(store))[0]

describe.runIf(real)('a feed that sends a real hour', () => {
  const body = real as string

  test('is recorded, derived and kept: raw bytes compressed under their hash', async () => {
    const polling = await bench()
    const recorded = await poll(await serve(live(() => body)), polling)
    expect(recorded).toMatchObject({ already: false, rejected: 0, import: 1 })
    expect(recorded?.stored).toBeGreaterThan(1500)
    const found = recorded?.agreement.find(({ region, measure }) => region === 'nationwide' && measure === 'aqi')
    expect(found?.compared).toBeGreaterThan(1000)
    expect(found?.agreed).toBe(found?.compared)
    const sha256 = createHash('sha256').update(body).digest('hex')
    expect(gunzipSync(readFileSync(rawPath(polling.data, sha256))).toString()).toBe(body)
    expect(readdirSync(join(polling.data, 'raw'))).toEqual([`${sha256}.gz`])
    const { rows } = await polling.store.client.execute('select file, sha256, source from import')
    expect(rows[0]).toMatchObject({ source: 'cnemc-live', sha256 })
    expect(String(rows[0]?.['file'])).toMatch(/GetAllAQIPublishLive$/)
    expect((await polling.store.client.execute('select count(*) as n from site_day')).rows[0]?.['n']).toBeGreaterThan(0)
    expect(await state(polling.store)).toMatchObject({ lastSuccessAt: NOW / 1000, lastError: null })
  })
  test('changes nothing when it sends the same bytes again', async () => {
    const polling = await bench()
    const url = await serve(live(() => body))
    await poll(url, polling)
    const before = await air(polling.store)
    expect(await poll(url, polling)).toMatchObject({ already: true, import: 1 })
    expect(await air(polling.store)).toBe(before)
  })
  test('is picked up again when values were revised and stations came late', async () => {
    const early = liveBody(HOUR, (row, i) => {
      if (i < 10) row['PM10'] = 'NA'
      if (i >= 1000) row['StationCode'] = `late${i}`
    }) as string
    let sent = early
    const polling = await bench()
    const url = await serve(live(() => sent))
    await poll(url, polling)
    sent = body
    const second = await poll(url, polling)
    expect(second?.revised).toBeGreaterThanOrEqual(8)
    expect(second?.stored).toBeGreaterThan(500)
    expect(second?.unchanged).toBeGreaterThan(900)
  })
  test('adds nothing when it repeats a stale hour in other words', async () => {
    let sent = body
    const polling = await bench()
    const url = await serve(live(() => sent))
    const first = await poll(url, polling)
    sent = ` ${body}`
    expect(await poll(url, polling)).toMatchObject({ stored: 0, revised: 0, unchanged: first?.stored })
  })
  test('is taken when it comes right after failures, with the fault noted meanwhile', async () => {
    let asked = 0
    const url = await serve((request, response) => {
      if (++asked <= 3) response.writeHead(500).end('oops')
      else live(() => body)(request, response)
    })
    const polling = await bench()
    expect(await poll(url, polling)).toMatchObject({ import: 1 })
    expect(asked).toBe(4)
    expect(polling.said.filter(line => line.includes('status 500'))).toHaveLength(3)
  })
  test('is not taken while the database holds the simulated region', async () => {
    const polling = await bench()
    await fillSimulated(polling.store, NOW)
    const before = await air(polling.store)
    expect(await poll(await serve(live(() => body)), polling)).toBeNull()
    expect(polling.said[0]).toContain('npm run forget-simulated')
    expect(await air(polling.store)).toBe(before)
  })
})

const limits = { ...LIMITS, connect: 300, headers: 300, silence: 300, whole: 900, bytes: 2_000_000 }
const half = (text: string) => text.slice(0, text.length / 2)
const one = { TimePoint: `${HOUR}:00:00`, StationCode: '1490A', PositionName: 'x', AQI: '5' }
const small = JSON.stringify([one, { ...one, StationCode: '1491A' }, { ...one, StationCode: '1493A' }])

const faults: [name: string, answer: RequestListener, says: RegExp, tries: number][] = [
  ['sends an empty body', live(() => ''), /an empty answer/, 5],
  ['sends an empty array', live(() => '[]'), /Cannot read/, 5],
  ['sends an HTML error page with status 200', live(() => '<!DOCTYPE html><html>Error</html>'), /an HTML page/, 5],
  ['sends half an array', live(() => half(real ?? small)), /ends in the middle/, 5],
  ['answers 500', (_, response) => void response.writeHead(500).end(), /status 500/, 5],
  ['answers 404', (_, response) => void response.writeHead(404).end(), /status 404/, 1],
  ['redirects', (_, response) => void response.writeHead(302, { location: '/' }).end(), /status 302/, 1],
  ['is silent', () => {}, /no answer within 300 ms/, 5],
  ['falls silent in the middle', (_, response) => void response.writeHead(200).write('[{'), /no more bytes/, 5],
  ['hangs up', request => void request.socket.destroy(), /Cannot fetch/, 5],
  [
    'cuts off',
    (_, response) => void response.writeHead(200, { 'content-length': '99' }).write('[', () => response.destroy()),
    /Cannot fetch/,
    5,
  ],
  ['drips slowly', (_, response) => drip(response), /not all of the answer within 900 ms/, 5],
  ['sends too much', live(() => 'x'.repeat(3_000_000)), /more than 2000000 bytes/, 1],
  ['sends another source', live(() => 'date,hour,type,1001A\n20140604,0,PM2.5,5\n'), /it is quotsoft/, 5],
]

function drip(response: Parameters<RequestListener>[1]): void {
  response.writeHead(200)
  const timer = setInterval(() => response.write(' '), 50)
  response.on('close', () => clearInterval(timer))
}

describe('a feed that', () => {
  test.each(faults)('%s leaves the database and the raw files as they were', async (_, answer, says, tries) => {
    let asked = 0
    const url = await serve((request, response) => {
      asked++
      answer(request, response)
    })
    const polling = await bench({ limits })
    const before = await air(polling.store)
    expect(await poll(url, polling)).toBeNull()
    expect(polling.said.at(-1)).toMatch(says)
    expect(asked).toBe(tries)
    expect(await air(polling.store)).toBe(before)
    expect(existsSync(join(polling.data, 'raw')) ? readdirSync(join(polling.data, 'raw')) : []).toEqual([])
    expect(await state(polling.store)).toMatchObject({ lastAttemptAt: NOW / 1000, lastSuccessAt: null })
    expect((await state(polling.store))?.lastError).toMatch(says)
  })
  test('has a certificate that nobody signed is refused at once, also where checks are switched off around it', async () => {
    let asked = 0
    const url = await serveSelfSigned((request, response) => {
      asked++
      live(() => small)(request, response)
    })
    const polling = await bench()
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    const recorded = await poll(url, polling)
    if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    expect([recorded, asked]).toEqual([null, 0])
    expect(polling.said).toEqual([
      expect.stringContaining('its certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'),
    ])
  })
  test('is stopped in the middle gives up quietly', async () => {
    const stop = new AbortController()
    const polling = await bench({ signal: stop.signal })
    const url = await serve(() => stop.abort())
    expect(await poll(url, polling)).toBeNull()
    expect(polling.said).toEqual([])
    expect((await state(polling.store))?.lastError).toBeNull()
  })
  test('fails five times has done so within the hour', () => {
    const longest = BACKOFF.reduce((sum, ms) => sum + ms * 1.5, 0) + 5 * LIMITS.whole
    expect(BACKOFF).toHaveLength(4)
    expect(longest).toBeLessThan(3_600_000 / 2)
  })
})
