import { expect, test } from 'vitest'
import { MonitoringResult } from '#content/enforcement/monitoring/shapes.ts'
import { exceedances } from '#db/enforcement/exceedances.ts'
import { monitoringResults } from '#db/enforcement/monitoring-results.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import { freshStore } from '#test/database.ts'
import { entry, rowsIn } from '../register/entries.ts'
import { cod, FACILITY, keepResults, RECEIVED_AT, register, result } from './results.ts'

const ctxOf = (store: Store) => contextOf(store, RECEIVED_AT * 1000)
const ask = async (store: Store, input: object = {}) =>
  (await monitoringResults(await ctxOf(store), { facility: 'demo-facility', ...input })).items
const beyond = async (store: Store, input: object = {}) => (await exceedances(await ctxOf(store), input)).items

test('each result carries the limit of its day and what it says against it', async () => {
  const store = await freshStore()
  await register(store, FACILITY)
  await keepResults(store, [
    result({ cells: [...cod('50'), ['氨氮', '3', 'mg/L', null]] }),
    result({ at: '2026-03-03', cells: cod('50.01') }),
    result({ at: '2026-03-04', cells: cod('100', 'M') }),
    result({ at: '2026-03-04T05:00', averaging: 'hour', cells: cod('100') }),
    result({ at: '2026-03-05', origin: 'agency', agency: 'demo-agency', cells: cod('<4', null) }),
  ])
  const items = await ask(store)
  for (const item of items) expect(MonitoringResult.safeParse(item).error).toBeUndefined()
  expect(
    items.map(({ at, pollutant, judged, multiple, reason }) => [at.slice(5, 13), pollutant, judged, multiple, reason]),
  ).toEqual([
    ['03-02T00', '化学需氧量', 'met', null, null],
    ['03-02T00', '氨氮', null, null, 'no-limit'],
    ['03-03T00', '化学需氧量', 'exceeded', 0, null],
    ['03-04T00', '化学需氧量', null, null, 'marked'],
    ['03-04T05', '化学需氧量', null, null, 'other-averaging'],
    ['03-05T00', '化学需氧量', 'met', null, null],
  ])
  expect(items[4]).toMatchObject({ limit: null, permit: null, averaging: 'hour' })
  expect(items[5]).toMatchObject({ value: '<4', agency: 'demo-agency', limit: 50, permit: '91650100000000001Q001P' })
  expect(await beyond(store)).toMatchObject([
    { at: '2026-03-03T00:00:00+08:00', value: '50.01', limit: 50, multiple: 0 },
  ])
})

test('filters narrow by outlet, pollutant under any name, averaging, origin and time, and pages join', async () => {
  const store = await freshStore()
  await register(store, [...FACILITY, entry('outlet', { outlet: 'DW002' })])
  const days = ['2026-03-02', '2026-03-03', '2026-03-04']
  const other = { outlet: { facility: 'demo-facility', outlet: 'DW002' } }
  await keepResults(store, [
    ...days.map(day => result({ at: day, cells: [...cod('40'), ['氨氮', '3', 'mg/L', 'N']] })),
    result({ ...other, at: '2026-03-04T07:00', averaging: 'hour' }),
    result({ at: '2026-03-04', origin: 'supervisory' }),
  ])
  const count = async (input: object) => (await ask(store, input)).length
  expect(await count({})).toBe(8)
  expect(await count({ pollutant: 'COD' })).toBe(5)
  expect(await count({ outlet: 'DW002' })).toBe(1)
  expect(await count({ averaging: 'hour' })).toBe(1)
  expect(await count({ origin: 'supervisory' })).toBe(1)
  expect(await count({ from: '2026-03-03', to: '2026-03-03' })).toBe(2)
  const ctx = await ctxOf(store)
  const walked = []
  for (let cursor: string | undefined; ; ) {
    const page = await monitoringResults(ctx, { facility: 'demo-facility', limit: 3, ...(cursor && { cursor }) })
    walked.push(...page.items)
    if (page.next === null) break
    cursor = page.next
  }
  expect(walked).toEqual(await ask(store))
  await expect(ask(store, { facility: 'nobody' })).rejects.toThrow('There is no facility "nobody"')
  await expect(ask(store, { outlet: 'DW9' })).rejects.toThrow('There is no outlet "demo-facility>DW9"')
  await expect(ask(store, { from: '2026-03-04', to: '2026-03-03' })).rejects.toThrow('"to" lies before "from"')
})

