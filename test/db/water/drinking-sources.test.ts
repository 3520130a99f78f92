import { describe, expect, it } from 'vitest'
import { Attainment, SourceState } from '#content/water/answers.ts'
import { attainment } from '#db/water/attainment.ts'
import { drinkingSources } from '#db/water/drinking-sources.ts'
import { freshStore } from '#test/database.ts'
import { called, ctxOf, entry, GROUND, keep } from '../register/entries.ts'

const source = (id: string, more: object = {}) =>
  entry('source', { source: id, names: called(id), from: '2024-07-01', ...more })
const quarter = (of: string, name: string, more: object = {}) =>
  entry('quarter', { source: of, quarter: name, from: '2024-01-01', to: null, ...more })

const SOURCES = [
  ...GROUND,
  source('a', { place: 'urumqi' }),
  source('b', { place: 'urumqi-county', level: 'township', to: '2025-12-31' }),
  source('c', { place: 'karamay', from: '2026-01-01' }),
  source('d', { place: null, from: '2026-04-01' }),
]
const PUBLISHED = [
  quarter('a', '2026-Q1', { volume: 300 }),
  quarter('a', '2025-Q4', { attained: false, class: 'IV', over: ['codmn', '锑'], volume: 100.5 }),
  quarter('b', '2025-Q4', { volume: 201 }),
]

