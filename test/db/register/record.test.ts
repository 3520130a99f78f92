import { describe, expect, it } from 'vitest'
import { recordEntries } from '#db/register/record.ts'
import { versions } from '#db/register/versions.ts'
import { outfallById } from '#db/water/outfalls.ts'
import { freshStore, hashOf } from '#test/database.ts'
import { called, ctxOf, entry, GROUND, keep, RECEIVED_AT, REGISTER, rowsIn } from './entries.ts'

describe('entries of the register', () => {
  it('are stored once, unchanged when said again, and never read a file twice', async () => {
    const store = await freshStore()
    expect(await keep(store, GROUND)).toMatchObject({ read: 4, stored: 4, revised: 0, unchanged: 0, rejects: [] })
    const before = await hashOf(store, REGISTER)
    const again = await keep(store, GROUND, { sha256: 'f'.repeat(64) })
    expect(again).toMatchObject({ already: false, stored: 0, revised: 0, unchanged: 4, rejects: [] })
    expect(await keep(store, GROUND)).toMatchObject({ already: true, stored: 0 })
    expect(await hashOf(store, REGISTER)).toBe(before)
  })

  it('are corrected from the same first day, and renewed from another', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const first = await keep(store, [entry('outfall', { state: 'found' })])
    const corrected = await keep(store, [entry('outfall', { state: 'under-way' })])
    const renewed = await keep(store, [entry('outfall', { state: 'done', doneOn: '2026-06-01', from: '2026-06-01' })])
    expect([first, corrected, renewed].map(({ stored, revised }) => [stored, revised])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ])
    const ctx = await ctxOf(store)
    const at = async (asOf?: number) =>
      (await outfallById(ctx, { outfall: 'demo-outfall', ...(asOf === undefined ? {} : { asOf: String(asOf) }) })).state
    expect(await at(first.generation)).toBe('found')
    expect(await at(corrected.generation)).toBe('under-way')
    expect(await at(renewed.generation)).toBe('done')
    expect(await at()).toBe('done')
    await expect(at(first.generation - 1)).rejects.toThrow('There is no outfall "demo-outfall"')
  })

  it('are not taken before the day on which they begin, for the newest version is what holds', async () => {
    const store = await freshStore()
    const [receivedAt, noon] = [Date.parse('2026-11-23T16:00:00Z') / 1000, Date.parse('2026-11-23T15:59:59Z') / 1000]
    await keep(store, GROUND)
    const next = [entry('outfall', { state: 'found', from: '2026-11-24' })]
    const early = await keep(store, next, { receivedAt: noon, sha256: 'a'.repeat(64) })
    expect([early.stored, early.rejects]).toEqual([
      0,
      [{ line: 2, field: 'from', value: '2026-11-24', reason: 'a day to come: import it once it holds' }],
    ])
    expect(await keep(store, next, { receivedAt, sha256: 'b'.repeat(64) })).toMatchObject({ stored: 1, rejects: [] })
  })

  it('show every version, and field by field what changed', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const first = await keep(store, [entry('outfall', { state: 'found' })])
    const corrected = await keep(store, [entry('outfall', { state: 'under-way', bank: null })])
    const renewed = await keep(store, [entry('outfall', { state: 'done', bank: null, from: '2026-06-01' })])
    const { items } = await versions(await ctxOf(store), { kind: 'outfall', id: 'demo-outfall' })
    expect(items.map(({ from, replacedBy, import: by }) => [from, by, replacedBy])).toEqual([
      ['2026-01-01', first.import, corrected.import],
      ['2026-01-01', corrected.import, null],
      ['2026-06-01', renewed.import, null],
    ])
    expect(items[0]?.changes).toContainEqual({ field: 'names.zh', before: null, after: '模拟示例' })
    expect(items[0]?.changes).toHaveLength(19)
    expect(items[1]?.changes).toEqual([
      { field: 'state', before: 'found', after: 'under-way' },
      { field: 'bank', before: 'left', after: null },
    ])
    expect(items[2]?.changes).toEqual([
      { field: 'state', before: 'under-way', after: 'done' },
      { field: 'from', before: '2026-01-01', after: '2026-06-01' },
    ])
    const asOf = String(first.generation)
    const then = await versions(await ctxOf(store), { kind: 'outfall', id: 'demo-outfall', asOf })
    expect(then.items).toEqual([{ ...items[0], replacedBy: null }])
    const paged = await versions(await ctxOf(store), { kind: 'outfall', id: 'demo-outfall', limit: 2 })
    const rest = await versions(await ctxOf(store), {
      kind: 'outfall',
      id: 'demo-outfall',
      cursor: paged.next as string,
    })
    expect([...paged.items, ...rest.items]).toEqual(items)
    await expect(versions(await ctxOf(store), { kind: 'outfall', id: 'none' })).rejects.toThrow('There is no outfall')
  })

  it('may refer to each other in any order of a file', async () => {
    const store = await freshStore()
    const rows = [entry('outfall'), entry('section'), entry('source'), ...GROUND.toReversed()]
    expect(await keep(store, rows)).toMatchObject({ stored: 7, rejects: [] })
  })

  it('that refer to nothing become rejects, and with them what refers to them', async () => {
    const store = await freshStore()
    const { stored, rejects } = await keep(store, [
      entry('basin', {}, 2),
      entry('body', { places: ['urumqi', 'nowhere'] }, 3),
      entry('outfall', {}, 4),
      entry('body', { body: 'other', places: [] }, 5),
    ])
    expect(stored).toBe(2)
    expect(rejects).toEqual([
      { line: 3, field: 'places', value: 'nowhere', reason: 'no such place in the register' },
      { line: 4, field: 'body', value: 'demo-river', reason: 'no such body in the register' },
    ])
  })

  it('that were held before may be referred to although their new row falls', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const { rejects } = await keep(store, [entry('body', { basin: 'none' }, 2), entry('outfall', {}, 3)])
    expect(rejects.map(({ line }) => line)).toEqual([2])
  })

  it.each([
    ['two rows that differ', [entry('basin', {}, 2), entry('basin', { names: called('另') }, 3)], 3, 'from', 'line 2'],
    ['a basin within itself', [entry('basin', { within: 'demo-basin' })], 2, 'within', 'refers to itself'],
    ['an edge to itself', [entry('edge', { downstream: 'outfall:demo-outfall' })], 2, 'downstream', 'itself'],
    ['a first day after the last', [entry('basin', { to: '2025-12-31' })], 2, 'to', 'before the first day'],
    ['an unknown kind', [{ ...entry('basin'), kind: 'cat' }], 2, 'kind', 'not a kind'],
    ['a wrong member', [entry('basin'), entry('body', { kind: 'sea' })], 2, 'kind', 'Invalid option'],
  ] as const)('refuse %s', async (_what, rows, line, field, reason) => {
    const { rejects } = await keep(await freshStore(), rows)
    expect(rejects).toContainEqual(expect.objectContaining({ line, field, reason: expect.stringContaining(reason) }))
  })

  it('keep the last day with the first', async () => {
    const store = await freshStore()
    expect(await keep(store, [entry('basin', { from: '2026-01-02', to: '2026-01-02' })])).toMatchObject({ stored: 1 })
    expect(await rowsIn(store, 'select validFrom, validTo from entry')).toEqual([[20455, 20455]])
  })

  it('are refused as a file beyond 500,000 rows, and nothing is kept', async () => {
    const store = await freshStore()
    const row = entry('basin')
    async function* many() {
      const entries = new Array(100_001).fill(row)
      for (let i = 0; i < 5; i++) yield { entries, rejects: [], read: entries.length }
    }
    const about = { source: 'r', file: 'r.csv', sha256: 'a'.repeat(64), receivedAt: RECEIVED_AT, simulated: false }
    await expect(recordEntries(store, about, many())).rejects.toMatchObject({ code: 'too-large' })
    expect(await rowsIn(store, 'select count(*) from import')).toEqual([[0]])
  })
})
