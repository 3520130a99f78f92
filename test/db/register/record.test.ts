import { describe, expect, it } from 'vitest'
import { Section, WaterBody } from '#content/water/answers.ts'
import { sectionCode } from '#content/water/section-code.ts'
import { recordEntries } from '#db/register/record.ts'
import { versions } from '#db/register/versions.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import { waterBodies } from '#db/water/bodies.ts'
import { outfallById } from '#db/water/outfalls.ts'
import { sectionById, sections } from '#db/water/sections.ts'
import { freshStore, hashOf } from '#test/database.ts'
import { called, ctxOf, entry, GROUND, keep, RECEIVED_AT, rowsIn } from './entries.ts'

const REGISTER = ['entry', 'chain_edge', 'water_site', 'water_name']

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

describe('lists of the register', () => {
  it('narrow by place with its counties, by basin with its parts, and by member', async () => {
    const store = await freshStore()
    const body = (id: string, more: object) => entry('body', { body: id, ...more })
    await keep(store, [
      entry('basin'),
      entry('basin', { basin: 'part', within: 'demo-basin' }),
      entry('basin', { basin: 'other' }),
      body('a', { basin: 'demo-basin', places: ['urumqi'] }),
      body('b', { basin: 'part', kind: 'lake', places: ['urumqi-county', 'karamay'] }),
      body('c', { basin: 'other', places: [] }),
    ])
    const ctx = await ctxOf(store)
    const ids = async (input: object) => (await waterBodies(ctx, input)).items.map(({ body }) => body)
    expect(await ids({})).toEqual(['a', 'b', 'c'])
    expect(await ids({ place: 'urumqi' })).toEqual(['a', 'b'])
    expect(await ids({ place: 'karamay' })).toEqual(['b'])
    expect(await ids({ place: 'xinjiang' })).toEqual(['a', 'b'])
    expect(await ids({ basin: 'demo-basin' })).toEqual(['a', 'b'])
    expect(await ids({ basin: 'part' })).toEqual(['b'])
    expect(await ids({ kind: 'lake', basin: 'demo-basin' })).toEqual(['b'])
    expect(await ids({ kind: 'canal' })).toEqual([])
    await expect(ids({ basin: 'none' })).rejects.toThrow('There is no basin "none"')
    await expect(ids({ place: 'none' })).rejects.toThrow('none')
    for (const item of (await waterBodies(ctx, {})).items) expect(WaterBody.parse(item)).toEqual(item)
  })

  it('are walked page by page in the generation in which the walk began', async () => {
    const store = await freshStore()
    await keep(store, [entry('basin'), ...['a', 'b', 'c'].map(body => entry('body', { body, places: [] }))])
    const first = await waterBodies(await ctxOf(store), { limit: 2 })
    await keep(store, [entry('body', { body: 'c', places: [], length: 5 }), entry('body', { body: 'd', places: [] })])
    const second = await waterBodies(await ctxOf(store), { limit: 2, cursor: first.next as string })
    expect(second.generation).toBe(first.generation)
    expect(second.items.map(({ body, length }) => [body, length])).toEqual([['c', 300]])
    expect(second.next).toBeNull()
    await expect(waterBodies(await ctxOf(store), { cursor: 'nonsense' })).rejects.toThrow('Cannot read the cursor')
  })
})

const FEED = { province: '新疆维吾尔自治区', watershed: '西北诸河', name: '额河南湾' }
const seenInFeed = (code: string, simulated = 0) => [
  `insert into water_site (id, code, kind, name, province, watershed, firstAt, lastAt, simulated)
    values (7, '${code}', 'section', '${FEED.name}', '${FEED.province}', '${FEED.watershed}', 29600000, 29600240, ${simulated})`,
  `insert into water_name values ('${FEED.province}', '${FEED.watershed}', '${FEED.name}', 7)`,
  `insert into water_sample (site, at, method, riverDeciding, lakeDeciding, import) values (7, 29600000, 'automatic', 0, 0, 1)`,
]

