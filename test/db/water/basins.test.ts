import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { sectionCode } from '#content/water/section-code.ts'
import { BasinStatus, LakeState } from '#content/water/shapes.ts'
import type { Store } from '#db/open.ts'
import { contextOf } from '#db/trail/generation.ts'
import { basins } from '#db/water/basins.ts'
import { lakes } from '#db/water/lakes.ts'
import { waterLatest } from '#db/water/latest.ts'
import { freshStore } from '../../database.ts'
import { entry, FEED, names, recordWater, register, sample } from './pushes.ts'

const GOOD = { ph: 8, do: 9.5, codmn: 1.8, nh3n: 0.1, tp: 0.008 }
const BAD = { ...GOOD, nh3n: 3 }
const section = (id: string, over: Record<string, unknown>) =>
  entry('section', { section: id, names: names(id), zone: null, target: 'III', ...over })
const site = (id: string) => ({ kind: 'section', id }) as const

/** Two basins in one, a river with three sections, a lake with two, and a section that only a feed names. */
async function region(): Promise<Store> {
  const store = await freshStore()
  await register(store, [
    entry('basin', { basin: 'whole', names: names('全流域') }),
    entry('basin', { basin: 'upper', names: names('上游'), within: 'whole' }),
    entry('body', { body: 'river', names: names('测试河'), basin: 'upper' }),
    entry('body', { body: 'lake', names: names('测试湖'), kind: 'lake', basin: 'whole' }),
    entry('body', { body: 'dry', names: names('无断面水库'), kind: 'reservoir', basin: 'whole' }),
    section('r1', { body: 'river', place: 'urumqi' }),
    section('r2', { body: 'river', place: 'tianshan' }),
    section('r3', { body: 'river', place: null }),
    section('l1', { body: 'lake', place: 'yining-area' }),
    section('l2', { body: 'lake', place: 'yining-area' }),
  ])
  const march = '2026-03-10T08:00'
  await recordWater(store, [
    sample({ at: '2026-02-10T08:00', site: site('r1'), water: BAD }),
    sample({ at: march, site: site('r1'), water: GOOD }),
    sample({ at: '2026-02-10T08:00', site: site('r2'), water: GOOD }),
    sample({ at: march, site: site('r2'), water: BAD }),
    sample({ at: march, site: site('l1'), water: { ...GOOD, chla: 4, tn: 0.5, sd: 2, tp: 0.02 } }),
    sample({ at: march, site: site('l2'), water: { ...GOOD, chla: 8, tn: 0.7, sd: 1, tp: 0.04 } }),
    sample({ at: march, water: GOOD }),
  ])
  return store
}

