import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASE_STEPS, PENALTY_KINDS } from '#content/enforcement/entries.ts'
import { PLACES } from '#content/place/places.ts'
import { caseFacets } from '#db/enforcement/case-facets.ts'
import { cases } from '#db/enforcement/cases.ts'
import type { Store } from '#db/open.ts'
import { freshStore } from '#test/database.ts'
import { ctxOf, entry, keep } from '../register/entries.ts'

const facility = (id: string, industry: string | null) => entry('facility', { facility: id, industry })
const one = (id: string, fields: object) => entry('case', { case: id, conductOn: null, ...fields })
const step = (id: string, name: string, on: string) => entry('step', { case: id, step: name, on })

const ROWS = [
  facility('refinery', '2511'),
  facility('farm', 'A'),
  facility('unknown', null),
  one('a', { facility: 'refinery', place: 'urumqi-county', decidedOn: '2026-05-20', fine: 100, penalties: ['fine'] }),
  one('b', { facility: 'farm', place: 'karamay', decidedOn: '2025-05-20', fine: 300, authority: '模拟乙局' }),
  one('c', {
    facility: 'unknown',
    place: null,
    decidedOn: '2026-05-20',
    fine: null,
    penalties: ['warning', 'stopped'],
  }),
  one('d', { facility: null, place: 'urumqi', decidedOn: '2024-12-31', fine: 900, currency: 'USD', violation: null }),
  one('gone', { facility: 'refinery', place: 'urumqi', fine: 500 }),
  ...[step('a', 'decided', '2026-05-20'), step('a', 'served', '2026-05-20'), step('b', 'decided', '2025-05-20')],
  ...[step('gone', 'decided', '2026-05-20'), step('gone', 'withdrawn', '2026-06-20')],
]

async function filled(): Promise<Store> {
  const store = await freshStore()
  expect((await keep(store, ROWS)).rejects).toEqual([])
  return store
}
const ids = async (store: Store, input: object) =>
  (await cases(await ctxOf(store), input)).items.map(found => found.case)

describe('the list of cases', () => {
  it('is narrowed by each filter, on both sides of its bound', async () => {
    const store = await filled()
    const found: [object, string[]][] = [
      [{}, ['a', 'c', 'b', 'd']],
      [{ place: 'urumqi' }, ['a', 'd']],
      [{ place: 'urumqi-county' }, ['a']],
      [{ place: 'xinjiang' }, ['a', 'b', 'd']],
      [{ industry: 'C' }, ['a']],
      [{ industry: '25' }, ['a']],
      [{ industry: 'A' }, ['b']],
      [{ industry: '26' }, []],
      [{ authority: '模拟乙局' }, ['b']],
      [{ year: '2026' }, ['a', 'c']],
      [{ year: '2024' }, ['d']],
      [{ state: 'served' }, ['a']],
      [{ state: 'decided' }, ['b']],
      [{ state: 'withdrawn' }, []],
      [{ penalty: 'stopped' }, ['c']],
      [{ penalty: 'stop' }, []],
      [{ violation: '超标排放水污染物' }, ['a', 'c', 'b']],
      [{ partyType: 'natural-person' }, []],
      [{ fineFrom: 100 }, ['a', 'b']],
      [{ fineFrom: 101 }, ['b']],
      [{ fineTo: 300 }, ['a', 'b']],
      [{ fineTo: '299' }, ['a']],
      [{ fineFrom: 0, fineTo: 99 }, []],
      [{ from: '2025-05-20' }, ['a', 'c', 'b']],
      [{ from: '2025-05-21' }, ['a', 'c']],
      [{ to: '2025-05-19' }, ['d']],
      [{ facility: 'farm' }, ['b']],
      [{ facility: 'farm', year: '2026' }, []],
      [{ q: '示例', year: '2026' }, ['a', 'c']],
    ]
    for (const [input, expected] of found) expect(await ids(store, input), JSON.stringify(input)).toEqual(expected)
  })

  it('refuses what cannot be asked, by name', async () => {
    const store = await filled()
    await expect(ids(store, { facility: 'none' })).rejects.toThrow('There is no facility "none"')
    await expect(ids(store, { place: 'none' })).rejects.toMatchObject({ code: 'not-found' })
    for (const input of [{ year: '26' }, { industry: 'U' }, { fineFrom: -1 }, { sort: 'name' }, { from: '2026-02-30' }])
      await expect(ids(store, input), JSON.stringify(input)).rejects.toMatchObject({ code: 'invalid' })
  })

  it.each([
    ['newest', ['a', 'c', 'b', 'd']],
    ['oldest', ['d', 'b', 'c', 'a']],
    ['fine', ['b', 'a', 'c', 'd']],
    ['id', ['a', 'b', 'c', 'd']],
  ])('sorted by %s is walked to its end, each case once, in the generation it began in', async (sort, order) => {
    const store = await filled()
    const walked: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await cases(await ctxOf(store), { sort: sort as 'id', limit: 1, ...(cursor ? { cursor } : {}) })
      walked.push(...page.items.map(found => found.case))
      if (page.next === null) break
      cursor = page.next
      await keep(store, [one(`new-${walked.length}`, { decidedOn: '2026-05-20', fine: 1 })])
    }
    expect(walked).toEqual(order)
  })

  it('goes on only after a case that it holds', async () => {
    const store = await filled()
    const { next } = await cases(await ctxOf(store), { limit: 1 })
    const cursor = Buffer.from(JSON.stringify(['cases', 1, 'never'])).toString('base64url')
    expect(next).not.toBeNull()
    await expect(cases(await ctxOf(store), { cursor })).rejects.toMatchObject({ code: 'invalid' })
  })
})

