import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startSchedule } from '#api/feed/schedule.ts'
import { fillSimulated } from '#api/simulated/fill.ts'
import { freshFolder, freshStore } from '#test/database.ts'
import { serve } from './replay.ts'

const FROM = Date.UTC(2026, 10, 23, 5, 20)
const MINUTE = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: FROM, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets the clock run minute by minute, with real time between for what the minute started. */
async function pass(minutes: number): Promise<void> {
  for (let i = 0; i < minutes; i++) {
    await vi.advanceTimersByTimeAsync(MINUTE)
    await new Promise(done => setImmediate(done))
  }
}
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 20 })

test('the simulated region grows at minute 1 of every hour until stopped', async () => {
  const store = await freshStore()
  await fillSimulated(store, FROM)
  const stop = await startSchedule({ store, data: freshFolder(), feeds: [], say: () => {} })
  const imports = async () =>
    Number((await store.client.execute("select count(*) as n from import where source = 'simulated'")).rows[0]?.['n'])
  await pass(40)
  expect(await imports()).toBe(1)
  await pass(2)
  await eventually(async () => expect(await imports()).toBe(2))
  await pass(60)
  await eventually(async () => expect(await imports()).toBe(3))
  await stop()
  await pass(130)
  expect(await imports()).toBe(3)
})

test('a feed is polled at the start and at minutes 25, 40 and 55 of every hour', async () => {
  const asked: number[] = []
  const url = await serve((_, response) => {
    asked.push(new Date().getMinutes())
    response.writeHead(404).end()
  })
  const store = await freshStore()
  const said: string[] = []
  const say = (line: string) => said.push(line)
  const stop = await startSchedule({ store, data: freshFolder(), feeds: [{ source: 'cnemc-live', url }], say })
  await eventually(async () => expect(asked).toEqual([20]))
  for (const expected of [
    [20, 25],
    [20, 25, 40],
    [20, 25, 40, 55],
    [20, 25, 40, 55, 25],
  ]) {
    while (new Date().getMinutes() !== expected.at(-1)) await pass(1)
    await eventually(async () => expect(asked).toEqual(expected))
    await eventually(async () => expect(said).toHaveLength(expected.length))
    await pass(1)
  }
  await stop()
  expect((await store.client.execute('select act from generation')).rows.map(row => row['act'])).toEqual(['feeds'])
})

test('a wrong feed stops the start and names itself', async () => {
  const store = await freshStore()
  const feeds = [{ source: 'openaq', url: 'https://example.org/' }]
  await expect(startSchedule({ store, data: freshFolder(), feeds, say: () => {} })).rejects.toThrow(
    /Cannot poll "openaq"/,
  )
})
