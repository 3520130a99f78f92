import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openStore, type Store } from '#db/open.ts'
import { freshFolder, hashOf } from '#test/database.ts'
import { shared } from '#test/shared.ts'
import { runImport } from './run-import.ts'

const folder = shared('data/air/cnemc-hourly-2026/nationwide')

describe.runIf(folder)('an import of 72 nationwide files', () => {
  test('killed six times at any moment and run again ends in the same tables, each file applied once', async () => {
    const files = (await readdir(folder as string, { recursive: true }))
      .filter(name => name.endsWith('.csv'))
      .sort()
      .slice(0, 72)
      .map(name => join(folder as string, name))
    expect(files).toHaveLength(72)
    const [calm, stormy] = [freshFolder(), freshFolder()]
    expect((await runImport(calm, files)).code).toBe(0)

    for (let i = 0; i < 5; i++) await killedAfter(stormy, files, Math.floor(Math.random() * 16), Math.random() * 90)
    await killedAfter(stormy, files, Number.POSITIVE_INFINITY, Math.random() * 60)
    const last = await runImport(stormy, files)
    expect(last.code).toBe(0)
    expect(last.out).toContain('already imported')

    const stores = await Promise.all([calm, stormy].map(data => openStore(`file:${join(data, 'public.db')}`)))
    const [one, other] = await Promise.all(stores.map(contents))
    expect(other).toEqual(one)
    expect(one?.imports).toHaveLength(72)
    expect(one?.dirty).toBe(0)
    for (const store of stores) store.close()
  }, 240_000)
})

/** Kills the import `ms` after its n-th new file, or after the last line of all, when it derives. */
async function killedAfter(data: string, files: string[], n: number, ms: number): Promise<void> {
  let seen = 0
  const line = (text: string, kill: () => void) => {
    if (text.includes('import #')) seen++
    if (seen >= n || text.startsWith('[72/72]')) void pause(ms).then(kill)
  }
  const ran = await runImport(data, files, { line })
  if (Number.isFinite(n)) expect(ran.code).toBeNull()
}

async function contents(store: Store) {
  const list = async (sql: string) => (await store.client.execute(sql)).rows.map(row => ({ ...row }))
  return {
    tables: await hashOf(store),
    imports:
      await list(`select import, source, file, sha256, read, stored, unchanged, revised, rejected, firstHour, lastHour
      from import order by import`),
    agreement: await hashOf(store, ['agreement', 'disagreement']),
    dirty: (await list('select * from dirty')).length,
  }
}
