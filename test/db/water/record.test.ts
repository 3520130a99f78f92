import { describe, expect, it } from 'vitest'
import { sectionCode } from '#content/water/section-code.ts'
import { WaterLatest, WaterPeriod, WaterSample } from '#content/water/shapes.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf, currentGeneration } from '#db/trail/generation.ts'
import { importById } from '#db/trail/imports.ts'
import { drinkingSources } from '#db/water/drinking-sources.ts'
import { waterLatest } from '#db/water/latest.ts'
import { waterPeriods } from '#db/water/periods.ts'
import { samples } from '#db/water/samples.ts'
import { freshStore, hashOf } from '../../database.ts'
import { entry, FEED, names, recordWater, register, sample } from './pushes.ts'

const CODE = sectionCode(FEED)
const CLEAN = { ph: 8.1, do: 9.5, codmn: 1.8, nh3n: 0.1, tp: 0.008 }
const TABLES = ['water_site', 'water_name', 'water_sample', 'water_sample_revision', 'water_month', 'water_dirty']

describe('recordSamples', () => {
  it('applies the same bytes once and changes nothing the second time', async () => {
    const store = await freshStore()
    const first = await recordWater(store, [sample({ water: CLEAN })])
    const before = await hashOf(store, TABLES)
    const second = await recordWater(store, [sample({ water: CLEAN })])
    expect([first.already, second.already, second.import]).toEqual([false, true, first.import])
    expect(await hashOf(store, TABLES)).toBe(before)
    expect(await currentGeneration(store.client)).toBe(first.generation)
  })

  it('counts stored, unchanged and revised rows, and an empty cell or a letter is no change', async () => {
    const store = await freshStore()
    const dirty = { ...CLEAN, tn: 'q', conductivity: '<0.5' }
    await recordWater(store, [sample({ water: dirty }), sample({ at: '2026-03-02T12:00', water: CLEAN })])
    const again = await recordWater(store, [
      sample({ water: dirty }),
      sample({ at: '2026-03-02T12:00', water: { ...CLEAN, ph: 4.03 } }),
      sample({ at: '2026-03-02T16:00', water: CLEAN }),
    ])
    expect(again).toMatchObject({ read: 3, stored: 1, unchanged: 1, revised: 1, rejected: 0 })
  })

  it('keeps the old sample of a revised one and answers as of then', async () => {
    const store = await freshStore()
    const base = 1_780_000_000
    const give = (ph: number, receivedAt: number) =>
      recordWater(store, [sample({ water: { ...CLEAN, ph } })], { receivedAt })
    const first = await give(8, base + 1000)
    await give(9.5, base + 2000)
    await give(4.03, base + 3000)
    const ctx = await contextOf(store, 0)
    const ph = async (asOf?: string) => {
      const input = asOf === undefined ? {} : { asOf }
      const one = (await samples(ctx, { section: CODE, ...input })).items.map(item => [item.ph, item.class])
      const newest = (await waterLatest(ctx, input)).items.map(item => [item.ph, item.class])
      expect(newest).toEqual(one)
      return one[0]
    }
    expect(await ph()).toEqual([4.03, 'worse-than-V'])
    expect(await ph(String(first.generation))).toEqual([8, 'I'])
    expect(await ph(new Date((base + 2000) * 1000).toISOString())).toEqual([9.5, 'worse-than-V'])
    expect(await ph(new Date((base + 1999) * 1000).toISOString())).toEqual([8, 'I'])
    expect(await ph('0')).toBeUndefined()
    await expect(ph('99')).rejects.toThrow('as of generation 99')
  })

  it('keeps what another source knows better, and takes what it does not', async () => {
    const store = await freshStore()
    await recordWater(store, [sample({ water: { ...CLEAN, tn: 1.2 }, publishedClass: 1 })], { source: 'one' })
    const less = await recordWater(store, [sample({ water: { ...CLEAN, tn: 'n', ph: 7 } })], { source: 'two' })
    const silent = await recordWater(store, [sample({ water: { ...CLEAN, tn: 1.2 } })], { source: 'two' })
    expect([less.revised, less.unchanged, silent.revised, silent.unchanged]).toEqual([0, 1, 0, 1])
    const same = await recordWater(store, [sample({ water: { ...CLEAN, tn: 'n', ph: 7 } })], {
      source: 'one',
      sha256: 'x',
    })
    expect(same.revised).toBe(1)
    const more = await recordWater(store, [sample({ water: { ...CLEAN, tn: 1.3, cod: 8 } })], { source: 'two' })
    expect(more.revised).toBe(1)
  })

  it('rejects what is to come, what is before 1900 and who is not registered, and says where', async () => {
    const store = await freshStore()
    const received = Date.parse('2026-03-02T08:00:00+08:00') / 1000
    const given = [
      sample({ at: '2026-03-02T09:00', water: CLEAN, line: 2 }),
      sample({ at: '2026-03-02T09:01', water: CLEAN, line: 3 }),
      sample({ at: '1900-01-01T00:00', water: CLEAN, line: 4 }),
      sample({ at: '1899-12-31T23:59', water: CLEAN, line: 5 }),
      sample({ at: '2026-03-01T08:00', site: { kind: 'section', id: CODE }, line: 6 }),
      sample({ at: '2026-03-01T08:00', site: { kind: 'source', id: 'nowhere' }, line: 7 }),
    ]
    const done = await recordWater(store, given, { receivedAt: received })
    expect(done).toMatchObject({ stored: 2, rejected: 4 })
    expect(done.rejects).toEqual([
      { line: 3, field: 'at', value: '2026-03-02T09:01:00+08:00', reason: 'a time to come' },
      { line: 5, field: 'at', value: '1899-12-31T23:59:00+08:00', reason: 'a time before 1900' },
      { line: 6, field: 'site', value: CODE, reason: 'no section is registered by this id' },
      { line: 7, field: 'site', value: 'nowhere', reason: 'no source is registered by this id' },
    ])
    const detail = await importById(await contextOf(store, 0), { import: 1 })
    expect([detail.firstHour, detail.lastHour]).toEqual(['1900-01-01T00:00:00+08:00', '2026-03-02T09:00:00+08:00'])
  })

  it('does not mix simulated and real samples in one site', async () => {
    const store = await freshStore()
    await recordWater(store, [sample({ water: CLEAN })])
    const mixed = await recordWater(store, [sample({ at: '2026-03-03T08:00', water: CLEAN })], { simulated: true })
    expect(mixed.rejects.map(({ field, reason }) => [field, reason])).toEqual([['site', 'a real site']])
  })

  it('names sections by province, basin and name together', async () => {
    const store = await freshStore()
    const elsewhere = { ...FEED, province: '四川省', watershed: '长江流域' }
    await recordWater(store, [sample({ water: CLEAN }), sample({ site: elsewhere, water: { ...CLEAN, ph: 5 } })])
    const { items } = await waterLatest(await contextOf(store, 0), {})
    expect(
      items.map(({ site, name, province, place, limits }) => [site, name, province, place, limits]).sort(),
    ).toEqual(
      [
        [sectionCode(elsewhere), '测试断面', '四川省', null, null],
        [CODE, '测试断面', '新疆维吾尔自治区', null, null],
      ].sort(),
    )
    const ours = await waterLatest(await contextOf(store, 0), { place: 'xinjiang' })
    expect(ours.items.map(({ site }) => site)).toEqual([CODE])
  })

  it('derives months again only where something was touched', async () => {
    const store = await freshStore()
    await recordWater(store, [sample({ water: CLEAN })])
    expect(await derive(store, 1)).toBeNull()
  })
})

