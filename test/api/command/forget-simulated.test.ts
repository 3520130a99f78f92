import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillSimulated } from '#api/simulated/fill.ts'
import { migrateStore, openStore } from '#db/open.ts'
import { freshFolder } from '#test/database.ts'

const COMMAND = join(import.meta.dirname, '..', '..', '..', 'api', 'command', 'forget-simulated.ts')

test('npm run forget-simulated removes the simulated region and says so, and a second time that there is none', async () => {
  const data = freshFolder()
  const store = await openStore(`file:${join(data, 'public.db')}`)
  await migrateStore(store)
  await fillSimulated(store, Date.UTC(2026, 10, 23, 5, 20))
  const run = () => spawnSync(process.execPath, [COMMAND], { env: { QINGTIAN_DATA: data }, encoding: 'utf8' })
  const [first, second] = [run(), run()]
  expect([first.status, first.stdout]).toEqual([0, expect.stringMatching(/^Forgot the simulated region: 100 sites/)])
  expect([second.status, second.stdout]).toEqual([0, 'There is nothing simulated here.\n'])
  expect((await store.client.execute('select count(*) as n from station_hour')).rows[0]?.['n']).toBe(0)
  const wrong = spawnSync(process.execPath, [COMMAND], { env: { QINGTIAN_DATE: 'x' }, encoding: 'utf8' })
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('QINGTIAN_DATE')])
  store.close()
})