const countsOf = async (store: Store, input: object, facet: string) =>
  (await caseFacets(await ctxOf(store), input)).items
    .filter(row => row.facet === facet)
    .map(({ value, count }) => [value, count])

describe('counts of cases', () => {
  it('are by prefecture, division, authority, year, state and violation, the largest first', async () => {
    const store = await filled()
    expect(await countsOf(store, {}, 'all')).toEqual([[null, 4]])
    expect(await countsOf(store, {}, 'place')).toEqual([
      ['urumqi', 2],
      ['karamay', 1],
      [null, 1],
    ])
    expect(await countsOf(store, {}, 'industry')).toEqual([
      [null, 2],
      ['25', 1],
      ['A', 1],
    ])
    expect(await countsOf(store, {}, 'year')).toEqual([
      ['2026', 2],
      ['2024', 1],
      ['2025', 1],
    ])
    expect(await countsOf(store, {}, 'state')).toEqual([
      [null, 2],
      ['decided', 1],
      ['served', 1],
    ])
    expect(await countsOf(store, {}, 'violation')).toEqual([
      ['超标排放水污染物', 3],
      [null, 1],
    ])
  })

  it('leave out their own filter and keep the others', async () => {
    const store = await filled()
    const input = { year: '2026', place: 'urumqi' }
    expect(await countsOf(store, input, 'all')).toEqual([[null, 1]])
    expect(await countsOf(store, input, 'year')).toEqual([
      ['2024', 1],
      ['2026', 1],
    ])
    expect(await countsOf(store, input, 'place')).toEqual([
      ['urumqi', 1],
      [null, 1],
    ])
    expect(await countsOf(store, input, 'state')).toEqual([['served', 1]])
    expect(await countsOf(store, { q: 'nothing' }, 'all')).toEqual([[null, 0]])
  })

  it('are marked where invented cases are among them', async () => {
    const store = await filled()
    await keep(store, [one('sim', { facility: null, decidedOn: '2023-01-01' })], { simulated: true })
    const rows = (await caseFacets(await ctxOf(store), {})).items.filter(({ facet }) => facet === 'year')
    expect(rows.map(({ value, simulated }) => [value, simulated])).toContainEqual(['2023', true])
    expect(rows.map(({ value, simulated }) => [value, simulated])).toContainEqual(['2026', false])
  })
})

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })
const asked = fc.record({
  place: maybe(fc.constantFrom('urumqi', 'karamay', 'xinjiang')),
  industry: maybe(fc.constantFrom('A', 'C', '25')),
  year: maybe(fc.constantFrom('2024', '2025', '2026')),
  state: maybe(fc.constantFrom('decided', 'served', 'paid')),
  penalty: maybe(fc.constantFrom('fine', 'stopped')),
  fineFrom: maybe(fc.nat(400)),
  sort: maybe(fc.constantFrom('newest', 'oldest', 'fine', 'id')),
  q: maybe(fc.constantFrom('示例', 'moni', '1号', 'zz')),
})
const given = (input: object) => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))

const steps = fc.array(fc.tuple(fc.constantFrom(...CASE_STEPS), fc.constantFrom('2026-05-20', '2026-05-21')), {
  maxLength: 4,
})
const random = fc.record({
  facility: fc.constantFrom('refinery', 'farm', null),
  place: fc.constantFrom(...PLACES.slice(0, 40).map(({ place }) => place), null),
  decidedOn: fc.constantFrom('2024-12-31', '2025-01-01', '2026-05-20'),
  fine: fc.constantFrom(null, 0, 100, 400),
  penalties: fc.subarray([...PENALTY_KINDS]),
})

it('search answers the same from what is derived and from the entries of the past', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(random, steps), { minLength: 1, maxLength: 8 }),
      fc.array(asked, { minLength: 4, maxLength: 8 }),
      async (rows, questions) => {
        const store = await freshStore()
        await keep(store, [facility('refinery', '2511'), facility('farm', 'A')])
        const made = rows.flatMap(([fields, lived], i) => [
          one(`r${i}`, { ...fields, documentNumber: `模〔2026〕${i}号` }),
          ...new Map(lived.map(([name, on]) => [`${name} ${on}`, step(`r${i}`, name, on)])).values(),
        ])
        const { generation, rejects } = await keep(store, made)
        expect(rejects).toEqual([])
        const now = await ctxOf(store)
        const before = []
        for (const input of questions.map(given))
          before.push([await cases(now, input), await caseFacets(now, { ...input, sort: undefined } as object)])
        await keep(store, [entry('agency'), facility('farm', '0111'), one('r0', { decidedOn: '2020-01-01' })])
        const later = await ctxOf(store)
        const asOf = String(generation)
        for (const [i, input] of questions.map(given).entries()) {
          expect([
            await cases(later, { ...input, asOf }),
            await caseFacets(later, { ...input, sort: undefined, asOf } as object),
          ]).toEqual(before[i])
        }
      },
    ),
    { numRuns: 12 },
  )
}, 60_000)
