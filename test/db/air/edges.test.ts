import { describe, expect, it } from 'vitest'
import type { Push } from '#content/air/push.ts'
import { beijingHour, hourText } from '#content/time.ts'
import { days } from '#db/air/days.ts'
import { hours } from '#db/air/hours.ts'
import { latest } from '#db/air/latest.ts'
import { periods } from '#db/air/periods.ts'
import { ranking } from '#db/air/ranking.ts'
import { record } from '#db/air/record.ts'
import { stations } from '#db/air/stations.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import { imports } from '#db/trail/imports.ts'
import { freshStore, hashOf, push, recordPushes, recordUnpublished } from '../../database.ts'

const CLEAN = { so2: 9, no2: 24, co: 0.6, o3: 88, pm10: 46, pm25: 19 }
const START = beijingHour(2026, 1, 1, 1)
const span = (about: Partial<Push> & { pm25?: number }, count = 24, from = START) =>
  Array.from({ length: count }, (_, i) =>
    push({ ...about, hour: from + i, air: { ...CLEAN, pm25: about.pm25 ?? CLEAN.pm25 } }),
  )
const now = (store: Store) => contextOf(store, 0)

async function recordFrom(
  store: Store,
  source: string,
  pushes: Push[],
  more: { repeatable?: boolean; sha256?: string } = {},
) {
  async function* batches() {
    yield { pushes, rejects: [], read: pushes.length }
  }
  const sha256 = more.sha256 ?? `${source} ${JSON.stringify(pushes)}`
  const recorded = await record(
    store,
    { source, file: 'f', receivedAt: 1_798_700_000, simulated: false, ...more, sha256 },
    batches(),
  )
  await derive(store, 1_798_700_000)
  return recorded
}

describe('periods', () => {
  it('evaluate a quarter of a place from its days, like that of a station', async () => {
    const store = await freshStore()
    await recordPushes(store, span({ station: 'A' }, 90 * 24))
    const quarter = async (site: { place: string } | { station: string }) =>
      (await periods(await now(store), { ...site, period: 'quarter' })).items[0]
    expect(await quarter({ place: 'urumqi' })).toEqual(await quarter({ station: 'A' }))
    expect(await quarter({ place: 'urumqi' })).toMatchObject({ period: '2026-Q1', days: 90, complete: true })
  })

  it('are complete only once their last hour is in', async () => {
    const store = await freshStore()
    await recordPushes(store, span({ station: 'A' }, 31 * 24 - 1))
    const complete = async () => (await periods(await now(store), { place: 'urumqi' })).items[0]?.complete
    expect(await complete()).toBe(false)
    await recordPushes(store, span({ station: 'A' }, 1, START + 31 * 24 - 1))
    expect(await complete()).toBe(true)
  })

  it('rank no month that has too few valid days, and nothing that is no month', async () => {
    const store = await freshStore()
    await recordPushes(store, span({ station: 'A' }, 3 * 24))
    const { items } = await ranking(await now(store), { month: '2026-01' })
    expect(items.find(({ place }) => place === 'urumqi')).toMatchObject({ rank: null, days: 3 })
    await expect(ranking(await now(store), { month: '2026-Q1' })).rejects.toThrow('/month')
  })
})

describe('hours that cannot be', () => {
  it('are rejected and leave the portal as it was', async () => {
    const store = await freshStore()
    const sane = span({ station: 'A' })
    const late = push({ station: 'A', hour: beijingHour(2099, 1, 1, 1), air: CLEAN })
    const early = push({ station: 'A', hour: beijingHour(1850, 1, 1, 1), air: CLEAN })
    expect(await recordPushes(store, [...sane, late, early])).toMatchObject({ stored: 24, rejected: 2 })
    const { items } = await hours(await now(store), { station: 'A', limit: 10_000, from: '1900-01-02' })
    expect(items.map(item => item.hour)).toEqual(sane.map(({ hour }) => hourText(hour)))
  })

  it('before 1970 belong to their day too', async () => {
    const store = await freshStore()
    await recordPushes(store, span({ station: 'A' }, 24, beijingHour(1965, 3, 1, 1)))
    await recordPushes(store, [push({ station: 'A', hour: beijingHour(1965, 3, 1, 1), air: { ...CLEAN, pm25: 91 } })])
    const { items } = await days(await now(store), { station: 'A' })
    expect(items.map(({ day, pm25 }) => [day, pm25])).toEqual([['1965-03-01', 22]])
  })
})

describe('what a source does not say', () => {
  it('changes neither name, area, place nor coordinates of a station', async () => {
    const store = await freshStore()
    await recordPushes(store, span({ station: 'A' }))
    await recordFrom(
      store,
      'bare',
      span({ station: 'A', name: 'A', area: null, longitude: null, latitude: null }, 2, START + 30),
    )
    const { items } = await stations(await now(store), {})
    expect(items[0]).toMatchObject({ name: '测试站', area: '乌鲁木齐市', place: 'urumqi', longitude: 87.6 })
  })

  it('does not replace what another source said, but the source itself may take a value back', async () => {
    const store = await freshStore()
    await recordFrom(store, 'full', span({ station: 'A' }, 1))
    const bare = [push({ station: 'A', hour: START, air: {} })]
    expect(await recordFrom(store, 'bare', bare)).toMatchObject({ revised: 0, unchanged: 1 })
    expect(await recordFrom(store, 'full', bare)).toMatchObject({ revised: 1 })
  })
})

