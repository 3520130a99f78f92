import { expect, it } from 'vitest'
import { caseFacets } from '#db/enforcement/case-facets.ts'
import { cases } from '#db/enforcement/cases.ts'
import { facilities } from '#db/enforcement/facilities.ts'
import type { Store } from '#db/open.ts'
import { recordEntries } from '#db/register/record.ts'
import { derive } from '#db/trail/derive.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { freshStore, hashOf } from '#test/database.ts'
import { prepared } from '#test/prepared.ts'
import { ctxOf, entry, keep, RECEIVED_AT, rowsIn } from '../register/entries.ts'

const DERIVED = ['case_now', 'facility_now']
const step = (name: string, on: string) => entry('step', { step: name, on })

/** Derives everything anew, as a database is that comes from before there was anything derived. */
async function anew(store: Store): Promise<void> {
  await store.write(async tx => {
    for (const table of [...DERIVED, 'case_words', 'facility_words']) await tx.execute(`delete from ${table}`)
    await tx.execute(
      `insert into entry_dirty (kind, id) select distinct kind, id from entry where kind in ('case', 'facility')`,
    )
  })
  await derive(store, RECEIVED_AT)
}

const wordsOf = async (store: Store) => [
  await rowsIn(store, `select rowid from case_words where case_words match 'words : "模"' order by 1`),
  await rowsIn(store, `select rowid from facility_words where facility_words match 'words : "模"' order by 1`),
]

it('what is derived step by step is what is derived from all entries at once', async () => {
  const store = await freshStore()
  await keep(store, [entry('facility'), entry('case')])
  await keep(store, [step('decided', '2026-05-20'), step('served', '2026-05-25')])
  await keep(store, [entry('facility', { industry: '0111', from: '2026-06-01' }), entry('membership')])
  await keep(store, [entry('case', { fine: 5 })])
  await keep(store, [entry('membership', { year: '2025', to: '2026-01-01', from: '2025-01-01' })])
  const [hash, words] = [await hashOf(store, DERIVED), await wordsOf(store)]
  expect(await rowsIn(store, 'select state, industry, fine, servedOn is null from case_now')).toEqual([
    ['served', '0111', 5, 0],
  ])
  await anew(store)
  expect(await hashOf(store, DERIVED)).toBe(hash)
  expect(await wordsOf(store)).toEqual(words)
})

it('search answers from the generation in force while an import waits to be derived', async () => {
  const store = await freshStore()
  await keep(store, [entry('facility'), entry('case'), step('decided', '2026-05-20')])
  const ctx = await ctxOf(store)
  const asked = async () => [await cases(ctx, { q: '示例' }), await caseFacets(ctx, {}), await facilities(ctx, {})]
  const before = await asked()
  async function* waiting() {
    const entries = [entry('case', { fine: 7 }), step('paid', '2026-06-01'), entry('facility', { state: 'closed' })]
    yield { entries, rejects: [], read: 3 }
  }
  const about = { source: 'register', file: 'b.csv', sha256: 'b', receivedAt: RECEIVED_AT, simulated: false }
  const signed = await prepared(store, about)
  expect(await recordEntries(store, { ...about, ...signed }, waiting())).toMatchObject({ rejected: 0 })
  expect(await asked()).toEqual(before)
  await derive(store, RECEIVED_AT)
  expect((await cases(await ctxOf(store), { q: '示例' })).items[0]).toMatchObject({ fine: 7, state: 'paid' })
  expect(await asked()).toEqual(before)
})

it('an import that concerns no case or facility derives nothing', async () => {
  const store = await freshStore()
  await keep(store, [entry('agency')])
  expect(await rowsIn(store, 'select count(*) from entry_dirty')).toEqual([[0]])
  expect(await derive(store, RECEIVED_AT)).toBeNull()
})

it('of a withdrawn case what is derived says no more than its tombstone', async () => {
  const store = await freshStore()
  await keep(store, [entry('facility'), entry('case'), step('decided', '2026-05-20'), step('withdrawn', '2026-06-01')])
  expect(
    await rowsIn(
      store,
      'select facility, place, industry, state, violation, partyType, penalties, fine, foundOn from case_now',
    ),
  ).toEqual([[null, null, null, null, null, null, null, null, null]])
})

it('what is simulated is forgotten without a trace', async () => {
  const [store, twin] = [await freshStore(), await freshStore()]
  const real = [entry('facility'), entry('case')]
  for (const each of [store, twin]) await keep(each, real)
  const invented = [entry('facility', { facility: 'sim' }), entry('case', { case: 'sim', facility: 'sim' })]
  await keep(store, invented, { simulated: true })
  expect(await hashOf(store, DERIVED)).not.toBe(await hashOf(twin, DERIVED))
  await forgetSimulated(store, RECEIVED_AT)
  expect(await hashOf(store, DERIVED)).toBe(await hashOf(twin, DERIVED))
  expect(await wordsOf(store)).toEqual(await wordsOf(twin))
})
