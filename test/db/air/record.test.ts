import { describe, expect, it } from 'vitest'
import { Refusal } from '#content/refusal.ts'
import { hourText, parseHour } from '#content/time.ts'
import { days } from '#db/air/days.ts'
import { hours } from '#db/air/hours.ts'
import { latest } from '#db/air/latest.ts'
import { periods } from '#db/air/periods.ts'
import { ranking } from '#db/air/ranking.ts'
import { record } from '#db/air/record.ts'
import { stations } from '#db/air/stations.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf, currentGeneration } from '#db/trail/generation.ts'
import { importById, imports } from '#db/trail/imports.ts'
import { freshStore, hashOf, push, recordPushes, recordUnpublished } from '../../database.ts'

const BASE = 1_780_000_000
const NOON = parseHour('2026-04-01T12:00:00+08:00')
const CLEAN = { so2: 9, no2: 24, co: 0.6, o3: 88, pm10: 46, pm25: 19 }
const day = (station: string, pm25: number, from = parseHour('2026-04-01T01:00:00+08:00'), count = 24) =>
  Array.from({ length: count }, (_, i) => push({ station, hour: from + i, air: { ...CLEAN, pm25 } }))

describe('record', () => {
  it('applies the same bytes once and changes nothing the second time', async () => {
    const store = await freshStore()
    const first = await recordPushes(store, [push({ hour: NOON, air: CLEAN })])
    const before = await hashOf(store)
    const second = await recordPushes(store, [push({ hour: NOON, air: CLEAN })])
    expect([first.already, second.already, second.import]).toEqual([false, true, first.import])
    expect(await hashOf(store)).toBe(before)
    expect(await currentGeneration(store.client)).toBe(first.generation)
  })

  it('counts stored, unchanged and revised rows', async () => {
    const store = await freshStore()
    await recordPushes(store, [push({ hour: NOON, air: CLEAN }), push({ hour: NOON + 1, air: CLEAN })])
    const again = await recordPushes(store, [
      push({ hour: NOON, air: CLEAN }),
      push({ hour: NOON + 1, air: { ...CLEAN, pm25: 90 } }),
      push({ hour: NOON + 2, air: CLEAN }),
    ])
    expect(again).toMatchObject({ read: 3, stored: 1, unchanged: 1, revised: 1 })
  })

  it('keeps the old value of a revised row and answers as of then', async () => {
    const store = await freshStore()
    const first = await recordPushes(store, [push({ hour: NOON, air: CLEAN })], { receivedAt: BASE + 1000 })
    await recordPushes(store, [push({ hour: NOON, air: { ...CLEAN, pm25: 90 } })], { receivedAt: BASE + 2000 })
    await recordPushes(store, [push({ hour: NOON, air: { ...CLEAN, pm25: 91 } })], { receivedAt: BASE + 3000 })
    const ctx = await contextOf(store, 0)
    const pm25 = async (asOf?: string) =>
      (await hours(ctx, { station: 'T001', ...(asOf ? { asOf } : {}) })).items.map(item => item.pm25)
    expect(await pm25()).toEqual([91])
    expect(await pm25(String(first.generation))).toEqual([19])
    expect(await pm25(new Date((BASE + 2000) * 1000).toISOString())).toEqual([90])
    expect(await pm25(new Date((BASE + 1999) * 1000).toISOString())).toEqual([19])
    await expect(pm25('0')).rejects.toThrow('no station')
    await expect(pm25('99')).rejects.toThrow('as of generation 99')
    await expect(pm25('yesterday')).rejects.toThrow('"yesterday"')
  })

  it('undoes everything when the parser refuses the file halfway', async () => {
    const store = await freshStore()
    const before = await hashOf(store, ['station', 'station_hour', 'import', 'generation', 'station_fact'])
    async function* broken() {
      yield { pushes: [push({ hour: NOON, air: CLEAN })], rejects: [], read: 1 }
      throw new Refusal('invalid', 'half a file')
    }
    const about = { source: 'test', file: 'x', sha256: 'y', receivedAt: BASE, simulated: false }
    await expect(record(store, about, broken())).rejects.toThrow('half a file')
    expect(await hashOf(store, ['station', 'station_hour', 'import', 'generation', 'station_fact'])).toBe(before)
  })

  it('counts agreement by day and region, and explains PM2.5 = 3', async () => {
    const store = await freshStore()
    await recordPushes(store, [
      push({ hour: NOON, air: CLEAN, publishedAqi: 46, publishedPrimary: 0 }),
      push({
        hour: NOON + 1,
        air: { ...CLEAN, pm25: 3, pm10: 4, o3: 4, no2: 2 },
        publishedAqi: 7,
        publishedPrimary: 0,
      }),
      push({
        station: 'X1',
        area: '北京市',
        hour: NOON,
        air: { ...CLEAN, pm25: 70 },
        publishedAqi: 99,
        publishedPrimary: 32,
      }),
    ])
    const detail = await importById(await contextOf(store, 0), { import: 1 })
    const nationwide = { day: '2026-04-01', region: 'nationwide' }
    const xinjiang = { day: '2026-04-01', region: 'xinjiang' }
    expect(detail.agreement).toEqual([
      { ...nationwide, measure: 'aqi', compared: 3, agreed: 1 },
      { ...nationwide, measure: 'primary', compared: 3, agreed: 3 },
      { ...xinjiang, measure: 'aqi', compared: 2, agreed: 1 },
      { ...xinjiang, measure: 'primary', compared: 2, agreed: 2 },
    ])
    expect(detail.disagreements.map(({ site, explanation }) => [site, explanation])).toEqual([
      ['X1', 'unexplained'],
      ['T001', 'particulates-replaced'],
    ])
  })

  it('says of a row that disagrees in both AQI and primary pollutant what each says', async () => {
    const store = await freshStore()
    await recordPushes(store, [
      push({ hour: NOON, air: { ...CLEAN, pm25: 70 }, publishedAqi: 99, publishedPrimary: 0 }),
      push({ hour: NOON + 1, air: { ...CLEAN, pm25: 70 }, publishedAqi: null, publishedPrimary: 1 }),
      push({ hour: NOON + 2, air: { pm25: 70, pm10: 46 }, publishedAqi: 110, publishedPrimary: 8 | 16 }),
    ])
    const detail = await importById(await contextOf(store, 0), { import: 1 })
    expect(importById.output.parse(detail)).toEqual(detail)
    const first = { site: 'T001', at: hourText(NOON), explanation: 'unexplained' }
    expect(detail.disagreements.slice(0, 2)).toEqual([
      { ...first, measure: 'aqi', published: '99', computed: '110' },
      { ...first, measure: 'primary', published: '', computed: 'pm25' },
    ])
    expect(
      detail.disagreements.slice(2).map(one => [one.at, one.measure, one.published, one.explanation]),
    ).toContainEqual([hourText(NOON + 2), 'primary', 'o3;pm10', 'value-withheld'])
    expect(
      detail.agreement.map(({ region, measure, compared, agreed }) => [region, measure, compared, agreed])[0],
    ).toEqual(['nationwide', 'aqi', 2, 1])
  })

  it('keeps names and coordinates over time', async () => {
    const store = await freshStore()
    await recordPushes(store, [push({ hour: NOON, air: CLEAN })])
    await recordPushes(store, [push({ hour: NOON + 5, air: CLEAN, name: '新址', longitude: 87.9 })])
    const { items } = await stations(await contextOf(store, 0), {})
    expect(items[0]).toMatchObject({ name: '新址', longitude: 87.9, place: 'urumqi', from: hourText(NOON) })
    expect(items[0]?.history.map(({ name, longitude }) => [name, longitude])).toEqual([
      ['测试站', 87.6],
      ['新址', 87.9],
    ])
  })
})

