import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lookUp } from '#db/report/look-up.ts'
import { openReports, type ReportStore } from '#db/report/open.ts'
import { freshFolder } from '#test/database.ts'

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

/** Faults of what is kept: pictures without a whole file, files without a row, reports without all their rows. */
async function faultsOf(store: ReportStore): Promise<string[]> {
  const { rows } = await store.client.execute('select file, sha256, original from attachment')
  const files = new Set(readdirSync(store.attachments))
  const faults: string[] = []
  for (const row of rows) {
    for (const name of [row['file'], row['original']]) if (!files.delete(String(name))) faults.push(`no file ${name}`)
    const bytes = readFileSync(join(store.attachments, String(row['file'])))
    if (createHash('sha256').update(bytes).digest('hex') !== row['sha256']) faults.push(`half a file ${row['file']}`)
  }
  for (const name of files) faults.push(`stray ${name}`)
  const halves = await store.client.execute(`select number from report r
    where (select count(*) from identity i where i.report = r.report) <> 1
      or (select count(*) from attachment a where a.report = r.report) <> 1
      or (select count(*) from trail t where t.report = r.report) <> 1`)
  faults.push(...halves.rows.map(row => `half a report ${row['number']}`))
  const check = await store.client.execute('PRAGMA integrity_check')
  if (check.rows[0]?.['integrity_check'] !== 'ok') faults.push(String(check.rows[0]?.['integrity_check']))
  return faults
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
