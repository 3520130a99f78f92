import { expect, test } from 'vitest'
import { record } from '#db/air/record.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { declareFeeds, feedStates, noteAttempt, noteFault } from '#db/trail/feed-state.ts'
import { feeds } from '#db/trail/feeds.ts'
import { contextOf, currentGeneration } from '#db/trail/generation.ts'
import { freshStore, push } from '#test/database.ts'

const FIRST = 494_000
const declared = [{ source: 'cnemc-live', promisedMinutes: 60 }]

async function receive(store: Store, hour: number, minutesAfter: number, pm10: number): Promise<void> {
  const about = { source: 'cnemc-live', file: 'x', sha256: `${hour}/${pm10}`, simulated: false }
  await record(store, { ...about, receivedAt: hour * 3600 + minutesAfter * 60 }, batches(hour, pm10))
  await derive(store, hour * 3600)
}
async function* batches(hour: number, pm10: number) {
  yield { pushes: [push({ hour, air: { pm10 } })], rejects: [], read: 1 }
}
const answer = async (store: Store) => feeds(await contextOf(store, 0), {})

test('a feed that has sent nothing answers with nulls', async () => {
  const store = await freshStore()
  await declareFeeds(store, declared, 1)
  const { items } = await answer(store)
  expect(items).toEqual([{ ...declared[0], lastHour: null, lastNewAt: null, hours: 0, hoursInTime: 0 }])
  expect(feeds.output.parse({ generation: 1, items, next: null })).toBeTruthy()
})

test('hours are in time up to the promised minute, counted once by their first arrival', async () => {
  const store = await freshStore()
  await declareFeeds(store, declared, 1)
  await receive(store, FIRST, 27, 1)
  await receive(store, FIRST + 1, 60, 1)
  await receive(store, FIRST + 2, 61, 1)
  await receive(store, FIRST, 400, 2)
  const { items } = await answer(store)
  expect(items[0]).toMatchObject({ hours: 3, hoursInTime: 2, lastHour: '2026-05-10T18:00:00+08:00' })
  expect(feeds.output.parse(await answer(store))).toBeTruthy()
})

test('the answer changes only with a generation, however often a feed is tried', async () => {
  const store = await freshStore()
  await declareFeeds(store, declared, 1)
  await receive(store, FIRST, 27, 1)
  const [before, generation] = [await answer(store), await currentGeneration(store.client)]
  await noteAttempt(store, 'cnemc-live', 99)
  await noteFault(store, 'cnemc-live', 'status 500')
  await declareFeeds(store, declared, 2)
  expect(await answer(store)).toEqual(before)
  expect(await currentGeneration(store.client)).toBe(generation)
  expect(await feedStates(store)).toEqual([
    { ...declared[0], lastAttemptAt: 99, lastSuccessAt: null, lastError: 'status 500' },
  ])
  await declareFeeds(store, [], 3)
  expect(await currentGeneration(store.client)).toBe(generation + 1)
  expect((await answer(store)).items).toEqual([])
})

test('what was received later does not change an earlier answer', async () => {
  const store = await freshStore()
  await declareFeeds(store, declared, 1)
  await receive(store, FIRST, 27, 1)
  const then = await contextOf(store, 0)
  const before = await feeds(then, {})
  await receive(store, FIRST + 1, 27, 1)
  expect(await feeds(then, {})).toEqual(before)
})
