import { describe, expect, it } from 'vitest'
import { sectionCode } from '#content/water/section-code.ts'
import { WaterPeriod } from '#content/water/shapes.ts'
import { contextOf } from '#db/trail/generation.ts'
import { waterPeriods } from '#db/water/periods.ts'
import { samples } from '#db/water/samples.ts'
import { freshStore, hashOf } from '../../database.ts'
import { entry, every, FEED, names, recordWater, register, sample } from './pushes.ts'

const CODE = sectionCode(FEED)
const WATER = { ph: 8, do: 9.5, codmn: 1.8, nh3n: 0.1, tp: 0.008 }
const part = (period: { parts: { indicator: string; value: unknown }[] } | undefined, indicator: string) =>
  period?.parts.find(part => part.indicator === indicator)?.value

describe('samples of a section', () => {
  it('are the 30 days up to the newest unless asked, oldest first, and pages join without a gap or a double', async () => {
    const store = await freshStore()
    const times = every(240, '2026-01-01T00:00', 6 * 60)
    const twice = times.slice(-3).map(time => sample({ at: time, method: 'manual', water: WATER }))
    await recordWater(store, [...times.map(time => sample({ at: time, water: WATER })), ...twice])
    const ctx = await contextOf(store, 0)
    const { items } = await samples(ctx, { section: CODE })
    expect([items.length, items[0]?.at, items.at(-1)?.at]).toEqual([183, times[180], times.at(-1)])
    const walked: string[] = []
    let cursor: string | undefined
    do {
      const page = await samples(ctx, { section: CODE, limit: 50, ...(cursor ? { cursor } : {}) })
      walked.push(...page.items.map(item => `${item.at} ${item.method}`))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(walked).toEqual(items.map(item => `${item.at} ${item.method}`))
    expect(new Set(walked).size).toBe(183)
    const manual = await samples(ctx, { section: CODE, method: 'manual' })
    expect(manual.items.map(item => item.at)).toEqual(times.slice(-3))
  })

  it('answer a day from 00:00 to 23:59 in Beijing, and refuse what cannot be meant', async () => {
    const store = await freshStore()
    const times = every(1, '2026-02-28T23:58', 1445)
    await recordWater(
      store,
      times.map(time => sample({ at: time, water: WATER })),
    )
    const ctx = await contextOf(store, 0)
    const { items } = await samples(ctx, { section: CODE, from: '2026-03-01', to: '2026-03-01', limit: 10_000 })
    expect([items.length, items[0]?.at, items.at(-1)?.at]).toEqual([
      1440,
      '2026-03-01T00:00:00+08:00',
      '2026-03-01T23:59:00+08:00',
    ])
    await expect(samples(ctx, {})).rejects.toThrow('either "section" or "source"')
    await expect(samples(ctx, { section: CODE, source: 'x' })).rejects.toThrow('either "section" or "source"')
    await expect(samples(ctx, { section: 'no' })).rejects.toThrow('no section "no"')
    await expect(samples(ctx, { source: CODE })).rejects.toThrow(`no source "${CODE}"`)
    await expect(samples(ctx, { section: CODE, from: '2026-03-02', to: '2026-03-01' })).rejects.toThrow('ends before')
    await expect(samples(ctx, { section: CODE, from: 'soon' })).rejects.toThrow('"soon"')
    await expect(samples(ctx, { section: CODE, cursor: 'x' })).rejects.toThrow('cursor')
  })
})

describe('periods of a section', () => {
  it('put 00:00 of a month into the month that begins, across New Year too', async () => {
    const store = await freshStore()
    await recordWater(store, [
      sample({ at: '2025-12-31T23:59', water: { ...WATER, codmn: 3 } }),
      sample({ at: '2026-01-01T00:00', water: { ...WATER, codmn: 5 } }),
      sample({ at: '2026-01-31T23:59', water: { ...WATER, codmn: 7 } }),
      sample({ at: '2026-02-01T00:00', water: { ...WATER, codmn: 9 } }),
    ])
    const ctx = await contextOf(store, 0)
    const { items } = await waterPeriods(ctx, { section: CODE })
    expect(items.map(item => [item.period, item.samples, part(item, 'codmn')])).toEqual([
      ['2025-12', 1, 3],
      ['2026-01', 2, 6],
      ['2026-02', 1, 9],
    ])
    for (const item of items) WaterPeriod.parse(item)
    const years = (await waterPeriods(ctx, { section: CODE, period: 'year' })).items
    expect(years.map(item => [item.period, item.samples, item.months, item.sufficient])).toEqual([
      ['2025', 1, 1, false],
      ['2026', 3, 2, false],
    ])
    expect(part(years[1], 'codmn')).toBe(7.5)
  })

  it('answer every period of the range, also those without samples, page by page', async () => {
    const store = await freshStore()
    await recordWater(store, [
      sample({ at: '2026-02-10T08:00', water: WATER }),
      sample({ at: '2026-05-10T08:00', water: WATER }),
    ])
    const ctx = await contextOf(store, 0)
    const { items } = await waterPeriods(ctx, { section: CODE, from: '2026-01', to: '2026-06' })
    expect(items.map(({ period, samples, class: value, unrated }) => [period, samples, value, unrated])).toEqual([
      ['2026-01', 0, null, 'nothing-measured'],
      ['2026-02', 1, 'I', null],
      ['2026-03', 0, null, 'nothing-measured'],
      ['2026-04', 0, null, 'nothing-measured'],
      ['2026-05', 1, 'I', null],
      ['2026-06', 0, null, 'nothing-measured'],
    ])
    const walked: string[] = []
    let cursor: string | undefined
    do {
      const page = await waterPeriods(ctx, { section: CODE, limit: 3, ...(cursor ? { cursor } : {}) })
      walked.push(...page.items.map(item => item.period))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(walked).toEqual(['2026-02', '2026-03', '2026-04', '2026-05'])
    expect((await waterPeriods(ctx, { section: CODE, from: '2026-04', to: '2026-04' })).items).toHaveLength(1)
    await expect(waterPeriods(ctx, { section: CODE, from: '2026-06', to: '2026-01' })).rejects.toThrow('ends before')
    await expect(waterPeriods(ctx, { section: CODE, from: '2026-13' })).rejects.toThrow('"2026-13"')
  })

  it('take manual samples where a period has any, automatic ones where it has none, and either when asked', async () => {
    const store = await freshStore()
    await register(store, [
      entry('basin', {}),
      entry('section', { section: CODE, names: names(FEED.name), body: null, zone: null, limits: 'river' }),
    ])
    const site = { kind: 'section', id: CODE } as const
    const done = await recordWater(store, [
      sample({ at: '2026-01-05T08:00', water: { ...WATER, codmn: 3 } }),
      sample({ at: '2026-02-05T08:00', water: { ...WATER, codmn: 3 } }),
      sample({
        at: '2026-02-05T08:00',
        site,
        method: 'manual',
        water: { ...WATER, codmn: 12, cod: '<10' },
        laboratory: '模拟',
      }),
    ])
    expect(done.stored).toBe(3)
    const ctx = await contextOf(store, 0)
    const told = async (method?: 'automatic' | 'manual') =>
      (await waterPeriods(ctx, { section: CODE, ...(method ? { method } : {}) })).items.map(item => [
        item.method,
        item.samples,
        part(item, 'codmn'),
        item.class,
      ])
    expect(await told()).toEqual([
      ['automatic', 1, 3, 'II'],
      ['manual', 1, 12, 'V'],
    ])
    expect(await told('automatic')).toEqual([
      ['automatic', 1, 3, 'II'],
      ['automatic', 1, 3, 'II'],
    ])
    expect((await told('manual'))[0]).toEqual(['manual', 0, undefined, null])
    const cod = (await waterPeriods(ctx, { section: CODE, from: '2026-02' })).items[0]?.parts.find(
      p => p.indicator === 'cod',
    )
    expect(cod).toMatchObject({ value: 5, samples: 1, below: 1 })
  })

  it('as of an import sum what was known then, as they were told then', async () => {
    const store = await freshStore()
    const times = every(240, '2026-01-01T00:00', 400)
    await recordWater(
      store,
      times.map((time, i) => sample({ at: time, water: { ...WATER, codmn: 2 + i / 100, tn: i % 7 ? 1.1 : '<0.05' } })),
    )
    const ctxThen = await contextOf(store, 0)
    const then = await waterPeriods(ctxThen, { section: CODE })
    await recordWater(
      store,
      times.slice(0, 200).map(time => sample({ at: time, water: { ...WATER, codmn: 20 } })),
    )
    await recordWater(store, [sample({ at: '2026-04-01T08:00', water: WATER })])
    const ctx = await contextOf(store, 0)
    const { items } = await waterPeriods(ctx, { section: CODE, asOf: String(ctxThen.generation) })
    expect(items).toEqual(then.items)
    const now = (await waterPeriods(ctx, { section: CODE })).items
    expect(now[0]?.class).not.toBe(then.items[0]?.class)
    expect([then.items.length, now.length]).toEqual([3, 4])
  })

  it('are derived the same in whatever order the samples came', async () => {
    const files = [0, 1, 2].map(n =>
      every(240, `2026-0${n + 1}-01T00:00`, 100).map((time, i) =>
        sample({ at: time, water: { ...WATER, ph: 6 + i / 37, tp: 0.1 + i / 1e4 } }),
      ),
    )
    const [one, other] = [await freshStore(), await freshStore()]
    for (const file of files) await recordWater(one, file)
    await recordWater(other, files.flat().reverse())
    expect(await hashOf(other, ['water_month'])).toBe(await hashOf(one, ['water_month']))
  })
})
