import { expect, test } from 'vitest'
import { fillSimulated, topUpSimulated } from '#api/simulated/fill.ts'
import { recordSimulatedHours } from '#api/simulated/fill-air.ts'
import { fillSimulatedWater, topUpSimulatedWater } from '#api/simulated/water/fill.ts'
import { CULPRIT } from '#api/simulated/water/outfalls.ts'
import { hourAt } from '#content/time.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { contextOf } from '#db/trail/generation.ts'
import { chain } from '#db/water/chain.ts'
import { freshStore, hashOf, push, recordPushes } from '#test/database.ts'

const NOW = Date.UTC(2026, 10, 23, 5, 20)
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What the tables of water hold, without the numbers of imports. */
const SAMPLES = `select s.code, w.*, 0 as import from water_sample w join water_site s on s.id = w.site
  order by s.code, w.at, w.method`
const ENTRIES = 'select kind, id, validFrom, body from entry where replacedBy is null order by 1, 2, 3'
const SITES =
  'select code, kind, name, place, body, limits, target, firstAt, lastAt, simulated from water_site order by 1'

const list = async (store: Store, sql: string) =>
  (await store.client.execute(sql)).rows.map(row => ({ ...row, site: null, import: null }))
const one = async (store: Store, sql: string) => Number((await store.client.execute(sql)).rows[0]?.[0])
const waters = async (store: Store) => [
  await list(store, SAMPLES),
  await list(store, ENTRIES),
  await list(store, SITES),
]
const filled = async (now = NOW) => {
  const store = await freshStore()
  await fillSimulatedWater(store, now)
  return store
}

test('a fill records the register and the samples as marked imports in which nothing is rejected', async () => {
  const store = await filled()
  await derive(store, NOW / 1000)
  const imports = await list(
    store,
    'select source, file, simulated, rejected, unchanged, read - stored as lost from import',
  )
  expect(imports).toEqual([
    expect.objectContaining({ source: 'simulated-water-register', file: 'simulated-water.csv' }),
    expect.objectContaining({ source: 'simulated-enforcement', file: 'simulated-enforcement.csv' }),
    expect.objectContaining({ source: 'simulated-water', file: 'simulated-water-2024-11-01T00--2026-11-23T13.csv' }),
  ])
  for (const done of imports) expect(done).toMatchObject({ simulated: 1, rejected: 0, unchanged: 0, lost: 0 })
  expect(await one(store, 'select count(*) from water_site where not simulated')).toBe(0)
  expect(await one(store, 'select count(*) from entry where not simulated')).toBe(0)
  expect(await one(store, `select count(*) from water_site where kind = 'section' and limits is null`)).toBe(0)
  expect(await one(store, 'select count(*) from chain_edge')).toBeGreaterThan(150)
})

test('the outfall of the story has the sections below it downstream, and not those above', async () => {
  const store = await filled()
  await derive(store, NOW / 1000)
  const ctx = await contextOf(store, NOW)
  const { nodes, complete } = await chain(ctx, { node: `outfall:${CULPRIT}` })
  const down = nodes.filter(({ direction }) => direction === 'downstream')
  const lakes = ['sim-lake-a1', 'sim-lake-a2']
  expect(down.filter(({ kind }) => kind === 'section').map(({ id, located }) => [id, located])).toEqual([
    ...['sim-a4', 'sim-a5', 'sim-a6'].map(id => [id, true]),
    ...lakes.map(id => [id, false]),
  ])
  expect(down.filter(({ kind }) => kind === 'source')).toEqual([])
  expect(complete).toBe(true)
  const above = async (section: string) => {
    const { nodes: all } = await chain(ctx, { node: `section:${section}` })
    return all.some(({ id, direction, located }) => id === CULPRIT && direction === 'upstream' && located)
  }
  expect([await above('sim-a3'), await above('sim-a4'), await above('sim-a5')]).toEqual([false, true, true])
})