describe('a station that gets or changes its place', () => {
  it('takes its days along, whatever the order', async () => {
    const stores = [await freshStore(), await freshStore()]
    const bare = span({ station: 'A', name: 'A', area: null })
    const known = span({ station: 'A' }, 24, START + 24)
    for (const [i, files] of [
      [bare, known],
      [known, bare],
    ].entries())
      for (const file of files) await recordPushes(stores[i] as Store, file)
    const values = async (store: Store) =>
      (await days(await now(store), { place: 'urumqi' })).items.map(item => item.pm25)
    expect(await values(stores[0] as Store)).toEqual([19, 19])
    expect(await values(stores[1] as Store)).toEqual([19, 19])
  })

  it('leaves its old place without it', async () => {
    const store = await freshStore()
    await recordPushes(store, [...span({ station: 'A' }), ...span({ station: 'B', pm25: 59 })])
    await recordPushes(store, span({ station: 'B', area: '哈密市', pm25: 59 }, 1, START + 24))
    const at = async (place: string) => (await days(await now(store), { place })).items[0]
    expect(await at('urumqi')).toMatchObject({ pm25: 19, validStations: 1, allStations: 1 })
    expect(await at('hami')).toMatchObject({ pm25: 59, validStations: 1, allStations: 1 })
  })
})

describe('as of an earlier generation', () => {
  it('ranges, counts, names and places are those of then', async () => {
    const store = await freshStore()
    await recordPushes(store, [...span({ station: 'A' }), ...span({ station: 'B' }, 5)])
    const then = await now(store)
    const all = async (ctx: typeof then, asOf: { asOf?: string }) => ({
      hours: await hours(ctx, { place: 'urumqi', limit: 9, ...asOf }),
      tail: await hours(ctx, { station: 'B', ...asOf }),
      days: await days(ctx, { place: 'urumqi', ...asOf }),
      latest: await latest(ctx, asOf),
      places: await latest(ctx, { of: 'places', ...asOf }),
      stations: await stations(ctx, asOf),
      imports: await imports(ctx, asOf),
      ranking: await ranking(ctx, asOf),
    })
    const before = await all(then, {})
    await recordPushes(store, [
      ...span({ station: 'A', name: '新名', longitude: 88 }, 60, START + 24),
      ...span({ station: 'C' }),
    ])
    await recordPushes(store, span({ station: 'B', area: '哈密市' }, 1, START + 90))
    expect(await all(await now(store), { asOf: String(then.generation) })).toEqual(before)
    expect(await all(then, {})).toEqual(before)
  })

  it('what is recorded and not yet derived is not known', async () => {
    const store = await freshStore()
    await recordPushes(store, span({ station: 'A' }))
    const ctx = await now(store)
    const before = await hours(ctx, { place: 'urumqi' })
    await recordUnpublished(store, span({ station: 'A', pm25: 150 }))
    expect((await now(store)).generation).toBe(ctx.generation)
    expect(await hours(ctx, { place: 'urumqi' })).toEqual(before)
    expect((await imports(ctx, {})).items).toHaveLength(1)
  })
})

describe('cursors', () => {
  it('of another list, of a time to come or made up are refused by name', async () => {
    const store = await freshStore()
    await recordPushes(store, [...span({ station: 'A' }), ...span({ station: 'B' })])
    const ctx = await now(store)
    const { next } = await stations(ctx, { limit: 1 })
    const refused = [
      next ?? '',
      ...[
        ['hours', 1, 'Infinity'],
        ['hours', 1, 1e300],
        ['hours', 99, 5],
      ].map(value => Buffer.from(JSON.stringify(value)).toString('base64url')),
    ]
    for (const cursor of refused)
      await expect(hours(ctx, { station: 'A', cursor })).rejects.toThrow(/cursor|generation/)
  })
})

describe('small things', () => {
  it('a place without stations answers with nothing, a range backwards is refused', async () => {
    const store = await freshStore()
    await recordPushes(store, span({ station: 'A' }))
    const ctx = await now(store)
    expect((await days(ctx, { place: 'korla' })).items).toEqual([])
    expect((await hours(ctx, { place: 'korla' })).items).toEqual([])
    expect((await periods(ctx, { place: 'korla' })).items).toEqual([])
    await expect(hours(ctx, { station: 'A', from: '2026-01-02', to: '2026-01-01' })).rejects.toThrow('before it begins')
    await expect(hours(ctx, { station: 'A', asOf: '2026-02-30T00:00:00Z' })).rejects.toThrow('2026-02-30')
  })

  it('six zeros are suspect', async () => {
    const store = await freshStore()
    const zero = { so2: 0, no2: 0, co: 0, o3: 0, pm10: 0, pm25: 0 }
    await recordPushes(store, [{ ...push({ station: 'A', hour: START, air: zero }), marks: 1 << 22 }])
    expect((await hours(await now(store), { station: 'A' })).items[0]).toMatchObject({ suspect: true, computedAqi: 0 })
  })

  it('a push may be said again after another one; a file is applied once for ever', async () => {
    const store = await freshStore()
    const at = (pm25: number) => span({ station: 'A', pm25 }, 1)
    const say = (pm25: number, repeatable: boolean) =>
      recordFrom(store, 'operator', at(pm25), { repeatable, sha256: `${pm25}` })
    await say(50, true)
    await say(60, true)
    expect(await say(50, true)).toMatchObject({ already: false, revised: 1 })
    expect(await say(50, true)).toMatchObject({ already: true })
    const before = await hashOf(store)
    expect(await say(60, false)).toMatchObject({ already: true })
    expect(await hashOf(store)).toBe(before)
  })

  it('import numbers are never used again', async () => {
    const store = await freshStore()
    const first = await recordPushes(store, span({ station: 'A' }))
    await store.client.execute('delete from import')
    expect((await recordPushes(store, span({ station: 'B' }))).import).toBe(first.import + 1)
  })
})