describe('derive', () => {
  it('makes days, place hours and months of exactly what was touched, the same in any order', async () => {
    const files = [day('A', 20), day('B', 40), day('A', 30, parseHour('2026-04-02T01:00:00+08:00'))]
    const [one, other] = [await freshStore(), await freshStore()]
    for (const file of files) {
      await recordPushes(one, file)
    }
    for (const file of files) await recordUnpublished(other, file)
    expect(await derive(other, 1)).toMatchObject({ days: 5 })
    expect(await derive(other, 1)).toBeNull()
    const tables = ['station_hour', 'place_hour', 'site_day', 'site_month', 'dirty']
    expect(await hashOf(one, tables)).toBe(await hashOf(other, tables))
  })

  it('answers a place with the mean of its valid stations, how many of how many', async () => {
    const store = await freshStore()
    await recordPushes(store, [...day('A', 20), ...day('B', 41), ...day('C', 80).slice(0, 3)])
    const ctx = await contextOf(store, 0)
    const hour = (await hours(ctx, { place: 'urumqi', from: '2026-04-01T04:00:00+08:00' })).items[0]
    expect(hour).toMatchObject({ pm25: 30, validStations: 2, allStations: 3 })
    const [daily] = (await days(ctx, { place: 'urumqi' })).items
    expect(daily).toMatchObject({ pm25: 30, validStations: 2, allStations: 3, hours: 24 })
  })

  it('answers days, places and months as of an earlier generation by recomputing them', async () => {
    const store = await freshStore()
    await recordUnpublished(store, [...day('A', 20), ...day('B', 40)])
    const then = (await derive(store, 1))?.generation
    const ctxThen = await contextOf(store, 0)
    const ask = async (ctx: typeof ctxThen, asOf: { asOf?: string }) => ({
      hours: (await hours(ctx, { place: 'urumqi', ...asOf })).items,
      days: (await days(ctx, { place: 'urumqi', ...asOf })).items,
      station: (await days(ctx, { station: 'A', ...asOf })).items,
      months: (await periods(ctx, { place: 'urumqi', ...asOf })).items,
      latest: (await latest(ctx, asOf)).items,
      places: (await latest(ctx, { of: 'places', ...asOf })).items,
      ranking: (await ranking(ctx, { day: '2026-04-01', ...asOf })).items,
    })
    const before = await ask(ctxThen, {})
    await recordPushes(store, day('A', 150))
    const ctx = await contextOf(store, 0)
    expect(await ask(ctx, { asOf: String(then) })).toEqual(before)
    expect(await ask(ctx, {})).not.toEqual(before)
  })

  it('belongs the hour 00:00 to the day before', async () => {
    const store = await freshStore()
    await recordPushes(store, day('A', 20, parseHour('2026-03-01T01:00:00+08:00')))
    const { items } = await days(await contextOf(store, 0), { station: 'A' })
    expect(items.map(item => [item.day, item.hours, item.edition])).toEqual([['2026-03-01', 24, 'HJ 633-2026']])
  })
})

