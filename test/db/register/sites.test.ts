import { describe, expect, it } from 'vitest'
import { Section } from '#content/water/answers.ts'
import { sectionCode } from '#content/water/section-code.ts'
import { sectionById, sections } from '#db/water/sections.ts'
import { freshStore } from '#test/database.ts'
import { called, ctxOf, entry, GROUND, keep, rowsIn } from './entries.ts'

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
