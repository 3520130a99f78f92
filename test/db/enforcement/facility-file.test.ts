import { describe, expect, it } from 'vitest'
import { FacilityFile } from '#content/enforcement/file.ts'
import { facilities } from '#db/enforcement/facilities.ts'
import { facilityFacets } from '#db/enforcement/facility-facets.ts'
import { facilityFile } from '#db/enforcement/facility-file.ts'
import type { Store } from '#db/open.ts'
import { freshStore } from '#test/database.ts'
import { ctxOf, entry, keep } from '../register/entries.ts'

const file = async (store: Store, asOf?: string) => {
  const found = await facilityFile(await ctxOf(store), { facility: 'demo-facility', ...(asOf ? { asOf } : {}) })
  expect(FacilityFile.parse(found)).toEqual(found)
  return found
}
const step = (id: string, name: string, on: string) => entry('step', { case: id, step: name, on })

describe('the file of a facility', () => {
  it('says null, 0 and nothing of what nobody registered', async () => {
    const store = await freshStore()
    await keep(store, [entry('facility')])
    expect((await file(store)).standing).toEqual({
      ...{ permit: null, outlets: 0, cases: { count: 0, fined: 0, fine: null, newest: null } },
      ...{
        tasks: { open: 0, deadlines: [] },
        credit: null,
        listings: [],
        registers: [],
        inspection: null,
        missing: [],
      },
    })
    await expect(facilityFile(await ctxOf(store), { facility: 'none' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('holds what stands: the newest of each, and sums of the cases that are not withdrawn', async () => {
    const store = await freshStore()
    await keep(store, [
      entry('facility'),
      entry('permit'),
      entry('outlet'),
      entry('outlet', { outlet: 'DW002', to: '2026-06-01' }),
      ...[entry('inspection'), entry('inspection', { inspection: 'later', on: '2026-04-01', result: 'no-problem' })],
      ...[entry('case'), entry('case', { case: 'second', fine: 5, decidedOn: '2026-06-01' })],
      ...[entry('case', { case: 'foreign', currency: 'USD', fine: 7 }), entry('case', { case: 'gone', fine: 11 })],
      ...[step('gone', 'decided', '2026-05-20'), step('gone', 'withdrawn', '2026-06-20')],
      ...[entry('credit'), entry('credit', { year: '2024', grade: '红牌' })],
      ...[entry('listing'), entry('listing', { list: 'blacklist', exitOn: '2026-03-01' })],
      ...[entry('disclosure'), entry('disclosure', { occasion: '2024', filedOn: null, document: null })],
      ...[entry('task'), entry('task', { task: 'early', deadline: '2026-02-01', state: 'open' })],
      entry('task', { task: 'closed', state: 'done' }),
    ])
    expect((await file(store)).standing).toMatchObject({
      permit: { kind: 'key', issuedOn: '2026-01-01', expiresOn: '2030-12-31' },
      outlets: 1,
      cases: { count: 3, fined: 2, fine: 10_000_005, newest: '2026-06-01' },
      tasks: { open: 2, deadlines: ['2026-02-01', '2026-12-31'] },
      credit: { year: '2025', grade: '蓝牌' },
      listings: [{ list: 'positive', enteredOn: '2026-01-01' }],
      inspection: { inspection: 'later', result: 'no-problem' },
      missing: [{ kind: 'annual', occasion: '2024' }],
    })
  })

  it('answers the same for a moment of the past as it did then', async () => {
    const store = await freshStore()
    const { generation } = await keep(store, [entry('facility'), entry('permit'), entry('membership'), entry('case')])
    const before = await file(store)
    await keep(store, [
      entry('permit', { expiresOn: '2027-01-01' }),
      entry('membership', { year: '2027', facility: 'demo-facility' }),
      ...[step('demo-case', 'decided', '2026-05-20'), step('demo-case', 'withdrawn', '2026-06-20')],
    ])
    expect((await file(store)).standing.cases.count).toBe(0)
    expect(await file(store, String(generation))).toEqual(before)
  })
})

const member = (facility: string, year: string, authority: string) =>
  entry('membership', { facility, year, authority, register: 'soil' })
const ids = async (store: Store, input: object) =>
  (await facilities(await ctxOf(store), input)).items.map(({ facility }) => facility)

describe('the registers that a facility stands in', () => {
  it('are those whose newest year, as their authority published it, names it', async () => {
    const store = await freshStore()
    await keep(store, [
      ...['demo-facility', 'left', 'other'].map(facility => entry('facility', { facility })),
      ...[member('demo-facility', '2026', '模拟甲局'), member('demo-facility', '2025', '模拟甲局')],
      ...[member('left', '2025', '模拟甲局'), member('other', '2025', '模拟乙局')],
    ])
    expect((await file(store)).standing.registers).toEqual([
      { register: 'soil', year: '2026', document: '模拟公告第 1 号' },
    ])
    expect(await ids(store, { register: 'soil' })).toEqual(['demo-facility', 'other'])
    expect(await ids(store, { register: 'groundwater' })).toEqual([])
    const { items } = await facilityFacets(await ctxOf(store), {})
    expect(items.filter(({ facet }) => facet === 'register').map(({ value, count }) => [value, count])).toEqual([
      ['soil', 2],
      [null, 1],
    ])
  })
})

describe('the list of facilities', () => {
  it('is narrowed by place, industry, state and administration, and sorted by name', async () => {
    const store = await freshStore()
    const named = (zh: string) => ({ zh, ug: null, kk: null, en: null })
    await keep(store, [
      entry('facility', { facility: 'a', names: named('模拟乙'), place: 'karamay', industry: 'A' }),
      entry('facility', { facility: 'b', names: named('模拟丙'), state: 'closed', administration: 'bingtuan' }),
      entry('facility', { facility: 'c', names: named('模拟丁') }),
    ])
    const found: [object, string[]][] = [
      [{}, ['a', 'b', 'c']],
      [{ sort: 'name' }, ['c', 'b', 'a']],
      [{ place: 'karamay' }, ['a']],
      [{ industry: 'C' }, ['b', 'c']],
      [{ state: 'closed' }, ['b']],
      [{ administration: 'region' }, ['a', 'c']],
      [{ state: 'closed', place: 'karamay' }, []],
    ]
    for (const [input, expected] of found) expect(await ids(store, input), JSON.stringify(input)).toEqual(expected)
    await expect(ids(store, { outfall: 'none' })).rejects.toThrow('There is no outfall "none"')
  })

  it('is walked in either order page by page', async () => {
    const store = await freshStore()
    await keep(
      store,
      ['c', 'a', 'b'].map(facility => entry('facility', { facility })),
    )
    const first = await facilities(await ctxOf(store), { limit: 2 })
    await keep(store, [entry('facility', { facility: 'ab' })])
    const second = await facilities(await ctxOf(store), { limit: 2, cursor: first.next as string })
    expect([...first.items, ...second.items].map(({ facility }) => facility)).toEqual(['a', 'b', 'c'])
    expect(second.next).toBeNull()
  })
})
