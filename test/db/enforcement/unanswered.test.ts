import { expect, test } from 'vitest'
import { UnansweredRun } from '#content/enforcement/monitoring/shapes.ts'
import { facilityHistory } from '#db/enforcement/facility-history.ts'
import { unanswered } from '#db/enforcement/unanswered.ts'
import type { Store } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { freshStore } from '#test/database.ts'
import { called, entry } from '../register/entries.ts'
import { cod, FACILITY, keepResults, RECEIVED_AT, register, result } from './results.ts'

const ctxOf = (store: Store) => contextOf(store, RECEIVED_AT * 1000)
const runs = async (store: Store, input: object = {}) => (await unanswered(await ctxOf(store), input)).items
const spans = async (store: Store, input: object = {}) =>
  (await runs(store, input)).map(({ from, to, exceedances, state }) => [from, to, exceedances, state])

/** COD of 60 and more on these days. */
const exceeded = async (days: readonly string[]) => {
  const store = await freshStore()
  await register(store, FACILITY)
  await keepResults(
    store,
    days.map((day, i) => result({ at: day, cells: cod(String(60 + i * 5)) })),
  )
  return store
}
const RUN = ['2026-03-02', '2026-03-03', '2026-03-04']
const inspected = (on: string, more: object = {}) => entry('inspection', { on, ...more })

test('days in a row are one run, a day between them parts two, and each says what it means', async () => {
  const store = await exceeded([...RUN, '2026-03-06'])
  expect(await spans(store)).toEqual([
    ['2026-03-06', '2026-03-06', 1, 'unanswered'],
    ['2026-03-02', '2026-03-04', 3, 'unanswered'],
  ])
  const [, run] = await runs(store)
  expect(UnansweredRun.safeParse(run).error).toBeUndefined()
  expect(run).toMatchObject({ multiple: 0.4, until: '2026-04-03', pollutant: '化学需氧量' })
  expect(run?.definition).toContain('From 2026-03-02 to 2026-04-03, 30 days after the last exceedance')
})

test.each([
  ['2026-03-01', 1],
  ['2026-03-02', 0],
  ['2026-04-03', 0],
  ['2026-04-04', 1],
])('an inspection on %s leaves %i run unanswered', async (on, left) => {
  const store = await exceeded(RUN)
  await register(store, [inspected(on)])
  expect(await runs(store)).toHaveLength(left)
})

test('days asked for widen or narrow what counts as an answer', async () => {
  const store = await exceeded(RUN)
  await register(store, [inspected('2026-03-14')])
  expect(await runs(store, { days: 9 })).toHaveLength(1)
  expect(await runs(store, { days: 10 })).toHaveLength(0)
  await expect(runs(store, { days: 0 })).rejects.toThrow('/days')
})

test('the decision or a step of a case is an answer, unless the case was withdrawn or is of another facility', async () => {
  const one = { decidedOn: '2026-03-20', conductOn: null }
  const store = await exceeded(RUN)
  await register(store, [
    entry('facility', { facility: 'other', names: called('模拟另一公司'), uscc: null }),
    entry('case', { ...one, facility: 'other', case: 'elsewhere' }),
    inspected('2026-03-20', { facility: 'other', inspection: 'elsewhere' }),
  ])
  expect(await runs(store)).toHaveLength(1)
  const before = String((await ctxOf(store)).generation)
  await register(store, [entry('case', one)])
  expect(await runs(store)).toHaveLength(0)
  expect(await runs(store, { asOf: before })).toHaveLength(1)
  await register(store, [entry('step', { step: 'withdrawn', on: '2026-06-01' })])
  expect(await runs(store)).toHaveLength(1)
  const late = await exceeded(RUN)
  await register(late, [entry('case', { ...one, decidedOn: '2026-08-01' })])
  expect(await runs(late)).toHaveLength(1)
  await register(late, [entry('step', { step: 'filed', on: '2026-04-03' })])
  expect(await runs(late)).toHaveLength(0)
})