describe('sections and sources', () => {
  it('take limits from their water body unless given, and follow it', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    await keep(store, [
      entry('section', { section: 'a', names: called('甲') }),
      entry('section', { section: 'b', names: called('乙'), limits: 'lake' }),
      entry('section', { section: 'c', names: called('丙'), body: null, zone: null, target: null, place: null }),
      entry('source', { source: 'g', water: 'groundwater' }),
      entry('source', { source: 's', water: 'lake', body: null }),
      entry('source', { source: 't' }),
    ])
    const limits = async () => Object.fromEntries((await rowsIn(store, 'select code, limits from water_site')) as never)
    expect(await limits()).toEqual({ a: 'river', b: 'lake', c: null, g: null, s: 'lake', t: 'river' })
    await keep(store, [entry('body', { kind: 'reservoir' })])
    expect(await limits()).toEqual({ a: 'lake', b: 'lake', c: null, g: null, s: 'lake', t: 'lake' })
    await keep(store, [entry('body', { kind: 'canal' })])
    expect(await limits()).toMatchObject({ a: 'river', b: 'lake', t: 'river' })
  })

  it('repeat what the register says now in the tables of samples', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const fields = { longitude: 87.123456, latitude: 43.5, target: 'worse-than-V', alsoCalled: ['示例断面', '旧名'] }
    await keep(store, [entry('section', fields)])
    const columns = 'code, kind, name, province, place, body, target, longitude, latitude, simulated'
    expect(await rowsIn(store, `select ${columns} from water_site`)).toEqual([
      ['demo-section', 'section', '模拟示例', FEED.province, 650100, 'demo-river', 6, 87123456, 43500000, 0],
    ])
    const names = () => rowsIn(store, 'select name from water_name order by name')
    expect(await names()).toEqual([['旧名'], ['模拟示例'], ['示例断面']])
    await keep(store, [entry('section', { ...fields, alsoCalled: ['旧名'], names: called('新名') })])
    expect(await names()).toEqual([['新名'], ['旧名']])
    await keep(store, [entry('section', { names: called('再名'), from: '2026-07-01' })])
    expect(await names()).toEqual([['再名'], ['新名'], ['旧名']])
  })

  it('that a feed has met are registered under the id by which they are known', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const code = sectionCode(FEED)
    for (const sql of seenInFeed(code)) await store.client.execute(sql)
    const { rejects } = await keep(store, [entry('section', { section: 'mine', names: called(FEED.name) })])
    expect(rejects).toEqual([
      { line: 2, field: 'names.zh', value: FEED.name, reason: `already known as ${code}: use that id` },
    ])
    expect(await keep(store, [entry('section', { section: code, names: called('全名') })])).toMatchObject({ stored: 1 })
    expect(await rowsIn(store, 'select id, code, name from water_site')).toEqual([[7, code, '全名']])
    expect(await rowsIn(store, 'select name, site from water_name order by name')).toEqual([
      ['全名', 7],
      [FEED.name, 7],
    ])
  })

  it('that only a feed has named are answered with what is known of them', async () => {
    const store = await freshStore()
    const { generation } = await keep(store, GROUND)
    const code = sectionCode(FEED)
    for (const sql of seenInFeed(code)) await store.client.execute(sql)
    await keep(store, [entry('section')])
    const ctx = await ctxOf(store)
    const one = await sectionById(ctx, { section: code })
    expect(Section.parse(one)).toEqual(one)
    expect(one).toMatchObject({ section: code, control: 'national', from: '2026-04-12', body: null, import: 1 })
    const ids = async (input: object) => (await sections(ctx, input)).items.map(({ section }) => section)
    expect(await ids({})).toEqual([code, 'demo-section'])
    expect(await ids({ limit: 1 })).toEqual([code])
    expect(await ids({ control: 'national' })).toEqual([code])
    expect(await ids({ place: 'xinjiang' })).toEqual([code, 'demo-section'])
    expect(await ids({ place: 'urumqi' })).toEqual(['demo-section'])
    expect(await ids({ basin: 'demo-basin' })).toEqual(['demo-section'])
    expect(await ids({ body: 'demo-river' })).toEqual(['demo-section'])
    expect(await ids({ q: '河南' })).toEqual([code])
    expect(await ids({ q: '没有' })).toEqual([])
    expect(await ids({ asOf: String(generation) })).toEqual([code])
    await expect(sectionById(ctx, { section: 'none' })).rejects.toThrow('There is no section "none"')
  })

  it('share no id and no feed name with one another', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const a = entry('section', { section: 'a', names: called('甲') }, 2)
    expect(await keep(store, [a, entry('source', { source: 'a' }, 3)])).toMatchObject({
      rejects: [{ line: 3, field: 'source', value: 'a', reason: 'already the id of a section' }],
    })
    const taken = await keep(store, [entry('section', { section: 'b', names: called('乙'), alsoCalled: ['甲'] })])
    expect(taken.rejects).toMatchObject([{ field: 'alsoCalled', reason: 'already known as a: use that id' }])
    const twice = [2, 3].map(line => entry('section', { section: `s${line}`, names: called('同') }, line))
    expect((await keep(store, twice)).rejects).toMatchObject([{ line: 3, reason: 'also the name of s2 in this file' }])
    const elsewhere = entry('section', { section: 'c', names: called('甲'), province: '甘肃省' })
    expect((await keep(store, [elsewhere])).rejects).toEqual([])
  })

  it('hand a name over when the one that had it gives it up', async () => {
    const store = await freshStore()
    await keep(store, [...GROUND, entry('section', { section: 'a', names: called('甲'), alsoCalled: ['共'] })])
    const b = entry('section', { section: 'b', names: called('乙'), alsoCalled: ['共'] })
    expect((await keep(store, [b])).rejects).toHaveLength(1)
    const both = [b, entry('section', { section: 'a', names: called('甲') }, 3)]
    expect(await keep(store, both)).toMatchObject({ stored: 1, revised: 1, rejects: [] })
    const holder = `select code from water_site where id = (select site from water_name where name = '共')`
    expect(await rowsIn(store, holder)).toEqual([['b']])
  })
})