describe('the class of a sample', () => {
  const TP = { ...CLEAN, tp: 0.08 }
  const REGISTERED = entry('section', {
    section: CODE,
    names: names(FEED.name),
    ...FEED,
    body: null,
    zone: null,
    limits: null,
    target: 'II',
  })
  const BASIN = entry('basin', {})
  const LAKE = entry('body', { body: 'demo-lake', names: names('测试湖'), kind: 'lake' })

  it('is null while river and lake limits differ and neither is known, and follows the register without a new import', async () => {
    const store = await freshStore()
    await recordWater(store, [sample({ water: TP })])
    const ask = async () => {
      const ctx = await contextOf(store, 0)
      const [item] = (await waterLatest(ctx, {})).items
      const [one] = (await samples(ctx, { section: CODE })).items
      WaterLatest.parse(item)
      WaterSample.parse(one)
      expect([one?.class, one?.status, one?.deciding, one?.unrated]).toEqual([
        item?.class,
        item?.status,
        item?.deciding,
        item?.unrated,
      ])
      return item
    }
    expect(await ask()).toMatchObject({
      class: null,
      unrated: 'river-or-lake-unknown',
      deciding: [],
      meetsTarget: null,
    })
    const { name, ...rest } = REGISTERED.entry as Record<string, unknown>
    const section = { ...REGISTERED, entry: rest }
    await register(store, [BASIN, LAKE, section])
    expect(await ask()).toMatchObject({ class: null, place: 'urumqi', target: 'II' })
    await register(store, [{ ...section, entry: { ...rest, limits: 'river' } }])
    expect(await ask()).toMatchObject({
      class: 'II',
      status: 'excellent',
      deciding: ['tp'],
      unrated: null,
      meetsTarget: true,
    })
    await register(store, [{ ...section, entry: { ...rest, body: 'demo-lake' } }])
    expect(await ask()).toMatchObject({
      class: 'IV',
      status: 'light',
      deciding: ['tp'],
      limits: 'lake',
      meetsTarget: false,
    })
    expect(name).toBe(FEED.name)
  })

  it('is given where both limits say the same, and nothing measured is told apart', async () => {
    const store = await freshStore()
    const other = { ...FEED, name: '无数据' }
    await recordWater(store, [
      sample({ water: { ...TP, ph: 4.03 } }),
      sample({ site: other, water: { temperature: 3, ph: 'q', do: 'n' } }),
    ])
    const { items } = await waterLatest(await contextOf(store, 0), {})
    const by = new Map(items.map(item => [item.name, item]))
    expect(by.get(FEED.name)).toMatchObject({ class: 'worse-than-V', status: 'heavy', deciding: ['ph'], unrated: null })
    expect(by.get('无数据')).toMatchObject({
      class: null,
      status: null,
      deciding: [],
      unrated: 'nothing-measured',
      ph: null,
    })
    expect(by.get('无数据')?.missing).toEqual([
      { indicator: 'ph', reason: 'quality-control' },
      { indicator: 'do', reason: 'not-reported' },
    ])
  })
})