test('a run whose days are not over on the day of the data is pending', async () => {
  const store = await exceeded(['2026-10-23', '2026-10-25'])
  expect(await spans(store)).toEqual([
    ['2026-10-25', '2026-10-25', 1, 'pending'],
    ['2026-10-23', '2026-10-23', 1, 'unanswered'],
  ])
  expect((await spans(store, { days: 29 }))[0]?.[3]).toBe('pending')
  expect((await spans(store, { days: 28 }))[0]?.[3]).toBe('unanswered')
  expect((await runs(store))[0]?.definition).toMatch(/^So far: from /)
})

const monthly = (at: string) => result({ at, averaging: 'month', cells: cod('90') })
const MONTHLY = [...FACILITY, entry('limit', { averaging: 'month', frequency: 'month' })]

test.each([
  ['2026-04-30', 0],
  ['2026-05-01', 1],
])('a mean of March lasts to its end, so that an inspection on %s leaves %i unanswered', async (on, left) => {
  const store = await freshStore()
  await register(store, [...MONTHLY, inspected(on)])
  await keepResults(store, [monthly('2026-03-01')])
  expect(await runs(store)).toHaveLength(left)
})

test('means of months in a row are one run, beside the runs of days within them', async () => {
  const store = await freshStore()
  await register(store, MONTHLY)
  await keepResults(store, [
    ...['2026-01-01', '2026-02-01', '2026-04-01'].map(monthly),
    ...['2026-02-01', '2026-02-02', '2026-02-04'].map(day => result({ at: day, cells: cod('60') })),
  ])
  expect(await spans(store)).toEqual([
    ['2026-04-01', '2026-04-30', 1, 'unanswered'],
    ['2026-01-01', '2026-02-28', 2, 'unanswered'],
    ['2026-02-04', '2026-02-04', 1, 'unanswered'],
    ['2026-02-01', '2026-02-02', 2, 'unanswered'],
  ])
  const { items } = await facilityHistory(await ctxOf(store), { facility: 'demo-facility' })
  const ids = items.filter(({ event }) => event === 'exceeded').map(({ id }) => id)
  expect(new Set(ids).size).toBe(4)
})

test('place and facility narrow, and pages join', async () => {
  const store = await exceeded([...RUN, '2026-03-06', '2026-03-08'])
  expect(await runs(store, { place: 'urumqi' })).toHaveLength(3)
  expect(await runs(store, { place: 'karamay' })).toHaveLength(0)
  await expect(runs(store, { facility: 'nobody' })).rejects.toThrow('There is no facility "nobody"')
  const ctx = await ctxOf(store)
  const first = await unanswered(ctx, { facility: 'demo-facility', limit: 2 })
  const rest = await unanswered(ctx, { facility: 'demo-facility', limit: 2, cursor: first.next ?? '' })
  expect([...first.items, ...rest.items]).toEqual(await runs(store))
  expect(rest.next).toBeNull()
})

test('the history of the facility has one line a run, and none of a result that was corrected', async () => {
  const store = await exceeded(RUN)
  const lines = async (input: object = {}) =>
    (await facilityHistory(await ctxOf(store), { facility: 'demo-facility', ...input })).items
      .filter(({ event }) => event === 'exceeded')
      .map(({ on, text }) => [on, text])
  const before = String((await ctxOf(store)).generation)
  expect(await lines()).toEqual([['2026-03-02', 'DW001 化学需氧量 2026-03-02/2026-03-04 ×3 +0.4']])
  await keepResults(store, [result({ at: '2026-03-03', cells: cod('40') })])
  expect(await lines()).toEqual([
    ['2026-03-04', 'DW001 化学需氧量 2026-03-04/2026-03-04 ×1 +0.4'],
    ['2026-03-02', 'DW001 化学需氧量 2026-03-02/2026-03-02 ×1 +0.2'],
  ])
  expect(await lines({ asOf: before })).toHaveLength(1)
})
