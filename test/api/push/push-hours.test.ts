import { describe, expect, test } from 'vitest'
import { createApp } from '#api/app.ts'
import { fillSimulated } from '#api/simulated/fill.ts'
import { createKey, revokeKey } from '#db/air/operator-keys.ts'
import { Pushed } from '#db/air/push-hours.ts'
import type { Store } from '#db/open.ts'
import { freshStore, hashOf, push, recordPushes } from '#test/database.ts'

const NOW = Date.UTC(2026, 2, 2, 3, 10)

async function portal() {
  const store = await freshStore()
  const app = await createApp({ store, now: () => NOW, perMinute: Number.POSITIVE_INFINITY })
  const key = await createKey(store, 'hotan', NOW / 1000)
  const send = async (body: unknown, bearer: string | null = key) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (bearer !== null) headers['authorization'] = `Bearer ${bearer}`
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await app.request('/v1/air/hours', { method: 'POST', headers, body: text })
    return {
      status: response.status,
      headers: response.headers,
      json: (await response.json()) as Record<string, unknown>,
    }
  }
  const read = async (path: string) => (await (await app.request(path)).json()) as { items: Record<string, unknown>[] }
  return { store, app, key, send, read }
}
const air = (store: Store) => hashOf(store, ['import', 'generation', 'station', 'station_hour', 'site_day', 'dirty'])

const hour = (clock: number, values: object = {}) => ({
  ...{ hour: `2026-03-02T${String(clock).padStart(2, '0')}:00:00+08:00`, so2: 8, no2: 42, co: 0.9, o3: 31, pm10: 168 },
  ...values,
})
const body = (hours = [hour(4), hour(5, { pm25: 96 })]) => ({ station: 'A1', name: '一号站', area: '和田地区', hours })

describe('a push from an operator', () => {
  test('is stored, derived and answered with its import; the station is named after the key', async () => {
    const { send, read, store } = await portal()
    const { status, json } = await send(body())
    expect(status).toBe(200)
    expect(Pushed.strict().parse(json)).toMatchObject({ import: 1, station: 'hotan-A1', stored: 2, already: false })
    expect(json['generation']).toBe(1)
    const { items } = await read('/v1/air/hours?station=hotan-A1')
    expect(items).toMatchObject([
      { pm10: 168, co: 0.9, pm25: null, import: 1 },
      { pm25: 96, simulated: false },
    ])
    expect(items[0]?.['missing']).toEqual([{ pollutant: 'pm25', reason: 'not-monitored' }])
    expect((await read('/v1/air/hours?place=hotan')).items).toMatchObject([{ pm10: 168 }, { pm10: 168 }])
    expect((await read('/v1/imports')).items).toMatchObject([{ source: 'operator', file: 'hotan-A1.json', stored: 2 }])
    expect((await store.client.execute('select count(*) as n from dirty')).rows[0]?.['n']).toBe(0)
  })
  test('sent again changes nothing and answers with the same import', async () => {
    const { send, store } = await portal()
    await send(body())
    const before = await air(store)
    expect((await send(body())).json).toMatchObject({ import: 1, generation: 1, stored: 0, already: true })
    expect(await air(store)).toBe(before)
  })
  test('revises what it sent before and keeps the old values', async () => {
    const { send, store } = await portal()
    await send(body())
    const { json } = await send(body([hour(4), hour(5, { pm25: 97 }), hour(6)]))
    expect(json).toMatchObject({ import: 2, stored: 1, unchanged: 1, revised: 1 })
    expect((await store.client.execute('select count(*) as n from station_hour_revision')).rows[0]?.['n']).toBe(1)
  })
  test('with one wrong hour is refused as a whole, with a pointer to each fault', async () => {
    const { send, store } = await portal()
    const before = await air(store)
    const { status, json } = await send(body([hour(4), hour(5, { pm10: -1 }), hour(6, { co: 0.1234, dust: 3 })]))
    expect(status).toBe(400)
    const pointers = (json['faults'] as { pointer: string }[]).map(fault => fault.pointer)
    expect(pointers.sort()).toEqual(['/hours/1/pm10', '/hours/2/co', '/hours/2/dust'])
    expect(await air(store)).toBe(before)
  })
  test('of an hour to come, or with a code that is no code, is refused', async () => {
    const { send, store } = await portal()
    const before = await air(store)
    const late = await send(body([hour(4), hour(13)]))
    expect([late.status, late.json['faults']]).toEqual([400, [{ pointer: '/hours/1/hour', detail: 'an hour to come' }]])
    for (const station of ['../../x', 'a b', 'a/b', '', '和田'])
      expect((await send({ ...body(), station })).status).toBe(400)
    expect(await air(store)).toBe(before)
  })
  test('without a key, with a wrong or a revoked one, is refused before its body is looked at', async () => {
    const { send, store, key } = await portal()
    const before = await air(store)
    for (const bearer of [null, 'x', key.slice(0, -1), `${key}0`]) {
      const { status, headers } = await send({ wrong: 1 }, bearer)
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    }
    await revokeKey(store, 'hotan', NOW / 1000)
    expect((await send(body())).status).toBe(401)
    expect(await air(store)).toBe(before)
  })
  test('cannot write into a national station, nor into that of another operator', async () => {
    const { send, store } = await portal()
    const other = await createKey(store, 'aksu', 1)
    await recordPushes(store, [push({ station: '2701A', hour: Math.floor(NOW / 3_600_000), air: { pm10: 5 } })])
    await send({ ...body(), station: '2701A' })
    await send({ ...body(), station: '2701A' }, other)
    await send({ ...body(), station: 'hotan-2701A' }, other)
    const { rows } = await store.client.execute('select code from station order by code')
    expect(rows.map(row => row['code'])).toEqual(['2701A', 'aksu-2701A', 'aksu-hotan-2701A', 'hotan-2701A'])
    const kept = await store.client.execute('select count(*) as n from station_hour_revision')
    expect(kept.rows[0]?.['n']).toBe(0)
  })
  test('the same request of two operators are two imports', async () => {
    const { send, store } = await portal()
    const other = await createKey(store, 'aksu', 1)
    await send(body())
    expect((await send(body(), other)).json).toMatchObject({ import: 2, already: false, station: 'aksu-A1' })
  })
  test('is refused while the database holds the simulated region', async () => {
    const { send, store } = await portal()
    await fillSimulated(store, NOW)
    const before = await air(store)
    expect((await send(body())).status).toBe(409)
    expect(await air(store)).toBe(before)
  })
  test('too large, of another type or broken is refused', async () => {
    const { send, app, key } = await portal()
    expect((await send(`"${'x'.repeat(2_000_001)}"`)).status).toBe(413)
    expect((await send('{"station":')).status).toBe(400)
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'text/csv' }
    const text = await app.request('/v1/air/hours', { method: 'POST', headers, body: 'a,b' })
    expect(text.status).toBe(415)
  })
  test('may be large: ten thousand hours at once', async () => {
    const { send } = await portal()
    const first = Date.UTC(2025, 0, 1)
    const hours = Array.from({ length: 10_000 }, (_, i) => ({
      ...hour(0),
      hour: new Date(first + i * 3_600_000).toISOString().replace('.000', ''),
    }))
    expect((await send({ station: 'A1', hours })).json).toMatchObject({ stored: 10_000 })
  })
})
