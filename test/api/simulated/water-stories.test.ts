import { describe, expect, test } from 'vitest'
import { simulatedWaterEntries } from '#api/simulated/water/simulated-water-entries.ts'
import { simulatedWaterSamples } from '#api/simulated/water/simulated-water-samples.ts'
import { rate } from '#content/water/class.ts'
import { groundwaterClass } from '#content/water/groundwater.ts'
import { WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { lakeState } from '#content/water/lake.ts'
import { evaluateWater } from '#content/water/period.ts'
import type { WaterPush } from '#content/water/push.ts'
import type { Limits, WaterPeriod } from '#content/water/shapes.ts'
import { addSample, emptySums } from '#content/water/sums.ts'

const NOWS = [
  [2026, 10, 23],
  [2025, 2, 30],
  [2028, 6, 1],
  [2027, 0, 31],
  [2026, 1, 14],
].map(([y = 0, m = 0, d]) => Date.UTC(y, m, d, 20))
const DAY = 1440
const idOf = ({ site }: WaterPush) => ('id' in site ? site.id : '')
const monthOf = ({ at }: WaterPush) => new Date((at + 480) * 60_000).toISOString().slice(0, 7)
const named = ({ cells, further }: WaterPush) => [
  ...WATER_INDICATORS.map((substance, i) => ({ substance, value: cells[i] ?? '' })),
  ...further,
]
const cell = (sample: WaterPush, key: WaterIndicator) => sample.cells[WATER_INDICATORS.indexOf(key)]

describe.each(NOWS)('told from %i on', now => {
  const minutes = Math.floor(now / 60_000)
  const all = Array.fromAsync(simulatedWaterSamples(0, minutes)).then(list => list.flatMap(batch => batch.samples))
  const manualOf = async (site: string) => (await all).filter(one => one.method === 'manual' && idOf(one) === site)
  const periodsOf = async (site: string, limits: Limits, target: number | null = null): Promise<WaterPeriod[]> =>
    (await manualOf(site)).map(sample => {
      const sums = emptySums()
      addSample(sums, sample.cells)
      const months = [{ month: monthOf(sample), samples: 1, sums }]
      const input = { site, period: monthOf(sample), months, limits, target }
      return evaluateWater({ ...input, method: 'manual', simulated: true })
    })

  test('a section falls from III to worse than V by ammonia and phosphorus, under an outfall past its deadline', async () => {
    const periods = await periodsOf('sim-a4', 'river', 3)
    expect(periods.slice(0, 12).every(one => one.class === 'III')).toBe(true)
    const newest = periods.at(-1)
    expect(newest).toMatchObject({ class: 'worse-than-V', deciding: ['nh3n', 'tp'], meetsTarget: false })
    const entries = (await Array.fromAsync(simulatedWaterEntries(now))).flatMap(batch => batch.entries)
    const find = (kind: string, id: string) =>
      entries.filter(one => one.kind === kind && one.id === id).map(one => one.entry)
    const outfall = find('outfall', 'sim-outfall-a5').at(-1) as { deadline: string; kilometre: number }
    const kilometre = (id: string) => find('section', id)[0]?.['kilometre'] as number
    expect(outfall).toMatchObject({ state: 'under-way', body: 'sim-river-a', doneOn: null })
    expect(Date.parse(outfall.deadline)).toBeLessThan(now - 100 * DAY * 60_000)
    expect(outfall.kilometre).toBeGreaterThan(kilometre('sim-a3'))
    expect(outfall.kilometre).toBeLessThan(kilometre('sim-a4'))
    expect((await periodsOf('sim-a3', 'river', 2)).every(one => one.meetsTarget)).toBe(true)
    expect((await periodsOf('sim-a5', 'river', 3)).at(-1)).toMatchObject({ class: 'IV', meetsTarget: false })
  })
  test('its automatic station says the same today', async () => {
    const last = (await all).findLast(one => one.method === 'automatic' && idOf(one) === 'sim-a4') as WaterPush
    expect(minutes - last.at).toBeLessThan(240)
    expect(rate(last.cells, 'river').class).toBe(6)
  })
  test('river I recovers from V to II at each of its sections', async () => {
    for (const site of ['sim-i1', 'sim-i2', 'sim-i3', 'sim-i4']) {
      const periods = await periodsOf(site, 'river')
      expect(['IV', 'V']).toContain(periods[0]?.class)
      expect(['I', 'II']).toContain(periods.at(-1)?.class)
    }
  })
  test('lake B is mildly eutrophic, and its index rises', async () => {
    const sites = ['sim-lake-b1', 'sim-lake-b2', 'sim-lake-b3']
    const periods = await Promise.all(sites.map(site => periodsOf(site, 'lake')))
    const months = [...new Set(periods.flat().map(({ period }) => period))].toSorted()
    const states = months.map(period =>
      lakeState({
        body: 'sim-lake-b',
        name: '模拟乙湖',
        period,
        periods: periods.flat().filter(one => one.period === period),
      }),
    )
    expect(states.every(({ trophic, absent }) => trophic === 'light' && absent.length === 0)).toBe(true)
    const year = (from: number) => states.slice(from, from + 12).reduce((sum, { tli }) => sum + (tli ?? 0), 0) / 12
    expect(year(12) - year(0)).toBeGreaterThan(1.5)
  })
  test('one section has been silent for months', async () => {
    const [silent, other] = [await manualOf('sim-g5'), await manualOf('sim-g6')]
    const gap = (other.at(-1)?.at as number) - (silent.at(-1)?.at as number)
    expect(gap).toBeGreaterThan(100 * DAY)
    expect(silent.length).toBeGreaterThan(16)
  })
  test('one station sent a pH near 4 for a week, which is worse than V by pH alone', async () => {
    const acid = (await all).filter(one => Number(cell(one, 'ph')) < 6)
    expect(new Set(acid.map(idOf))).toEqual(new Set(['sim-f1']))
    expect(acid.length).toBeGreaterThan(20)
    expect(acid.length).toBeLessThanOrEqual(43)
    for (const one of acid) expect(rate(one.cells, 'river')).toEqual({ class: 6, deciding: 1 })
  })
  test('the source that failed a quarter was beyond class III by sulfate then, and then only', async () => {
    const entries = (await Array.fromAsync(simulatedWaterEntries(now))).flatMap(batch => batch.entries)
    const failed = entries.find(({ entry }) => entry['attained'] === false)?.entry as { from: string; to: string }
    const day = (sample: WaterPush) => new Date((sample.at + 480) * 60_000).toISOString().slice(0, 10)
    const over = (sample: WaterPush) => Number(cell(sample, 'so4')) > 250
    const samples = await manualOf('sim-source-08')
    expect(samples.filter(over).map(day)).toEqual(
      samples.map(day).filter(one => one >= failed.from && one <= failed.to),
    )
    for (const sample of samples) expect(groundwaterClass(named(sample)).class).toBe(over(sample) ? 4 : 3)
  })
})
