import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { freshStore } from '#test/database.ts'
import { entry, rowsIn } from '../register/entries.ts'
import { FACILITY, register } from './results.ts'

const MIGRATIONS = resolve(import.meta.dirname, '../../../db/migrations')
const file = readdirSync(MIGRATIONS).find(name => name.endsWith('_monitoring.sql')) ?? ''
const UPDATES = readFileSync(join(MIGRATIONS, file), 'utf8')
  .split('--> statement-breakpoint')
  .filter(sql => sql.includes('UPDATE `entry`'))

test('entries of before get the new fields where their shapes have them, so that the same file changes nothing', async () => {
  const store = await freshStore()
  const again = [
    ...FACILITY,
    entry('outlet', { outlet: 'DW "2"\n总', names: { zh: '模拟', ug: null, kk: null, en: 'a "b"' } }),
    entry('limit', { outlet: 'DW002', limit: 1e-7 }),
    entry('limit', { outlet: 'DW003', limit: null, to: '2026-12-31' }),
  ]
  await register(store, again)
  const kept = await rowsIn(store, 'select kind, id, body from entry order by kind, id')
  await store.client.execute(`update entry set body = json_remove(body, '$.lower') where kind = 'limit'`)
  await store.client.execute(`update entry set body = json_remove(body, '$.device') where kind = 'outlet'`)
  expect(await rowsIn(store, 'select kind, id, body from entry order by kind, id')).not.toEqual(kept)
  expect(UPDATES).toHaveLength(2)
  for (const sql of UPDATES) await store.client.execute(sql)
  expect(await rowsIn(store, 'select kind, id, body from entry order by kind, id')).toEqual(kept)
  expect(await register(store, again, { sha256: 'again' })).toMatchObject({
    stored: 0,
    revised: 0,
    unchanged: again.length,
  })
})