describe('groundwater', () => {
  it('has no class by surface limits, in no answer, and is not compared', async () => {
    const store = await freshStore()
    const facts = { body: null, kilometre: null, names: names('测试水源') }
    await register(store, [
      entry('basin', {}),
      entry('source', { ...facts, source: 'well', water: 'groundwater' }),
      entry('source', { ...facts, source: 'river', water: 'river' }),
    ])
    const given = ['well', 'river'].map(id => sample({ site: { kind: 'source', id }, water: CLEAN, publishedClass: 2 }))
    const done = await recordWater(store, given)
    expect(done.agreement.map(({ compared }) => compared)).toEqual([1, 1])
    const ctx = await contextOf(store, 0)
    const { items } = await waterLatest(ctx, {})
    expect(items.map(({ site, kind, limits, class: value }) => [site, kind, limits, value])).toEqual([
      ['river', 'source', 'river', 'I'],
      ['well', 'source', null, null],
    ])
    const [period] = (await waterPeriods(ctx, { source: 'well' })).items
    expect([period?.class, period?.status, period?.samples, period?.parts.length]).toEqual([null, null, 1, 5])
  })

  it('says that it is groundwater, and judges each mean unrounded by GB/T 14848-2017 alone', async () => {
    const store = await freshStore()
    const site = { kind: 'source', id: 'well' } as const
    await register(store, [
      entry('basin', {}),
      entry('source', { body: null, kilometre: null, source: 'well', water: 'groundwater' }),
    ])
    await recordWater(store, [
      sample({ site, method: 'manual', water: { ph: 6.5, fe: 0.4, temperature: 9, las: '<0.05' } }),
    ])
    const ctx = await contextOf(store, 0)
    const [latest] = (await waterLatest(ctx, {})).items
    const [one] = (await samples(ctx, { source: 'well' })).items
    expect([latest?.unrated, one?.unrated]).toEqual(['groundwater', 'groundwater'])
    for (const period of ['month', 'year'] as const) {
      const found = WaterPeriod.parse((await waterPeriods(ctx, { source: 'well', period })).items[0])
      expect([found.unrated, found.standard, found.uncertain.at(-1)]).toEqual([
        'groundwater',
        'GB/T 14848-2017',
        'groundwater-limits',
      ])
      expect(JSON.stringify(found)).not.toContain('3838')
      expect(found.parts.map(({ indicator, used, class: value, limit }) => [indicator, used, value, limit])).toEqual([
        ['temperature', 9, null, null],
        ['ph', 6.5, 'I', null],
        ['las', 0.025, 'I', 0.3],
        ['fe', 0.4, 'IV', 0.3],
      ])
    }
    const [none] = (await waterPeriods(ctx, { source: 'well', from: '2020-01', to: '2020-01' })).items
    expect(none?.unrated).toBe('nothing-measured')
  })

  it('attains with a pH of 6.5, which the decimals of surface water would make 6', async () => {
    const store = await freshStore()
    const site = { kind: 'source', id: 'well' } as const
    await register(store, [
      entry('basin', {}),
      entry('source', { body: null, kilometre: null, source: 'well', water: 'groundwater', from: '2026-01-01' }),
    ])
    await recordWater(store, [sample({ site, method: 'manual', water: { ph: 6.5, nh3n: 0.2 } })])
    const { items } = await drinkingSources(await contextOf(store, 0), { from: '2026-Q1', to: '2026-Q1' })
    expect(items[0]?.quarters[0]?.computed).toBe(true)
  })
})