describe('hours', () => {
  it('shows hours that were never received as gaps with that reason', async () => {
    const store = await freshStore()
    await recordPushes(store, [push({ hour: NOON, air: CLEAN }), push({ hour: NOON + 3, air: CLEAN })])
    const { items } = await hours(await contextOf(store, 0), { station: 'T001' })
    expect(items.map(item => item.import)).toEqual([1, null, null, 1])
    expect(items[1]).toMatchObject({
      pm25: null,
      aqi: null,
      missing: expect.arrayContaining([{ pollutant: 'pm25', reason: 'not-received' }]),
    })
  })

  it('walks pages that add up to the whole, in the generation of the first page', async () => {
    const store = await freshStore()
    await recordPushes(store, day('A', 20))
    const whole = (await hours(await contextOf(store, 0), { station: 'A' })).items
    const walked: unknown[] = []
    let cursor: string | undefined
    for (let page = 0; page < 10; page++) {
      const answer = await hours(await contextOf(store, 0), { station: 'A', limit: 5, ...(cursor ? { cursor } : {}) })
      walked.push(...answer.items)
      if (page === 1) await recordPushes(store, day('A', 77))
      if (answer.next === null) break
      cursor = answer.next
    }
    expect(walked).toEqual(whole)
  })

  it('refuses a cursor that is not ours, an unknown station, both or neither site', async () => {
    const store = await freshStore()
    await recordPushes(store, day('A', 20))
    const ctx = await contextOf(store, 0)
    await expect(hours(ctx, { station: 'A', cursor: 'bogus' })).rejects.toThrow('"bogus"')
    await expect(hours(ctx, { station: 'ZZ' })).rejects.toThrow('"ZZ"')
    await expect(hours(ctx, { place: 'atlantis' })).rejects.toThrow('"atlantis"')
    await expect(hours(ctx, {})).rejects.toThrow('either')
    await expect(hours(ctx, { station: 'A', place: 'urumqi' })).rejects.toThrow('either')
    await expect(hours(ctx, { station: 'A', limit: 0 })).rejects.toThrow('/limit')
    expect((await imports(ctx, {})).items).toHaveLength(1)
  })
})
