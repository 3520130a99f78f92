import { expect, test } from 'vitest'
import { Refusal } from '#content/refusal.ts'
import type { Reject } from '#content/trail/reject.ts'
import { count, miss } from '#db/trail/agreement.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import { importById } from '#db/trail/imports.ts'
import { type Keeper, type Opened, recordImport } from '#db/trail/record.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { freshStore, hashOf } from '#test/database.ts'

type Rows = { names: string[]; rejects: Reject[]; read: number }
const wrong: Reject = { line: 2, field: 'name', value: '', reason: 'no name' }
const about = { source: 'list', file: 'a.csv', sha256: 'a', receivedAt: 1_780_000_000, simulated: false }
const AT = 29_582_910

async function* batches(): AsyncGenerator<Rows> {
  yield { names: ['a', 'b'], rejects: [wrong], read: 3 }
  yield { names: ['c'], rejects: [], read: 1 }
}

/** A subject that keeps nothing of its own, and disagrees with every row. */
async function keeper(_tx: unknown, { tally }: Opened): Promise<Keeper<Rows>> {
  return {
    take: async ({ names, rejects }) => {
      for (const site of names) {
        count(tally, 'class', 20_000, site === 'a', false)
        const explanation = site === 'a' ? 'shown-on-limit' : 'unexplained'
        miss(tally, { site, at: AT, measure: 'class', published: 'II', computed: 'III', explanation })
      }
      return { stored: names.length, unchanged: 0, revised: 0, rejects }
    },
    close: async () => ({ firstHour: 480_000, lastHour: null }),
  }
}

test('a subject that is not air is recorded, counted, compared and published on the same trail', async () => {
  const store = await freshStore()
  const seen: Reject[] = []
  const rows: number[] = []
  const watch = {
    rejects: (some: readonly Reject[]) => void seen.push(...some),
    rows: (n: number) => void rows.push(n),
  }
  const done = await recordImport(store, about, batches(), keeper, watch)
  expect(done).toMatchObject({ import: 1, already: false, read: 4, stored: 3, rejected: 1 })
  expect([seen, rows]).toEqual([[wrong], [3, 4]])
  expect(done.agreement).toEqual([
    { day: 20_000, region: 'nationwide', measure: 'class', compared: 3, agreed: 0 },
    { day: 20_000, region: 'xinjiang', measure: 'class', compared: 1, agreed: 0 },
  ])
  expect(await derive(store, 1)).toEqual({ days: 0, months: 0, entries: 0, generation: 1 })
  expect(await derive(store, 1)).toBeNull()
  const detail = await importById(await contextOf(store, 0), { import: 1 })
  expect(importById.output.parse(detail)).toEqual(detail)
  expect(detail).toMatchObject({ read: 4, rejected: 1, firstHour: '2024-10-04T08:00:00+08:00', lastHour: null })
  expect(detail.disagreements[0]).toEqual({
    ...{ site: 'a', at: '2026-04-01T00:30:00+08:00', measure: 'class', published: 'II', computed: 'III' },
    explanation: 'shown-on-limit',
  })
  expect(await recordImport(store, about, batches(), keeper)).toMatchObject({ import: 1, already: true, agreement: [] })
})

test('an import without any site forbids the simulated region, and of disagreements 1000 are kept', async () => {
  const store = await freshStore()
  expect(await simulatedState(store)).toEqual({
    held: false,
    simulated: false,
    oldestHour: null,
    newestHour: null,
    forgotten: false,
  })
  async function* many(): AsyncGenerator<Rows> {
    yield { names: Array.from({ length: 1001 }, (_, i) => `s${i}`), rejects: [], read: 1001 }
  }
  await recordImport(store, about, many(), keeper)
  expect((await store.client.execute('select count(*) as n from disagreement')).rows[0]?.['n']).toBe(1000)
  expect((await simulatedState(store)).held).toBe(true)
})

test('the newest simulated hour is that of the source asked for', async () => {
  const store = await freshStore()
  const spanning = (lastHour: number) => async (): Promise<Keeper<Rows>> => ({
    take: async ({ rejects }) => ({ stored: 0, unchanged: 0, revised: 0, rejects }),
    close: async () => ({ firstHour: 1, lastHour }),
  })
  await recordImport(store, { ...about, source: 'simulated', simulated: true }, batches(), spanning(5))
  await recordImport(store, { ...about, source: 'other', simulated: true, sha256: 'b' }, batches(), spanning(9))
  const newest = async (source?: string) => (await simulatedState(store, source)).newestHour
  expect([await newest(), await newest('other'), await newest('none')]).toEqual([5, 9, null])
})

test('what a keeper throws at the end leaves nothing', async () => {
  const store = await freshStore()
  const tables = ['import', 'agreement', 'disagreement', 'generation']
  const before = await hashOf(store, tables)
  const failing = async (tx: unknown, opened: Opened) => ({
    ...(await keeper(tx, opened)),
    close: () => Promise.reject(new Refusal('invalid', 'not the whole list')),
  })
  await expect(recordImport(store, about, batches(), failing)).rejects.toThrow('not the whole list')
  expect(await hashOf(store, tables)).toBe(before)
})
