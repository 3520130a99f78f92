import { describe, expect, it } from 'vitest'
import { enforcementStatistics } from '#db/enforcement/statistics.ts'
import type { Store } from '#db/open.ts'
import { freshStore } from '#test/database.ts'
import { ctxOf, entry, keep } from '../register/entries.ts'

const one = (id: string, fields: object) => entry('case', { case: id, facility: null, ...fields })
const step = (id: string, name: string, on: string) => entry('step', { case: id, step: name, on })

const ROWS = [
  entry('facility', { facility: 'refinery', industry: 'C2511' }),
  one('a', {
    facility: 'refinery',
    place: 'urumqi-county',
    fine: 100,
    conductOn: '2026-05-10',
    decidedOn: '2026-05-20',
  }),
  one('b', { place: 'urumqi', fine: 300, conductOn: null, decidedOn: '2026-05-20', violation: '未批先建' }),
  one('c', {
    place: 'karamay',
    fine: 7,
    fineDerived: true,
    conductOn: null,
    decidedOn: '2025-12-31',
    authority: '乙局',
  }),
  one('gone', { place: 'karamay', decidedOn: '2026-01-01', conductOn: null }),
  ...[step('a', 'filed', '2026-05-15'), step('a', 'served', '2026-05-22'), step('b', 'changed', '2026-06-22')],
  ...[step('gone', 'decided', '2026-01-01'), step('gone', 'withdrawn', '2026-02-01')],
]
const filled = async () => {
  const store = await freshStore()
  expect((await keep(store, ROWS)).rejects).toEqual([])
  return store
}
const by = async (store: Store, input: object) => (await enforcementStatistics(await ctxOf(store), input)).items

describe('statistics of penalty cases', () => {
  it('by year count, sum and measure, newest first, with withdrawn ones beside', async () => {
    const [newest, older] = await by(await filled(), {})
    expect(newest).toMatchObject({
      ...{ by: 'year', group: '2026', cases: 2, fined: 2, fineSum: 400, fineMedian: 200, apart: 0 },
      ...{ findingDays: 5, findingCases: 1, serviceDays: 2, serviceCases: 1, changed: 1, withdrawn: 1, small: true },
    })
    expect(older).toMatchObject({ group: '2025', cases: 1, fined: 0, fineSum: null, apart: 1, withdrawn: 0 })
  })

  it.each([
    ['place', ['urumqi', 'karamay']],
    ['industry', [null, '25']],
    ['authority', ['模拟市生态环境局', '乙局']],
    ['violation', ['超标排放水污染物', '未批先建']],
  ])('are made by %s, the largest group first', async (name, groups) => {
    expect((await by(await filled(), { by: name })).map(({ group }) => group)).toEqual(groups)
  })

  it('by place are by county within a place', async () => {
    const rows = await by(await filled(), { by: 'place', place: 'urumqi' })
    expect(rows.map(({ group, cases }) => [group, cases])).toEqual([
      ['urumqi', 1],
      ['urumqi-county', 1],
    ])
  })

  it('say of withdrawn cases only what their tombstones say', async () => {
    const store = await filled()
    const withdrawn = async (input: object) => (await by(store, input)).map(row => row.withdrawn)
    expect(await withdrawn({ by: 'authority' })).toEqual([1, 0])
    expect(await withdrawn({ by: 'place' })).toEqual([null, null])
    expect(await withdrawn({ by: 'year', place: 'urumqi' })).toEqual([null])
    expect(await withdrawn({ by: 'year', to: '2025-12-31' })).toEqual([0])
    expect(await withdrawn({ by: 'year', from: '2026-01-01', to: '2026-01-01' })).toEqual([1])
    expect(await withdrawn({ by: 'year', from: '2026-01-02', to: '2026-01-02' })).toEqual([])
  })

  it('are walked by cursor, and the same as of the past', async () => {
    const store = await filled()
    const ctx = await ctxOf(store)
    const first = await enforcementStatistics(ctx, { by: 'place', limit: 1 })
    await keep(store, [one('late', { place: 'hotan' })])
    const second = await enforcementStatistics(await ctxOf(store), {
      by: 'place',
      limit: 1,
      cursor: first.next as string,
    })
    expect([...first.items, ...second.items].map(({ group }) => group)).toEqual(['urumqi', 'karamay'])
    expect(second.next).toBeNull()
  })
})
