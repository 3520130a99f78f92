import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startQuietly } from '#api/report/start-quietly.ts'
import { Refusal } from '#content/refusal.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 4, 0, 30), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a job that fails is said by name and code, once until it went well again, and tried each time', async () => {
  const outcomes = [new Error('CANARY'), new Refusal('conflict', 'CANARY'), null, new Refusal('unavailable', 'CANARY')]
  const [said, runs]: [string[], number[]] = [[], []]
  const work = async () => {
    runs.push(new Date().getUTCMinutes())
    const outcome = outcomes.shift()
    if (outcome) throw outcome
  }
  const stop = startQuietly([{ name: 'do a thing', pattern: '* * * * *', work }], line => said.push(line))
  for (let minute = 0; minute < 4; minute++) {
    await vi.advanceTimersByTimeAsync(60_000)
    await new Promise(done => setImmediate(done))
  }
  await stop()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(runs).toEqual([0, 1, 2, 3, 4])
  expect(said).toEqual([
    'Cannot do a thing now (internal): it is tried again',
    'Cannot do a thing now (unavailable): it is tried again',
  ])
})
