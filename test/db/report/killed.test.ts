import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lookUp } from '#db/report/look-up.ts'
import { openReports } from '#db/report/open.ts'
import { freshFolder } from '#test/database.ts'
import { faultsOf } from './faults.ts'

const SCRIPT = fileURLToPath(new URL('./send-until-killed.ts', import.meta.url))

/** Runs the sender until it has acknowledged `n` reports, kills it a moment later, and tells the codes it acknowledged. */
function killedAfter(data: string, n: number, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [SCRIPT, data], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', chunk => {
    out += chunk
    if (out.split('\n').length > n) void pause(ms).then(() => child.kill('SIGKILL'))
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) =>
      signal === 'SIGKILL' ? done(out.split('\n').slice(0, -1)) : fail(new Error(`ended by itself: ${code}`)),
    )
  })
}

describe('a process that takes reports in', () => {
  test('killed at any moment loses nothing it acknowledged and leaves no halves', async () => {
    const data = freshFolder()
    const acknowledged: string[] = []
    for (let round = 0; round < 6; round++) {
      acknowledged.push(...(await killedAfter(data, 3 + round * 4, Math.random() * 40)))
      const store = await openReports(data)
      try {
        const ctx = { store, who: 'x', now: Date.now() }
        for (const code of acknowledged) expect((await lookUp(ctx, { code })).attachments).toBe(1)
        expect(await faultsOf(store)).toEqual([])
      } finally {
        store.close()
      }
    }
    expect(acknowledged.length).toBeGreaterThan(60)
  })

  test('keeps every other out until it ends', async () => {
    const data = freshFolder()
    const store = await openReports(data)
    await expect(openReports(data)).rejects.toMatchObject({ code: 'unavailable' })
    await expect(killedAfter(data, 0, 0)).rejects.toThrow('ended by itself')
    store.close()
    const next = await openReports(data)
    next.close()
  })
})