test('topped up in small steps it ends as in one go, across a month and a quarter, and as filled later', async () => {
  const days = 55
  const [steps, atOnce] = [await filled(), await filled()]
  for (let i = 1; i <= days; i++) await topUpSimulatedWater(steps, NOW + i * DAY - (i % 3) * 5 * HOUR + 10 * HOUR)
  await topUpSimulatedWater(steps, NOW + days * DAY)
  await topUpSimulatedWater(steps, NOW + (days + 1) * DAY)
  await topUpSimulatedWater(atOnce, NOW + (days + 1) * DAY)
  expect(await waters(steps)).toEqual(await waters(atOnce))
  expect(await one(steps, 'select sum(revised) from import')).toBe(0)
  const same = await filled(NOW + 5 * DAY)
  const early = await filled()
  await topUpSimulatedWater(early, NOW + 5 * DAY)
  expect(await waters(early)).toEqual(await waters(same))
}, 60_000)

test('a month after its end has its samples, a quarter after its day its publications', async () => {
  const store = await filled()
  const manual = `select count(*) from water_sample where method = 'manual'`
  const [before, quarters] = [
    await one(store, manual),
    await one(store, `select count(*) from entry where kind = 'quarter'`),
  ]
  await topUpSimulatedWater(store, Date.UTC(2026, 10, 30, 15, 59))
  expect(await one(store, manual)).toBe(before)
  await topUpSimulatedWater(store, Date.UTC(2026, 10, 30, 16))
  expect(await one(store, manual)).toBeGreaterThan(before + 50)
  await topUpSimulatedWater(store, Date.UTC(2027, 2, 31, 16))
  expect(await one(store, `select count(*) from entry where kind = 'quarter'`)).toBeGreaterThan(quarters + 10)
})

test('a second fill or top-up within four hours changes nothing', async () => {
  const store = await freshStore()
  await fillSimulated(store, NOW)
  const tables = ['import', 'entry', 'water_sample', 'water_site', 'chain_edge', 'generation', 'water_dirty']
  const before = await hashOf(store, tables)
  expect(await topUpSimulated(store, NOW + 10 * 60_000)).toBeNull()
  expect(await fillSimulated(store, NOW + 10 * 60_000)).toBeNull()
  await fillSimulatedWater(store, NOW + 10_000)
  expect(await hashOf(store, tables)).toBe(before)
  await topUpSimulatedWater(store, NOW + 4 * HOUR)
  expect(
    await one(store, `select read from import where source = 'simulated-water' order by import desc limit 1`),
  ).toBeLessThan(21)
}, 30_000)

test.each([fillSimulated, topUpSimulated])('a region that has only air gets its waters by %o', async act => {
  const [old, together] = [await freshStore(), await freshStore()]
  await recordSimulatedHours(old, { from: hourAt(NOW) - 5, to: hourAt(NOW) }, NOW, () => {})
  await derive(old, NOW / 1000)
  expect(await act(old, NOW)).toBe(4)
  expect(await one(old, `select count(*) from import where source = 'simulated'`)).toBe(1)
  await fillSimulatedWater(together, NOW)
  expect(await waters(old)).toEqual(await waters(together))
})

test('real data get no simulated waters, and a forgotten region leaves nothing and never gets them again', async () => {
  const real = await freshStore()
  await recordPushes(real, [push({ hour: 490_000, air: { pm25: 12 } })])
  expect(await fillSimulated(real, NOW)).toBeNull()
  expect(await topUpSimulated(real, NOW)).toBeNull()
  expect(await one(real, 'select count(*) from water_site')).toBe(0)

  const store = await freshStore()
  await fillSimulated(store, NOW)
  await topUpSimulated(store, NOW + 5 * HOUR)
  await forgetSimulated(store, NOW / 1000)
  for (const table of [
    'import',
    'entry',
    'chain_edge',
    'water_site',
    'water_name',
    'water_sample',
    'water_month',
    'water_dirty',
  ])
    expect([table, await one(store, `select count(*) from ${table}`)]).toEqual([table, 0])
  expect(await topUpSimulated(store, NOW + DAY)).toBeNull()
  await topUpSimulatedWater(store, NOW + DAY)
  expect(await one(store, 'select count(*) from entry')).toBe(0)
}, 30_000)
