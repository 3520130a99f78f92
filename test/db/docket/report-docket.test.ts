import { describe, expect, test } from 'vitest'
import { parseDay } from '#content/time.ts'
import { reportDocket } from '#db/docket/report-docket.ts'
import { reportFacets } from '#db/docket/report-facets.ts'
import { reportTotals } from '#db/docket/report-totals.ts'
import { withdrawnReports } from '#db/docket/withdrawn-reports.ts'
import type { Store } from '#db/open.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { freshStore } from '#test/database.ts'
import { DAY, keep, numbersOf, released, seen } from './docket.ts'

const [A, B, C, D] = ['QT2026-0000-0001', 'QT2026-0000-0002', 'QT2026-0000-0003', 'QT2026-0000-0004'] as const

const docketOf = async (store: Store, input: Parameters<typeof reportDocket>[1]) =>
  numbersOf(await reportDocket(await seen(store), input))

async function docket(): Promise<Store> {
  const store = await freshStore()
  await keep(store, [
    released(A, { receivedOn: '2026-09-01', dueOn: '2026-11-24', state: 'handling' }),
    released(B, { receivedOn: '2026-09-02', dueOn: '2026-11-25', place: 'tianshan', category: 'air.dust' }),
    released(C, { receivedOn: '2026-09-03', state: 'closed', outcome: 'verified', disputed: true, office: 'B' }),
    released(D, { receivedOn: '2026-09-04', dueOn: '2026-10-01', category: 'water.outfall', place: null }),
  ])
  return store
}

describe('the docket', () => {
  test('is narrowed by outcome, by dispute and by both', async () => {
    const store = await docket()
    expect(await docketOf(store, { outcome: 'verified' })).toEqual([C])
    expect(await docketOf(store, { outcome: 'not-verified' })).toEqual([])
    expect(await docketOf(store, { disputed: 'yes' })).toEqual([C])
    expect(await docketOf(store, { disputed: 'no' })).toEqual([D, B, A])
    expect(await docketOf(store, { disputed: 'no', outcome: 'verified' })).toEqual([])
  })

  test('is narrowed by the case that followed', async () => {
    const store = await docket()
    await store.write(tx =>
      tx.execute(`update public_report set body = json_set(body, '$.case', 'c1') where number = '${C}'`),
    )
    expect(await docketOf(store, { case: 'c1' })).toEqual([C])
    expect(await docketOf(store, { case: 'c2' })).toEqual([])
  })

  test('has the longest overdue first when it is sorted by due day, those without a duty last', async () => {
    const store = await docket()
    expect(await docketOf(store, { sort: 'due' })).toEqual([D, A, B, C])
    expect(await docketOf(store, { sort: 'due', overdue: 'yes' })).toEqual([D, A])
  })

  test.each(['newest', 'due'] as const)('walked one by one by %s gives every report once', async sort => {
    const store = await docket()
    const walked: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await reportDocket(await seen(store), { sort, limit: 1, ...(cursor ? { cursor } : {}) })
      walked.push(...numbersOf(page))
      cursor = page.next
    }
    expect(walked).toEqual(await docketOf(store, { sort }))
  })

  test('says nothing of one that was withdrawn, under any filter', async () => {
    const store = await docket()
    const gone = { number: C, withdrawnOn: parseDay(DAY), reason: '文字有误', simulated: false }
    await keep(store, [], [gone])
    for (const input of [{}, { outcome: 'verified' }, { disputed: 'yes' }, { office: 'B' }] as const)
      expect(await docketOf(store, input)).not.toContain(C)
  })
})

describe('counts of the docket', () => {
  const facetsOf = async (store: Store, input: Parameters<typeof reportFacets>[1]) => {
    const { items } = await reportFacets(await seen(store), input)
    return (facet: string) =>
      Object.fromEntries(items.filter(item => item.facet === facet).map(item => [item.value, item.count]))
  }

  test('are those of the list, by branch and by prefecture', async () => {
    const of = await facetsOf(await docket(), {})
    expect(of('all')).toEqual({ null: 4 })
    expect(of('category')).toEqual({ air: 3, water: 1 })
    expect(of('place')).toEqual({ urumqi: 3, null: 1 })
    expect(of('state')).toEqual({ received: 2, handling: 1, closed: 1 })
    expect(of('office')).toEqual({ A: 3, B: 1 })
    expect(of('outcome')).toEqual({ verified: 1, null: 3 })
  })

  test('leave out the own filter of a facet and no other', async () => {
    const of = await facetsOf(await docket(), { category: 'air', state: 'received' })
    expect(of('all')).toEqual({ null: 1 })
    expect(of('category')).toEqual({ air: 1, water: 1 })
    expect(of('state')).toEqual({ received: 1, handling: 1, closed: 1 })
  })

  test('are none where nothing was found', async () => {
    const of = await facetsOf(await docket(), { office: 'C' })
    expect(of('all')).toEqual({ null: 0 })
    expect(of('office')).toEqual({ A: 3, B: 1 })
  })
})

describe('withdrawn reports', () => {
  test('are told by number, day and reason, the newest first', async () => {
    const store = await docket()
    const gone = (number: string, day: string) => ({
      ...{ number, withdrawnOn: parseDay(day), reason: '文字有误', simulated: false },
    })
    await keep(store, [], [gone(A, '2026-11-24'), gone(C, '2026-11-25')])
    const { items } = await withdrawnReports(await seen(store), {})
    expect(items).toEqual([
      { number: C, withdrawnOn: '2026-11-25', reason: '文字有误', simulated: false },
      { number: A, withdrawnOn: '2026-11-24', reason: '文字有误', simulated: false },
    ])
    const first = await withdrawnReports(await seen(store), { limit: 1 })
    const second = await withdrawnReports(await seen(store), { limit: 1, cursor: first.next as string })
    expect([numbersOf(first), numbersOf(second), second.next]).toEqual([[C], [A], null])
  })
})

describe('totals', () => {
  test('are those of the newest batch, and go with the simulated region', async () => {
    const store = await docket()
    const of = async () => (await reportTotals(await seen(store), {})).items.map(({ received, day }) => [received, day])
    expect(await of()).toEqual([['<5', DAY]])
    await keep(store, [], [], '2026-11-26')
    expect(await of()).toEqual([['0', '2026-11-26']])
    await store.write(tx => tx.execute('update report_totals set simulated = 1'))
    await forgetSimulated(store, 1)
    expect(await of()).toEqual([])
  })
})
