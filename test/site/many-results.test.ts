import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { minuteText } from '#content/time.ts'
import { migrateStore, openStore } from '#db/open.ts'
import { freshFolder } from '#test/database.ts'
import { at, FACILITY, keepResults, register, result } from '../db/enforcement/results.ts'

const DAYS = 95
const POLLUTANTS = ['化学需氧量', '氨氮', '总磷', '总氮', '流量']

test('the page of a facility with more results than one answer holds reaches to the newest', async () => {
  const url = `file:${join(freshFolder(), 'public.db')}`
  const store = await openStore(url)
  onTestFinished(() => store.close())
  await migrateStore(store)
  await register(store, FACILITY)
  const first = at('2026-08-01')
  const hours = Array.from({ length: DAYS * 24 }, (_, hour) => ({
    ...result({ averaging: 'hour', cells: POLLUTANTS.map(name => [name, '1', 'mg/L', 'N'] as const) }),
    at: first + hour * 60,
  }))
  await keepResults(store, hours)
  vi.stubEnv('DATABASE_URL', url)
  const { resultsOf } = await import('#site/gather-enforcement.ts')
  const found = await resultsOf('demo-facility')
  expect(found.at(-1)?.at).toBe(minuteText(hours.at(-1)!.at))
  expect(new Set(found.map(one => one.at.slice(0, 10))).size).toBe(91)
  expect(found).toHaveLength(91 * 24 * POLLUTANTS.length)
})
