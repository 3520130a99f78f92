import { expect, test } from 'vitest'
import { fillSimulated, topUpSimulated } from '#api/simulated/fill.ts'
import type { Store } from '#db/open.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { freshStore } from '#test/database.ts'

const NOW = Date.UTC(2026, 10, 23, 5, 20)
const HOUR = 3_600_000

const list = async (store: Store, sql: string) => (await store.client.execute(sql)).rows.map(row => ({ ...row }))
const rows = (store: Store) =>
  list(
    store,
    `select s.code, h.hour, so2, no2, co, o3, pm10, pm25, marks, computedAqi, primaryMask
    from station_hour h join station s on s.id = h.site order by 1, 2`,
  )
const days = (store: Store) => list(store, 'select * from site_day order by site, day')

test('an empty database is filled with sixty days of air and with waters, all marked and derived as one generation, and with a docket as the next two', async () => {
  const store = await freshStore()
  const seen: number[] = []
  expect(await fillSimulated(store, NOW, done => seen.push(done))).toBe(3)
  expect(await list(store, 'select act from generation order by generation')).toEqual([
    { act: 'import' },
    { act: 'reports' },
    { act: 'reports' },
  ])
  expect(await list(store, 'select distinct simulated from public_report')).toEqual([{ simulated: 1 }])
  expect(seen.length).toBeGreaterThan(5)
  const imports = await list(store, 'select source, file, simulated, stored, rejected, lastHour from import')
  expect(imports.map(one => one['source'])).toEqual([
    ...['simulated', 'simulated-water-register', 'simulated-enforcement', 'simulated-water', 'simulated-monitoring'],
  ])
  expect(imports.every(one => one['simulated'] === 1 && one['rejected'] === 0)).toBe(true)
  expect(imports[0]).toMatchObject({ source: 'simulated', simulated: 1, rejected: 0, lastHour: Math.floor(NOW / HOUR) })
  expect(imports[0]?.['file']).toBe('simulated-2026-09-24T14--2026-11-23T13.csv')
  expect(await list(store, 'select count(*) as n from station where not simulated')).toEqual([{ n: 0 }])
  expect(await list(store, 'select count(distinct site) as n from site_day')).toEqual([{ n: 40 + 26 }])
  expect(await list(store, 'select count(*) as n from dirty')).toEqual([{ n: 0 }])
  expect(await fillSimulated(store, NOW + HOUR)).toBeNull()
}, 30_000)

test('topped up hour by hour it ends in the same rows and days as in one go', async () => {
  const [byHour, atOnce] = [await freshStore(), await freshStore()]
  for (const store of [byHour, atOnce]) await fillSimulated(store, NOW)
  const midnight = 11
  for (let i = 1; i <= 30; i++) expect(await topUpSimulated(byHour, NOW + i * HOUR)).toBe(i + (i < midnight ? 3 : 4))
  await topUpSimulated(atOnce, NOW + 30 * HOUR)
  expect(await rows(byHour)).toEqual(await rows(atOnce))
  expect(await days(byHour)).toEqual(await days(atOnce))
  expect(await list(byHour, `select count(*) as n, sum(revised) as r from import where source = 'simulated'`)).toEqual([
    { n: 31, r: 0 },
  ])
}, 60_000)

test('a top-up within the hour adds nothing and keeps the generation', async () => {
  const store = await freshStore()
  await fillSimulated(store, NOW)
  expect(await topUpSimulated(store, NOW + 39 * 60_000)).toBeNull()
  expect(await list(store, 'select max(generation) as g from generation')).toEqual([{ g: 3 }])
}, 30_000)

test('a top-up finishes days that a crash left to be derived', async () => {
  const store = await freshStore()
  await fillSimulated(store, NOW)
  const before = await days(store)
  await store.client.batch([
    'insert into dirty select distinct site, (hour + 7) / 24 from station_hour',
    'delete from site_day',
  ])
  expect(await topUpSimulated(store, NOW)).toBe(4)
  expect(await days(store)).toEqual(before)
}, 30_000)

test('without a simulated region nothing is topped up, and after forgetting nothing is filled again', async () => {
  const store = await freshStore()
  expect(await topUpSimulated(store, NOW)).toBeNull()
  await fillSimulated(store, NOW)
  expect(await forgetSimulated(store, NOW / 1000)).toMatchObject({ sites: 100, imports: 5 })
  expect(await fillSimulated(store, NOW)).toBeNull()
  expect(await topUpSimulated(store, NOW + HOUR)).toBeNull()
  expect(await list(store, 'select count(*) as n from station')).toEqual([{ n: 0 }])
}, 30_000)
