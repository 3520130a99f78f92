import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '#db/open.ts'
import { freshFolder } from '#test/database.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Pushes an hour into the database given and dies without any goodbye the moment the answer is there. */
const PUSH_AND_DIE = `
import { createApp } from '#api/app.ts'
import { createKey } from '#db/air/operator-keys.ts'
import { migrateStore, openStore } from '#db/open.ts'
const store = await openStore(process.argv[1])
await migrateStore(store)
const key = await createKey(store, 'hotan', 1)
const app = await createApp({ store, now: () => Date.UTC(2026, 2, 2, 3, 10) })
const headers = { 'content-type': 'application/json', authorization: 'Bearer ' + key }
const body = JSON.stringify({ station: 'A1', hours: [{ hour: '2026-03-02T04:00:00+08:00', pm10: 168 }] })
const { status } = await app.request('/v1/air/hours', { method: 'POST', headers, body })
if (status === 200) process.kill(process.pid, 'SIGKILL')`

test('what was answered with 200 is there after kill -9, derived days included', async () => {
  const url = `file:${join(freshFolder(), 'public.db')}`
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', PUSH_AND_DIE, url], { cwd: ROOT })
  expect(signal).toBe('SIGKILL')
  const store = await openStore(url)
  const counts = `select (select count(*) from station_hour) as hours, (select count(*) from site_day) as days,
    (select count(*) from dirty) as dirty`
  expect((await store.client.execute(counts)).rows[0]).toMatchObject({ hours: 1, days: 1, dirty: 0 })
  store.close()
})
