import { expect, test } from 'vitest'
import { MonitoringCompleteness } from '#content/enforcement/monitoring/shapes.ts'
import { monitoringCompleteness } from '#db/enforcement/monitoring-completeness.ts'
import type { Store } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { freshStore } from '#test/database.ts'
import { called, entry } from '../register/entries.ts'
import { at, cod, FACILITY, keepResults, RECEIVED_AT, register, result } from './results.ts'

const ctxOf = (store: Store) => contextOf(store, RECEIVED_AT * 1000)
const ask = async (store: Store, input: object) => (await monitoringCompleteness(await ctxOf(store), input)).items
const inMonths = async (store: Store, input: object = {}) =>
  (await ask(store, { facility: 'demo-facility', from: '2026-03', to: '2026-04', ...input })).map(
    ({ month, expected, received, usable, stopped, missing }) => [month, expected, received, usable, stopped, missing],
  )
const hour = (text: string, mark: 'N' | 'F' | 'M' = 'N') =>
  result({ at: text, averaging: 'hour', cells: cod(mark === 'F' ? null : '40', mark) })
const hoursOf = (day: string, count: number, mark: 'N' | 'F' | 'M' = 'N') =>
  Array.from({ length: count }, (_, i) => hour(`${day}T${String(i).padStart(2, '0')}:00`, mark))

test('a month expects an hour each of continuous monitoring, less the hours at a standstill, also as of before', async () => {
  const store = await freshStore()
  await register(store, FACILITY)
  await keepResults(store, [
    ...hoursOf('2026-03-02', 24),
    ...hoursOf('2026-03-03', 20, 'F'),
    hour('2026-03-04T05:00', 'M'),
  ])
  const before = String((await ctxOf(store)).generation)
  expect(await inMonths(store)).toEqual([
    ['2026-03', 744 - 20, 25, 24, 20, 744 - 20 - 25],
    ['2026-04', 720, 0, 0, 0, 720],
  ])
  await keepResults(store, hoursOf('2026-04-30', 24))
  expect((await inMonths(store))[1]).toEqual(['2026-04', 720, 24, 24, 0, 696])
  expect((await inMonths(store, { asOf: before }))[1]).toEqual(['2026-04', 720, 0, 0, 0, 720])
  expect((await inMonths(store, { asOf: before }))[0]).toEqual((await inMonths(store))[0])
})

test('the permit in force decides: its first day, its expiry, and what became of it', async () => {
  const store = await freshStore()
  await register(store, FACILITY.with(2, entry('permit', { from: '2026-03-22', expiresOn: '2026-04-10' })))
  await keepResults(store, [result()])
  expect((await inMonths(store)).map(([, expected]) => expected)).toEqual([240, 240])
  await register(store, [entry('limit', { frequency: 'month' })])
  expect(await inMonths(store)).toEqual([])
})

test('of a month that is not over only days that are over are expected', async () => {
  const store = await freshStore()
  await register(store, FACILITY)
  await keepResults(store, [result()])
  const [newest] = await ask(store, { facility: 'demo-facility', from: '2026-11' })
  expect(newest).toMatchObject({ month: '2026-11', expected: 22 * 24 })
  const items = await ask(store, { facility: 'demo-facility' })
  expect(items.map(({ month }) => month)).toEqual([
    ...['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
    ...['2026-10', '2026-11'],
  ])
  for (const item of items) expect(MonitoringCompleteness.safeParse(item).error).toBeUndefined()
})

test('a place holds its facilities, pages join, and other choices are refused', async () => {
  const store = await freshStore()
  const ids = Array.from({ length: 60 }, (_, i) => `f${String(i).padStart(2, '0')}`)
  await register(
    store,
    ids.flatMap((facility, i) => [
      entry('facility', { facility, names: called(`模拟${i}公司`), uscc: null }),
      entry('permit', { permit: `R${facility}`, facility, kind: 'registration' }),
      entry('limit', { permit: `R${facility}`, frequency: 'month' }),
      entry('limit', { permit: `R${facility}`, outlet: 'DW002', frequency: 'month' }),
    ]),
  )
  const ctx = await ctxOf(store)
  const input = { place: 'urumqi', from: '2026-09', to: '2026-10' }
  const all = (await monitoringCompleteness(ctx, { ...input, limit: 1000 })).items
  expect(all).toHaveLength(60 * 4)
  const walked = []
  for (let cursor: string | undefined; ; ) {
    const page = await monitoringCompleteness(ctx, { ...input, limit: 7, ...(cursor && { cursor }) })
    walked.push(...page.items)
    if (page.next === null) break
    cursor = page.next
  }
  expect(walked).toEqual(all)
  expect(await ask(store, { place: 'karamay' })).toEqual([])
  await expect(ask(store, {})).rejects.toThrow('give either "facility" or "place"')
  await expect(ask(store, { place: 'atlantis' })).rejects.toThrow('atlantis')
  await expect(ask(store, { ...input, from: '2026-11' })).rejects.toThrow('"2026-11" lies after "2026-10"')
  await expect(ask(store, { ...input, from: '1990-01' })).rejects.toThrow('at most 120')
})

test('a page looks at some facilities only, though none of them has what is asked for, and the next goes on', async () => {
  const store = await freshStore()
  const ids = Array.from({ length: 250 }, (_, i) => `f${String(i).padStart(3, '0')}`)
  const of = (facility: string, pollutant: string) => [
    entry('facility', { facility, names: called('模拟公司'), uscc: null }),
    entry('permit', { permit: `R${facility}`, facility, kind: 'registration' }),
    entry('limit', { permit: `R${facility}`, frequency: 'month', pollutant }),
  ]
  await register(store, [
    ...ids.flatMap(facility => of(facility, '化学需氧量')),
    ...of('f999', '总磷'),
    entry('facility', { facility: 'f998', names: called('模拟无证公司'), uscc: null }),
  ])
  const ctx = await ctxOf(store)
  const input = { place: 'urumqi', pollutant: '总磷', from: '2026-10', to: '2026-10' }
  const first = await monitoringCompleteness(ctx, input)
  expect(first).toMatchObject({ items: [], next: expect.any(String) })
  const second = await monitoringCompleteness(ctx, { ...input, cursor: first.next ?? '' })
  expect(second.items.map(({ facility }) => facility)).toEqual(['f999'])
  expect(second.next).toBeNull()
})

test('results on the first and the last minute of a month belong to it', async () => {
  const store = await freshStore()
  await register(store, FACILITY)
  await keepResults(store, [hour('2026-03-01T00:00'), hour('2026-03-31T23:00'), hour('2026-04-01T00:00')])
  expect((await inMonths(store)).map(([month, , received]) => [month, received])).toEqual([
    ['2026-03', 2],
    ['2026-04', 1],
  ])
  expect(at('2026-03-01') % 1440).toBe(16 * 60)
})