describe('the simulated register', () => {
  it('never mixes with the real one', async () => {
    const store = await freshStore()
    await keep(store, GROUND)
    const { rejects } = await keep(store, GROUND, { simulated: true })
    expect(rejects).toHaveLength(4)
    expect(rejects[0]).toEqual({ line: 2, field: 'basin', value: 'demo-basin', reason: 'the id of a real entry' })
    const own = [entry('body', { body: 'sim' }), entry('outfall', { outfall: 'sim-1', body: 'sim' })]
    expect(await keep(store, own, { simulated: true })).toMatchObject({ stored: 2, rejects: [] })
    const real = await keep(store, [entry('outfall', { outfall: 'real-1', body: 'sim' }, 9)])
    expect(real.rejects).toEqual([{ line: 9, field: 'body', value: 'sim', reason: 'no such body in the register' }])
    const taken = await keep(store, [entry('outfall', { outfall: 'sim-1' })])
    expect(taken.rejects[0]?.reason).toContain('forget the simulated region first')
  })

  it('is marked, and forgotten without a trace of it in the real one', async () => {
    const [store, twin] = [await freshStore(), await freshStore()]
    const real = [...GROUND, entry('section'), entry('outfall'), entry('edge')]
    for (const each of [store, twin]) await keep(each, real)
    const invented = [
      entry('body', { body: 'sim' }),
      entry('section', { section: 'sim-1', names: called('模拟断面'), body: 'sim', zone: null }),
      entry('outfall', { outfall: 'sim-2', body: 'sim' }),
      entry('edge', { upstream: 'outfall:sim-2', downstream: 'body:sim' }),
    ]
    expect(await keep(store, invented, { simulated: true })).toMatchObject({ stored: 4 })
    expect(await outfallById(await ctxOf(store), { outfall: 'sim-2' })).toMatchObject({ simulated: true })
    expect(await outfallById(await ctxOf(store), { outfall: 'demo-outfall' })).toMatchObject({ simulated: false })
    expect(await simulatedState(store)).toMatchObject({ held: true, simulated: true })
    expect(await hashOf(store, REGISTER)).not.toBe(await hashOf(twin, REGISTER))
    await forgetSimulated(store, RECEIVED_AT)
    expect(await hashOf(store, REGISTER)).toBe(await hashOf(twin, REGISTER))
    expect(await simulatedState(store)).toMatchObject({ simulated: false, forgotten: true })
  })
})
