import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '#api/app.ts'
import { runDeskKey } from '#api/command/desk-key.ts'
import { drain, listenAt } from '#api/listen.ts'
import { openWays } from '#api/report/open-ways.ts'
import { lookUp } from '#db/report/look-up.ts'
import { reportFacts } from '#db/report/report-facts.ts'
import { vectors } from '#test/content/vectors.ts'
import { freshFolder, freshStore } from '#test/database.ts'
import { findBelow } from '#test/db/report/bytes-below.ts'
import { freshRole } from '../report/role.ts'

const SEEN = { service_code: 'air.smoke', address_string: '乌鲁木齐市天山区人民路1号', description: '烟囱夜里冒黑烟' }

/** The portal before the role that takes reports, both real. */
async function both() {
  const role = await freshRole()
  const path = join(freshFolder(), 's')
  const server = await listenAt(role.app, { path })
  const { roles, close } = openWays(`unix:${path}`)
  const app = await createApp({ store: await freshStore(), roles, now: () => role.clock.now })
  onTestFinished(async () => {
    close()
    await drain(server)
  })
  const post = async (format: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams(fields).toString()
    const form = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
    }
    return app.request(`/open311/v2/requests${format}`, { method: 'POST', body, headers: { ...form, ...headers } })
  }
  const get = async (target: string) => app.request(`/open311/v2${target}`)
  const ctx = { store: role.store, who: '模拟经办', now: role.clock.now }
  return { role, server, post, get, ctx }
}

type Taken = [{ service_request_id: string; service_notice: string; account_id: null }]
const codeIn = ([{ service_notice }]: Taken): string => /[0-9A-Z]{4}(-[0-9A-Z]{4}){6}/.exec(service_notice)?.[0] ?? ''

test('a new request becomes an anonymous report with its place and words, and is not listed before release', async () => {
  const { post, get, ctx } = await both()
  const answer = await post('.json', { ...SEEN, device_id: 'CANARY', lat: '43.8', long: '87.6' })
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const taken = (await answer.json()) as Taken
  const number = taken[0].service_request_id
  expect(Object.keys(taken[0])).toEqual(['service_request_id', 'service_notice', 'account_id'])
  expect(await lookUp(ctx, { code: codeIn(taken) })).toMatchObject({ number, choice: 'anonymous', state: 'received' })
  const { facts } = await reportFacts(ctx, { number })
  expect(facts).toMatchObject({
    category: 'air.smoke',
    text: SEEN.description,
    place: 'tianshan',
    landmark: SEEN.address_string,
  })
  expect(facts).toMatchObject({ latitude: 43.8, longitude: 87.6, language: 'zh' })
  expect((await get(`/requests/${number}.json`)).status).toBe(404)
  expect(await (await get('/requests.json')).text()).not.toContain(number)
})

test('a new request is answered in XML, in the language asked for', async () => {
  const { post, ctx } = await both()
  const answer = await post('', { service_code: 'air.smoke', lat: '43.8', long: '87.6', locale: 'en' })
  const xml = await answer.text()
  expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  expect(xml).toMatch(
    /<service_requests><request><service_request_id>QT2026-[\w-]+<\/service_request_id><service_notice>Look-up code/,
  )
  const { facts } = await reportFacts(ctx, { number: /QT2026-[\w-]+/.exec(xml)?.[0] ?? '' })
  expect(facts).toMatchObject({ text: 'Air: Smoke from a chimney', place: null, landmark: null, language: 'en' })
})

test('a name is refused where nobody could open it, and sealed where somebody can: it never stands in the clear', async () => {
  const { role, post, ctx } = await both()
  const named = { ...SEEN, last_name: '金丝雀', phone: '19900001111', email: 'a@canary.example' }
  const refused = await post('.json', named)
  const said = await refused.text()
  expect([refused.status, said.includes('金丝雀'), said.includes('report without them')]).toEqual([400, false, true])
  expect((await ctx.store.client.execute('select count(*) as n from report')).rows[0]?.['n']).toBe(0)
  await runDeskKey([], role.data, () => {})
  const taken = (await (await post('.json', named)).json()) as Taken
  expect(await lookUp(ctx, { code: codeIn(taken) })).toMatchObject({ choice: 'confidential', identity: 'sealed' })
  role.store.close()
  expect(findBelow(role.data, ['金丝雀', '19900001111', 'canary.example'])).toEqual([])
})

test('a request that cannot be taken is refused in the form of the standard, and its words are not quoted', async () => {
  const { post } = await both()
  for (const [fields, status] of [
    [{ address_string: 'x' }, 400],
    [{ ...SEEN, service_code: 'NOPE' }, 404],
    [{ service_code: 'air.smoke' }, 400],
    [{ ...SEEN, description: 'CANARY\u0000' }, 400],
    [{ ...SEEN, description: 'CANARY'.repeat(1000) }, 400],
    [{ ...SEEN, address_string: 'CANARY'.repeat(60) }, 400],
  ] as const) {
    const answer = await post('.json', fields)
    const text = await answer.text()
    expect([fields, answer.status, text.includes('CANARY')]).toEqual([fields, status, false])
    expect(JSON.parse(text)).toEqual([{ code: status, description: expect.any(String) }])
  }
  expect((await post('.xml', SEEN, { 'content-type': 'text/plain' })).status).toBe(400)
  expect((await post('.json', { ...SEEN, description: 'x'.repeat(600_000) })).status).toBe(400)
})

test('while nobody reads reports a request is refused with 503', async () => {
  const { post, ctx } = await both()
  await ctx.store.write(tx => tx.execute(`update account set state = 'closed'`))
  const answer = await post('.json', SEEN)
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('nobody reads')])
})

test('while the role is away a request is refused with 503 and when to try again', async () => {
  const { server, post } = await both()
  await drain(server)
  const answer = await post('.json', SEEN)
  expect([answer.status, await answer.json()]).toEqual([503, [{ code: 503, description: expect.any(String) }]])
  expect(answer.headers.get('retry-after')).toBe('30')
})

test('the suite open311 holds for new requests, but for keys, which nobody needs here', async () => {
  const { post } = await both()
  const rows = vectors<{ method: string; path: string; params: Record<string, string> }, { status: number[] }>(
    'open311',
  )
  const keyed = /api key/
  for (const { title, input, expected } of rows.filter(row => row.input.method === 'POST' && !keyed.test(row.title))) {
    const params = { ...input.params, service_code: input.params['service_code']?.replace('AIR01', 'air.smoke') ?? '' }
    const { status } = await post('.json', params)
    expect([title, expected.status.includes(status)]).toEqual([title, true])
  }
})
