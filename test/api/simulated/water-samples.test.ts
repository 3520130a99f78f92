import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { simulatedWaterSamples } from '#api/simulated/water/simulated-water-samples.ts'
import { belowLimit, cellValue, rate } from '#content/water/class.ts'
import { AUTOMATIC, COUNTED, WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import type { WaterPush } from '#content/water/push.ts'
import { WATER_REASONS } from '#content/water/shapes.ts'

const ORIGIN = 2026 * 12 + 10
const NOW = Date.UTC(2026, 10, 23, 5, 20) / 60_000
const DAY = 1440

const samples = async (from: number, to: number, origin = ORIGIN): Promise<WaterPush[]> =>
  (await Array.fromAsync(simulatedWaterSamples(from, to, origin))).flatMap(batch => batch.samples)
const ALL = await samples(0, NOW)
const cell = (sample: WaterPush, key: WaterIndicator) => sample.cells[WATER_INDICATORS.indexOf(key)] ?? null
const value = (sample: WaterPush, key: WaterIndicator) => cellValue(cell(sample, key))
const idOf = ({ site }: WaterPush) => ('id' in site ? site.id : '')
const manual = ALL.filter(sample => sample.method === 'manual')
const automatic = ALL.filter(sample => sample.method === 'automatic')
const middle = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] as number

describe('samples of the simulated waters', () => {
  test('in any pieces or at once are the same', async () => {
    const text = (list: WaterPush[]) => list.map(({ line, ...rest }) => JSON.stringify(rest)).toSorted()
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -150 * DAY, max: 60 * DAY }),
        fc.integer({ min: 0, max: 40 * DAY }),
        fc.array(fc.integer({ min: 1, max: 40 * DAY }), { maxLength: 6 }),
        async (before, more, cuts) => {
          const [from, to] = [NOW + before, NOW + before + more]
          const ends = [...new Set(cuts.filter(cut => cut < more))].toSorted((a, b) => a - b).map(cut => from + cut)
          const pieces: WaterPush[] = []
          let start = from
          for (const end of [...ends, to]) {
            pieces.push(...(await samples(start, end)))
            start = end + 1
          }
          expect(text(pieces)).toEqual(text(await samples(from, to)))
        },
      ),
      { numRuns: 12 },
    )
  })
  test('are two years by hand up to the last full month, and two months of twenty automatic stations', () => {
    const months = new Set(manual.map(({ at }) => new Date((at + 480) * 60_000).toISOString().slice(0, 7)))
    expect([...months].toSorted()).toEqual(
      Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2024, 10 + i)).toISOString().slice(0, 7)),
    )
    expect(manual.length).toBeGreaterThan(24 * 60 * 0.96)
    expect(new Set(automatic.map(idOf)).size).toBe(20)
    expect(Math.min(...automatic.map(({ at }) => at))).toBeLessThan(NOW - 60 * DAY)
    expect(NOW - Math.max(...automatic.map(({ at }) => at))).toBeLessThan(240)
    expect(automatic.every(({ at }) => at % 240 === 0)).toBe(true)
  })
  test('have one time each, no word of another publisher, and the mark in their sites', () => {
    expect(new Set(ALL.map(one => `${idOf(one)} ${one.at} ${one.method}`)).size).toBe(ALL.length)
    for (const sample of ALL) {
      expect(sample.publishedClass).toBeNull()
      expect(idOf(sample)).toMatch(/^sim-/)
      expect(sample.laboratory).toBe(sample.method === 'manual' ? '模拟实验室' : null)
    }
    expect(ALL.map(({ line }) => line)).toEqual(ALL.map((_, i) => i + 2))
  })
  test('hold numbers with few decimals, non-detects or the letters of reasons, and enough of each', () => {
    const letters = new Map<string, number>()
    let below = 0
    for (const one of ALL.flatMap(sample => sample.cells)) {
      if (one === null) continue
      if (typeof one === 'number') {
        if (!(one >= 0 && String(one).length <= 9)) throw new Error(String(one))
      } else if (belowLimit(one) !== null) below++
      else letters.set(one, (letters.get(one) ?? 0) + 1)
    }
    expect([...letters.keys()].toSorted()).toEqual(Object.keys(WATER_REASONS).toSorted())
    expect(below / manual.length).toBeGreaterThan(4)
  })
  test('leave no column empty: every automatic one is there, and all that count in those of a laboratory', () => {
    for (const sample of automatic) {
      expect(sample.cells.slice(AUTOMATIC.length).every(one => one === null)).toBe(true)
      expect(sample.cells.slice(0, AUTOMATIC.length).every(one => one !== null)).toBe(true)
    }
    const sections = manual.filter(({ site }) => 'kind' in site && site.kind === 'section')
    for (const sample of sections)
      for (const key of COUNTED) if (cell(sample, key) === null) throw new Error(`${idOf(sample)} ${key}`)
  })
  test('follow the seasons: cold and oxygen in winter, warm and little oxygen in summer', () => {
    const of = (month: number, key: WaterIndicator) =>
      middle(
        manual.filter(({ at }) => new Date(at * 60_000).getUTCMonth() === month).flatMap(one => value(one, key) ?? []),
      )
    expect(of(0, 'temperature')).toBeLessThan(6)
    expect(of(6, 'temperature')).toBeGreaterThan(15)
    expect(of(0, 'do') - of(6, 'do')).toBeGreaterThan(3)
    for (const one of ALL) {
      const [t, oxygen] = [value(one, 'temperature'), value(one, 'do')]
      if (t !== null && !(t >= 0 && t < 30)) throw new Error(`${idOf(one)} ${t}`)
      if (oxygen !== null && !(oxygen > 6 && oxygen < 16)) throw new Error(`${idOf(one)} ${oxygen}`)
    }
  })
  test('by hand and by machine of the same section and days agree', () => {
    for (const sample of manual.filter(({ at }) => at > NOW - 75 * DAY)) {
      const beside = automatic.filter(one => idOf(one) === idOf(sample) && Math.abs(one.at - sample.at) <= 240)
      for (const one of beside)
        for (const key of ['codmn', 'nh3n'] as const) {
          const [a, b] = [value(one, key), value(sample, key)]
          if (a !== null && b !== null) expect(Math.abs(a - b)).toBeLessThan(0.15 * Math.max(a, b) + 0.05)
        }
    }
  })
  test('mostly lie within class III', () => {
    const classes = manual.flatMap(one => rate(one.cells, idOf(one).includes('lake') ? 'lake' : 'river').class ?? [])
    const good = classes.filter(one => one <= 3).length / classes.length
    expect(good).toBeGreaterThan(0.75)
    expect(good).toBeLessThan(0.95)
    expect(new Set(classes)).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  })
})