describe('drinking-water sources', () => {
  it('show the last eight quarters in which they were in operation, also those that were not published', async () => {
    const store = await freshStore()
    expect((await keep(store, [...SOURCES, ...PUBLISHED])).rejects).toEqual([])
    const { items } = await drinkingSources(await ctxOf(store), {})
    for (const item of items) expect(SourceState.parse(item)).toEqual(item)
    const told = Object.fromEntries(
      items.map(one => [
        one.source,
        one.quarters.map(({ quarter: name, published }) => `${name}${published ? '' : '?'}`),
      ]),
    )
    expect(told).toEqual({
      a: ['2026-Q1', '2025-Q4', '2025-Q3?', '2025-Q2?', '2025-Q1?', '2024-Q4?', '2024-Q3?'],
      b: ['2025-Q4', '2025-Q3?', '2025-Q2?', '2025-Q1?', '2024-Q4?', '2024-Q3?'],
      c: ['2026-Q1?'],
      d: [],
    })
    expect(items[0]?.quarters[1]).toMatchObject({
      published: true,
      attained: false,
      class: 'IV',
      over: ['codmn', '锑'],
      volume: 100.5,
      computed: null,
      due: '2026-03-31',
    })
    expect(items[0]?.quarters[2]).toEqual({
      quarter: '2025-Q3',
      published: false,
      attained: null,
      class: null,
      over: [],
      volume: null,
      computed: null,
      due: '2025-12-31',
      duty: '水污染防治法 第七十二条',
      document: null,
      import: null,
    })
  })

  it('show the quarters asked for, and refuse those that cannot be', async () => {
    const store = await freshStore()
    await keep(store, [...SOURCES, ...PUBLISHED])
    const ctx = await ctxOf(store)
    const shown = async (input: object) =>
      (await drinkingSources(ctx, input)).items[0]?.quarters.map(({ quarter: name }) => name)
    expect(await shown({ from: '2025-Q4' })).toEqual(['2026-Q1', '2025-Q4'])
    expect(await shown({ from: '2025-Q4', to: '2025-Q4' })).toEqual(['2025-Q4'])
    expect(await shown({ to: '2024-Q4' })).toEqual(['2024-Q4', '2024-Q3'])
    expect(await shown({ from: '2026-Q3' })).toEqual(['2026-Q3'])
    await expect(shown({ from: '2026-Q1', to: '2025-Q4' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(shown({ from: '1990-Q1', to: '2025-Q4' })).rejects.toThrow('at most 80')
    await expect(shown({ from: '2026-Q5' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('are narrowed by place and level, page by page', async () => {
    const store = await freshStore()
    await keep(store, SOURCES)
    const ctx = await ctxOf(store)
    const ids = async (input: object) => (await drinkingSources(ctx, input)).items.map(one => one.source)
    expect(await ids({ place: 'urumqi' })).toEqual(['a', 'b'])
    expect(await ids({ level: 'township' })).toEqual(['b'])
    const first = await drinkingSources(ctx, { limit: 3 })
    expect(first.items.map(({ quarters }) => quarters)).toEqual([[], [], []])
    expect((await drinkingSources(ctx, { limit: 3, cursor: first.next as string })).items).toHaveLength(1)
  })

  it('show a correction only since it is known', async () => {
    const store = await freshStore()
    const { generation } = await keep(store, [...SOURCES, ...PUBLISHED])
    await keep(store, [quarter('a', '2026-Q1', { attained: false, volume: 300 }), quarter('c', '2026-Q2')])
    const newest = async (more: object) => (await drinkingSources(await ctxOf(store), more)).items[0]?.quarters[0]
    expect(await newest({ asOf: String(generation) })).toMatchObject({ quarter: '2026-Q1', attained: true })
    expect(await newest({})).toMatchObject({ quarter: '2026-Q2', published: false })
    expect(await newest({ to: '2026-Q1' })).toMatchObject({ quarter: '2026-Q1', attained: false })
  })

  it('owe nothing for quarters between closing and opening again', async () => {
    const store = await freshStore()
    const closed = source('a', { place: 'urumqi', to: '2024-12-31' })
    await keep(store, [...GROUND, closed, source('a', { place: 'urumqi', from: '2025-07-01' })])
    const { items } = await drinkingSources(await ctxOf(store), { from: '2024-Q3', to: '2025-Q4' })
    expect(items[0]?.quarters.map(one => one.quarter)).toEqual(['2025-Q4', '2025-Q3', '2024-Q4', '2024-Q3'])
    expect((await attainment(await ctxOf(store), { quarter: '2025-Q1' })).items[0]?.sources).toBe(0)
  })

  it('say whether their own samples attain', async () => {
    const store = await freshStore()
    const ground = source('g', { water: 'groundwater', body: null })
    await keep(store, [...SOURCES, ground, ...PUBLISHED])
    const sums = (nh3n: string) => JSON.stringify({ ph: ['0.0000001', 1, 0], nh3n: [nh3n, 1, 0], do: ['8', 1, 0] })
    for (const [code, nh3n] of [
      ['a', '1.0'],
      ['b', '1.1'],
      ['g', '0.6'],
    ])
      await store.client.execute({
        sql: `insert into water_month select id, '2025-11', 'manual', 1, ? from water_site where code = ?`,
        args: [sums(nh3n as string), code as string],
      })
    const { items } = await drinkingSources(await ctxOf(store), { from: '2025-Q3', to: '2025-Q4' })
    expect(items.map(one => [one.source, one.quarters.map(({ computed }) => computed)])).toEqual([
      ['a', [true, null]],
      ['b', [false, null]],
      ['c', []],
      ['d', []],
      ['g', [false, null]],
    ])
  })

  it.each([
    [0.005, 0.005, true],
    [0.005, 0.0051, false],
    ['<0.02', 0, true],
    ['<0.0202', '<0.0002', false],
  ])(
    'do not attain where the mean of a substance of table 3 is beyond its limit: %s and %s',
    async (one, two, attains) => {
      const store = await freshStore()
      await keep(store, [...SOURCES, ...PUBLISHED])
      const site = `(select id from water_site where code = 'a')`
      const month = `insert into water_month values (${site}, '2025-08', 'manual', 2, '{"nh3n":["0.4",2,0]}')`
      await store.client.execute(month)
      for (const [i, value] of [one, two].entries())
        await store.client.execute({
          sql: `insert into water_sample (site, at, method, further, riverDeciding, lakeDeciding, import)
          values (${site}, unixepoch('2025-08-10') / 60 + ?, 'manual', ?, 0, 0, 1)`,
          args: [i, JSON.stringify([{ substance: '锑', value }])],
        })
      const { items } = await drinkingSources(await ctxOf(store), { from: '2025-Q3', to: '2025-Q3' })
      expect(items[0]?.quarters[0]?.computed).toBe(attains)
    },
  )
})

describe('attainment of drinking-water sources', () => {
  it('counts by number and by volume, in the region and in each prefecture', async () => {
    const store = await freshStore()
    const { generation } = await keep(store, [...SOURCES, ...PUBLISHED])
    const ctx = await ctxOf(store)
    const { items } = await attainment(ctx, { quarter: '2025-Q4' })
    for (const item of items) expect(Attainment.parse(item)).toEqual(item)
    const row = { quarter: '2025-Q4', sources: 2, published: 2, attained: 1, byNumber: 50, byVolume: 66.7, missing: [] }
    expect(items).toEqual([
      { ...row, place: null, simulated: false },
      { ...row, place: 'urumqi', simulated: false },
    ])
    const newest = await attainment(ctx, {})
    expect(newest.items.map(({ place, sources, published, missing }) => [place, sources, published, missing])).toEqual([
      [null, 2, 1, ['c']],
      ['karamay', 1, 0, ['c']],
      ['urumqi', 1, 1, []],
    ])
    expect(newest.items[1]).toMatchObject({ byNumber: null, byVolume: null })
    expect((await attainment(ctx, { place: 'turpan' })).items).toMatchObject([{ place: 'turpan', sources: 0 }])
    await keep(store, [quarter('b', '2025-Q4', { volume: null })])
    expect((await attainment(await ctxOf(store), { quarter: '2025-Q4' })).items[0]).toMatchObject({ byVolume: null })
    const asOf = String(generation)
    expect((await attainment(await ctxOf(store), { quarter: '2025-Q4', asOf })).items[0]).toMatchObject({
      byVolume: 66.7,
    })
  })

  it('is empty before anything was published', async () => {
    const store = await freshStore()
    await keep(store, SOURCES)
    expect((await attainment(await ctxOf(store), {})).items).toEqual([])
    await expect(attainment(await ctxOf(store), { place: 'none' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