test('a corrected result keeps its old value for asOf, and one pollutant a file takes no other back', async () => {
  const store = await freshStore()
  await register(store, FACILITY)
  await keepResults(store, [result({ cells: [...cod('60'), ['氨氮', '3', 'mg/L', 'N']] })])
  const before = String((await ctxOf(store)).generation)
  expect(await keepResults(store, [result({ cells: cod('45') })])).toMatchObject({ stored: 0, revised: 1 })
  const values = async (input: object) => (await ask(store, input)).map(({ pollutant, value }) => [pollutant, value])
  expect(await values({})).toEqual([
    ['化学需氧量', '45'],
    ['氨氮', '3'],
  ])
  expect(await values({ asOf: before })).toEqual([
    ['化学需氧量', '60'],
    ['氨氮', '3'],
  ])
  expect(await beyond(store)).toEqual([])
  expect(await beyond(store, { asOf: before })).toMatchObject([{ value: '60', multiple: 0.2 }])
  expect(await keepResults(store, [result({ cells: cod('45') })], { sha256: 'again' })).toMatchObject({ unchanged: 1 })
})

test('a changed limit is judged by anew, and what was said before stays for asOf', async () => {
  const store = await freshStore()
  await register(store, FACILITY)
  await keepResults(store, [result({ cells: cod('40') })])
  const before = String((await ctxOf(store)).generation)
  expect(await beyond(store)).toEqual([])
  await register(store, [entry('limit', { limit: 30 })])
  expect(await beyond(store)).toMatchObject([{ limit: 30, multiple: 0.33 }])
  expect(await beyond(store, { asOf: before })).toEqual([])
  expect(await ask(store, { asOf: before })).toMatchObject([{ judged: 'met', limit: 50 }])
  await register(store, [entry('permit', { to: '2026-03-01' })])
  expect(await beyond(store)).toEqual([])
  expect(await ask(store)).toMatchObject([{ judged: null, reason: 'no-permit' }])
})

test('a permit that sets no limit is still one, and what lies after its last day has none', async () => {
  const store = await freshStore()
  await register(store, [entry('facility'), entry('outlet'), entry('permit', { to: '2026-03-03' })])
  await keepResults(store, [result({ at: '2026-03-03' }), result({ at: '2026-03-04' })])
  expect((await ask(store)).map(({ reason }) => reason)).toEqual(['no-limit', 'no-permit'])
})

test('a permit that names no last day is valid for five years', async () => {
  const store = await freshStore()
  const since = { issuedOn: '2021-03-03', expiresOn: null, from: '2021-03-03' }
  await register(store, [
    ...[entry('facility'), entry('outlet', { from: '2021-03-03' })],
    ...[entry('permit', since), entry('limit', { from: '2021-03-03' })],
  ])
  await keepResults(store, [
    result({ at: '2026-03-02', cells: cod('60') }),
    result({ at: '2026-03-03', cells: cod('60') }),
  ])
  expect((await ask(store)).map(({ judged, reason }) => judged ?? reason)).toEqual(['exceeded', 'no-permit'])
  expect(await beyond(store)).toHaveLength(1)
})

test('what does not belong to the register or lies ahead is rejected by name', async () => {
  const store = await freshStore()
  await register(store, FACILITY.with(1, entry('outlet', { device: 'MN1' })))
  const { rejects, stored } = await keepResults(store, [
    result({ outlet: { device: 'MN1' }, line: 1 }),
    result({ outlet: { device: 'MN2' }, line: 2 }),
    result({ outlet: { facility: 'demo-facility', outlet: 'DW9' }, line: 3 }),
    result({ at: '2026-11-24', line: 4 }),
    result({ at: '2026-03-09', agency: 'nobody', line: 5 }),
  ])
  expect(stored).toBe(1)
  expect(rejects).toEqual([
    { line: 2, field: 'MN', value: 'MN2', reason: 'no outlet is registered with this device' },
    { line: 3, field: 'outlet', value: 'demo-facility>DW9', reason: 'no such outlet in the register' },
    { line: 4, field: 'at', value: '2026-11-24T00:00:00+08:00', reason: 'a time to come' },
    { line: 5, field: 'agency', value: 'nobody', reason: 'no such agency in the register' },
  ])
  const simulated = await keepResults(store, [result()], { simulated: true, sha256: 'simulated' })
  expect(simulated.rejects).toMatchObject([{ reason: 'an outlet of a real facility' }])
})

test('what was derived is the same whatever the order, and derived once', async () => {
  const [one, two] = [await freshStore(), await freshStore()]
  const results = ['2026-03-02', '2026-04-02', '2026-05-02'].map(day => result({ at: day, cells: cod('70') }))
  for (const store of [one, two]) await register(store, FACILITY)
  await keepResults(one, results)
  for (const each of results.toReversed()) await keepResults(two, [each])
  const counts = 'select site, month, pollutant, averaging, origin, days from monitoring_month order by month'
  const kept = 'select site, at, pollutant, value, "limit", multiple, until from exceedance order by at'
  for (const sql of [counts, kept]) expect(await rowsIn(one, sql)).toEqual(await rowsIn(two, sql))
  expect(await rowsIn(one, 'select * from monitoring_dirty')).toEqual([])
  expect(await derive(one, RECEIVED_AT)).toBeNull()
})