describe('basins', () => {
  it('let other requests have their turn between sections and between groups', async () => {
    const ctx = await contextOf(await region(), 0)
    let turns = 0
    let done = false
    const other = (async () => {
      for (; !done; turns++) await setImmediate()
    })()
    const { items } = await basins(ctx, { of: 'place', period: '2026' })
    done = true
    await other
    expect(turns).toBeGreaterThanOrEqual(4 + items.length)
  })

  it('count a section in its basin and in those that this is part of', async () => {
    const ctx = await contextOf(await region(), 0)
    const { items } = await basins(ctx, {})
    for (const item of items) BasinStatus.parse(item)
    expect(
      items.map(({ id, name, period, sections, rated, missing }) => [id, name, period, sections, rated, missing]),
    ).toEqual([
      ['upper', '上游', '2026-03', 3, 2, ['r3']],
      ['whole', '全流域', '2026-03', 5, 4, ['r3']],
    ])
    expect(items[0]).toMatchObject({
      better: ['r1'],
      worse: ['r2'],
      missedTarget: ['r2'],
      goodShare: 50,
      simulated: false,
    })
    const first = await basins(ctx, { limit: 1 })
    expect(first.items.map(({ id }) => id)).toEqual(['upper'])
    const rest = await basins(ctx, { limit: 1, cursor: String(first.next) })
    expect([rest.items[0]?.id, rest.next]).toEqual(['whole', null])
  })

  it('group by body, by county and prefecture, and by region with what only a feed names', async () => {
    const ctx = await contextOf(await region(), 0)
    const of = async (input: Parameters<typeof basins>[1]) =>
      (await basins(ctx, input)).items.map(({ id, sections }) => [id, sections])
    expect(await of({ of: 'body' })).toEqual([
      ['lake', 2],
      ['river', 3],
    ])
    expect(await of({ of: 'region' })).toEqual([['region', 6]])
    expect(await of({ of: 'place', place: 'urumqi' })).toEqual([
      ['tianshan', 1],
      ['urumqi', 2],
    ])
    expect(await of({ of: 'place', place: 'tianshan' })).toEqual([['tianshan', 1]])
    expect(await of({ of: 'basin', place: 'urumqi' })).toEqual([
      ['upper', 2],
      ['whole', 2],
    ])
    await expect(basins(ctx, { place: 'nowhere' })).rejects.toThrow('nowhere')
    await expect(basins(ctx, { period: 'spring' })).rejects.toThrow('"spring"')
  })

  it('answer any period, and as of before a revision what was known then', async () => {
    const store = await region()
    const then = await contextOf(store, 0)
    const before = await basins(then, { of: 'region', period: '2026' })
    await recordWater(store, [
      sample({ at: '2026-03-10T08:00', site: site('r1'), water: BAD }),
      sample({ at: '2026-05-10T08:00', site: site('r1'), water: BAD }),
    ])
    const ctx = await contextOf(store, 0)
    const asOf = String(then.generation)
    expect((await basins(ctx, { of: 'region', period: '2026', asOf })).items).toEqual(before.items)
    expect((await basins(ctx, { of: 'region', period: '2026' })).items).not.toEqual(before.items)
    expect((await basins(ctx, { asOf })).items[0]?.period).toBe('2026-03')
    expect((await basins(ctx, {})).items[0]).toMatchObject({ period: '2026-05', rated: 1 })
    expect((await basins(ctx, { period: '2019-Q2' })).items[0]).toMatchObject({
      rated: 0,
      status: null,
      goodShare: null,
    })
  })

  it('miss no section that was not there: not yet, closed, or between closing and opening again', async () => {
    const store = await region()
    await register(store, [section('r3', { body: 'river', to: '2026-03-31' })])
    await register(store, [section('r3', { body: 'river', from: '2026-06-01' })])
    const ctx = await contextOf(store, 0)
    const river = async (period: string) => {
      const [, found] = (await basins(ctx, { of: 'body', period })).items
      return [found?.sections, found?.missing]
    }
    expect(await river('2026-03')).toEqual([3, ['r3']])
    expect(await river('2026-04')).toEqual([2, ['r1', 'r2']])
    expect(await river('2026-Q2')).toEqual([3, ['r1', 'r2', 'r3']])
    expect(await river('2026-07')).toEqual([3, ['r1', 'r2', 'r3']])
    expect(await river('2023')).toEqual([0, []])
  })

  it('are nothing where nothing was recorded', async () => {
    expect((await basins(await contextOf(await freshStore(), 0), {})).items).toEqual([])
  })
})

describe('lakes', () => {
  it('average their sections and give the trophic index; one without sections says so', async () => {
    const ctx = await contextOf(await region(), 0)
    const { items } = await lakes(ctx, {})
    for (const item of items) LakeState.parse(item)
    expect(
      items.map(({ body, period, sections, class: value, absent }) => [body, period, sections, value, absent.length]),
    ).toEqual([
      ['dry', '2026-03', [], null, 5],
      ['lake', '2026-03', ['l1', 'l2'], 'III', 0],
    ])
    const lake = items[1]
    expect(lake?.parts.find(part => part.indicator === 'chla')?.value).toBe(6)
    expect(lake?.tli).toBeGreaterThan(30)
    expect(lake?.trophic).toBe('mesotrophic')
    expect((await lakes(ctx, { body: 'lake' })).items).toEqual([lake])
    await expect(lakes(ctx, { body: 'river' })).rejects.toThrow('no lake or reservoir "river"')
    const first = await lakes(ctx, { limit: 1 })
    expect((await lakes(ctx, { limit: 1, cursor: String(first.next) })).items).toEqual([lake])
  })
})

describe('the newest samples', () => {
  it('of a place are those of its counties too, of a body those of its sections', async () => {
    const ctx = await contextOf(await region(), 0)
    const sites = async (input: Parameters<typeof waterLatest>[1]) =>
      (await waterLatest(ctx, input)).items.map(({ site }) => site)
    expect(await sites({})).toEqual([sectionCode(FEED), 'l1', 'l2', 'r1', 'r2'])
    expect(await sites({ place: 'urumqi' })).toEqual(['r1', 'r2'])
    expect(await sites({ place: 'tianshan' })).toEqual(['r2'])
    expect(await sites({ body: 'lake' })).toEqual(['l1', 'l2'])
    const first = await waterLatest(ctx, { limit: 3 })
    const second = await waterLatest(ctx, { limit: 3, cursor: String(first.next) })
    expect([...first.items, ...second.items].map(({ site }) => site)).toEqual(await sites({}))
    expect(second.next).toBeNull()
  })
})