describe('agreement on the class', () => {
  it('is counted by Beijing day and region where ours is known, and a value shown on its limit is explained', async () => {
    const store = await freshStore()
    const elsewhere = { province: '四川省', watershed: '长江流域', name: '他处' }
    const done = await recordWater(store, [
      sample({ at: '2026-01-01T00:00', water: CLEAN, publishedClass: 1 }),
      sample({ at: '2025-12-31T23:59', water: { ...CLEAN, codmn: 4 }, publishedClass: 3 }),
      sample({ at: '2026-01-01T04:00', water: { ...CLEAN, codmn: 4 }, publishedClass: 4 }),
      sample({ at: '2026-01-01T08:00', water: { ...CLEAN, tp: 0.08 }, publishedClass: 2 }),
      sample({ at: '2026-01-01T12:00', water: { ...CLEAN, codmn: 4 }, publishedClass: null }),
      sample({ at: '2026-01-01T12:00', site: elsewhere, water: { ...CLEAN, codmn: 6 }, publishedClass: 2 }),
    ])
    expect(done.agreement).toEqual([
      { day: 20454, region: 'nationwide', measure: 'class', compared: 3, agreed: 1 },
      { day: 20454, region: 'xinjiang', measure: 'class', compared: 2, agreed: 1 },
      { day: 20453, region: 'nationwide', measure: 'class', compared: 1, agreed: 0 },
      { day: 20453, region: 'xinjiang', measure: 'class', compared: 1, agreed: 0 },
    ])
    const { disagreements } = await importById(await contextOf(store, 0), { import: 1 })
    expect(disagreements.map(d => [d.at.slice(0, 16), d.published, d.computed, d.explanation])).toEqual([
      ['2025-12-31T23:59', 'III', 'II', 'shown-on-limit'],
      ['2026-01-01T04:00', 'IV', 'II', 'unexplained'],
      ['2026-01-01T12:00', 'II', 'III', 'unexplained'],
    ])
  })
})
