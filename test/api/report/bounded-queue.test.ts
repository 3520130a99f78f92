import { describe, expect, test } from 'vitest'
import { BoundedQueue } from '#api/report/bounded-queue.ts'

describe('a bounded queue', () => {
  test('runs so many at once, in order, and takes no more than may wait', async () => {
    const queue = new BoundedQueue({ running: 2, waiting: 3 })
    const begun: number[] = []
    const gates: (() => void)[] = []
    const act = (i: number) =>
      queue.run(async () => {
        begun.push(i)
        await new Promise<void>(done => gates.push(done))
        return i
      })
    const results = [0, 1, 2, 3, 4].map(act)
    expect([begun, queue.full]).toEqual([[0, 1], true])
    expect(await act(5)).toBe(null)
    for (let i = 0; i < 5; i++) {
      await expect.poll(() => gates.length).toBeGreaterThan(i)
      gates[i]?.()
    }
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3, 4])
    expect([begun, queue.full]).toEqual([[0, 1, 2, 3, 4], false])
  })

  test('goes on after an act that fails', async () => {
    const queue = new BoundedQueue({ running: 1, waiting: 0 })
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await queue.run(async () => 'yes')).toBe('yes')
  })
})
