import { expect, test } from 'vitest'
import { topUpSimulatedMonitoring } from '#api/simulated/enforcement/fill-monitoring.ts'
import { simulatedResults } from '#api/simulated/enforcement/simulated-results.ts'
import { fillSimulatedWater } from '#api/simulated/water/fill.ts'
import { monthAt } from '#api/simulated/water/months.ts'
import { exceedances } from '#db/enforcement/exceedances.ts'
import { monitoringCompleteness } from '#db/enforcement/monitoring-completeness.ts'
import { unanswered } from '#db/enforcement/unanswered.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { contextOf } from '#db/trail/generation.ts'
import { freshStore } from '#test/database.ts'

const NOW = Date.UTC(2026, 10, 23, 5, 20)
const HOUR = 3_600_000
const ROWS = `select m.facility, r.at, r.averaging, r.origin, r.cells, r.agency from monitoring_result r
  join monitored_outlet m on m.id = r.site order by 1, 2, 3, 4`

const filled = async () => {
  const store = await freshStore()
  await fillSimulatedWater(store, NOW)
  await topUpSimulatedMonitoring(store, NOW)
  await derive(store, NOW / 1000)
  return store
}
const list = async (store: Store, sql: string) => (await store.client.execute(sql)).rows.map(row => ({ ...row }))

test('a few thousand rows, all of simulated facilities, none rejected, tell of one answered and one unanswered run', async () => {
  const store = await filled()
  const [done] = await list(
    store,
    `select read, stored, rejected, simulated from import where source = 'simulated-monitoring'`,
  )
  expect(done).toMatchObject({ rejected: 0, simulated: 1 })
  expect(Number(done?.['stored'])).toBe(done?.['read'])
  expect(Number(done?.['stored'])).toBeGreaterThan(3000)
  expect(Number(done?.['stored'])).toBeLessThan(20_000)
  const ctx = await contextOf(store, NOW)
  const { items } = await unanswered(ctx, {})
  expect(items.map(({ facility, state }) => [facility, state])).toEqual([
    ['sim-facility-d2', 'pending'],
    ['sim-facility-a4', 'unanswered'],
  ])
  const beyond = (await exceedances(ctx, {})).items
  expect(new Set(beyond.map(({ facility }) => facility))).toEqual(
    new Set(['sim-facility-a2', 'sim-facility-a4', 'sim-facility-d2']),
  )
  expect(beyond.every(({ simulated }) => simulated)).toBe(true)
}, 30_000)

test('hours stood still, were lost and marked, and a quarter taken by hand is missing', async () => {
  const store = await filled()
  const ctx = await contextOf(store, NOW)
  const of = async (facility: string, more: object) => (await monitoringCompleteness(ctx, { facility, ...more })).items
  const [still] = await of('sim-facility-d2', { pollutant: 'COD', from: '2026-10', to: '2026-10' })
  expect(still).toMatchObject({ frequency: 'continuous', stopped: 72, expected: 672 })
  expect([still!.missing > 0, still!.usable < still!.received]).toEqual([true, true])
  expect(await of('sim-facility-g1', { pollutant: '总磷', from: '2026-09', to: '2026-09' })).toMatchObject([
    { frequency: 'quarter', expected: 1, missing: 1 },
  ])
}, 30_000)

test('piece by piece it is the same as at once, and twice is once', async () => {
  const [pieces, whole] = [await filled(), await filled()]
  for (let i = 1; i <= 30; i++) await topUpSimulatedMonitoring(pieces, NOW + i * HOUR)
  await topUpSimulatedMonitoring(whole, NOW + 30 * HOUR)
  expect(await list(pieces, ROWS)).toEqual(await list(whole, ROWS))
  const before = await list(whole, 'select count(*) as n, max(import) as last from import')
  await topUpSimulatedMonitoring(whole, NOW + 30 * HOUR)
  expect(await list(whole, 'select count(*) as n, max(import) as last from import')).toEqual(before)
}, 60_000)

test('when a month is over its samples taken by hand come in', async () => {
  const origin = monthAt(NOW / 60_000)
  const over = Date.UTC(2026, 10, 30, 16) / 60_000
  const manual = async (from: number, to: number) =>
    (await Array.fromAsync(simulatedResults(from, to, origin))).flatMap(({ results }) =>
      results.filter(one => one.origin === 'agency'),
    )
  expect(await manual(over - 60, over - 1)).toEqual([])
  expect((await manual(over - 60, over)).length).toBeGreaterThan(30)
})

test('forgotten, no result is left and none is added', async () => {
  const store = await filled()
  await forgetSimulated(store, NOW / 1000)
  await topUpSimulatedMonitoring(store, NOW + HOUR)
  for (const table of ['monitored_outlet', 'monitoring_result', 'monitoring_month', 'monitoring_dirty', 'exceedance'])
    expect(await list(store, `select count(*) as n from ${table}`)).toEqual([{ n: 0 }])
}, 30_000)
