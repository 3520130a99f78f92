import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '#content/time.ts'
import {
  belowLimit,
  cellValue,
  classNumber,
  classOf,
  classText,
  decidingNames,
  rate,
  rateBoth,
  statusOf,
} from '#content/water/class.ts'
import { COUNTED, WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { groundwaterStandard, surfaceStandard } from '#content/water/limits.ts'
import type { Cell } from '#content/water/push.ts'
import { CLASSES, LIMITS, type Limits } from '#content/water/shapes.ts'
import { singleFactor } from '#content/water/single-factor.ts'

const { table1, table2, table3, code } = surfaceStandard(parseDay('2026-03-01'))

/** The next value that a laboratory could report beyond a limit. */
const STEP = 1e-9

describe('GB 3838-2002 and GB/T 14848-2017', () => {
  test('the tables have all their rows, each once', () => {
    expect([code, table1.length, table2.length, table3.length]).toEqual(['GB 3838-2002', 24, 5, 80])
    expect(new Set(table1.map(row => row.indicator)).size).toBe(24)
    expect(new Set(table3.map(([name]) => name)).size).toBe(80)
    expect(groundwaterStandard().rows).toHaveLength(37)
    expect(COUNTED.every(indicator => table1.some(row => row.indicator === indicator))).toBe(true)
    expect(table1.filter(row => !COUNTED.includes(row.indicator)).map(row => row.indicator)).toEqual([
      'temperature',
      'tn',
      'fcoli',
    ])
  })

  test('limits grow laxer from class to class', () => {
    for (const row of table1) {
      if (row.better === 'none' || row.better === 'within') continue
      for (const limits of [row.river, row.lake])
        limits?.forEach((value, i) => {
          const before = limits[Math.max(0, i - 1)]!
          expect(row.better === 'low' ? value >= before : value <= before, row.indicator).toBe(true)
        })
    }
  })

  for (const row of table1)
    for (const kind of LIMITS)
      test(`${row.indicator} of a ${kind}: both sides of every border`, () => {
        const of = (value: number) => classOf(row.indicator, value, kind)
        const limits = row[kind]
        if (limits === null) return expect(of(1)).toBeNull()
        if (row.better === 'within') {
          expect([6, 7.5, 9].map(of)).toEqual([1, 1, 1])
          return expect([0, 6 - STEP, 9 + STEP, 14].map(of)).toEqual([6, 6, 6, 6])
        }
        const worse = row.better === 'low' ? STEP : -STEP
        for (const limit of limits) {
          expect(of(limit)).toBe(limits.indexOf(limit) + 1)
          expect(of(limit - worse)).toBeLessThanOrEqual(limits.indexOf(limit) + 1)
          expect(of(limit + worse)).toBe(limits.lastIndexOf(limit as never) + 2)
        }
      })
})

describe('cells', () => {
  test('a non-detect counts as half its limit; reasons and impossible values are no values', () => {
    expect(['<0.025', '<.5', 0, 3.2, '0.5'].map(cellValue)).toEqual([0.0125, 0.25, 0, 3.2, 0.5])
    expect([null, 'n', 'q', 'm', 'i', '', '<', '<x', '<-1', '0x10', '1e999'].map(cellValue)).toEqual(
      new Array(11).fill(null),
    )
    expect([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e15 + 1].map(cellValue)).toEqual(new Array(4).fill(null))
    expect([belowLimit('<0.025'), belowLimit(0.025), belowLimit('n')]).toEqual([0.025, null, null])
  })

  test('half the limit is rated: <0.4 of ammonia is 0.2', () => {
    const cells = WATER_INDICATORS.map(indicator => (indicator === 'nh3n' ? '<0.4' : null))
    expect(rate(cells, 'river').class).toBe(classOf('nh3n', 0.2, 'river'))
  })
})

const limits = fc.constantFrom(...LIMITS)
const amount = fc.double({ min: 0, max: 50_000, noNaN: true })
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(null, 'n', 'q', 'i'),
  fc.double({ min: 0, max: 40, noNaN: true }),
  fc.integer({ min: 1, max: 4000 }).map(n => `<${n / 1000}`),
)
const row = fc.array(cell, { minLength: WATER_INDICATORS.length, maxLength: WATER_INDICATORS.length })

describe('rating', () => {
  test('a worse value never has a better class', () => {
    const rated = fc.constantFrom(...table1.filter(({ better }) => better === 'low' || better === 'high'))
    fc.assert(
      fc.property(rated, limits, amount, amount, ({ indicator, better }, kind, a, b) => {
        const [good, bad] = (better === 'low') === a < b ? [a, b] : [b, a]
        fc.pre(classOf(indicator, 0, kind) !== null)
        expect(classOf(indicator, good, kind)!).toBeLessThanOrEqual(classOf(indicator, bad, kind)!)
      }),
    )
  })

  test('the class is the worst of the parts, and exactly those that have it decide', () => {
    fc.assert(
      fc.property(row, limits, (cells, kind) => {
        const parts = COUNTED.flatMap(indicator => {
          const value = cellValue(cells[WATER_INDICATORS.indexOf(indicator)]!)
          return value === null ? [] : [{ indicator, value, class: classOf(indicator, value, kind)! }]
        })
        const { class: found, deciding } = rate(cells, kind)
        expect(found).toBe(parts.length === 0 ? null : Math.max(...parts.map(part => part.class)))
        const wanted = parts.filter(part => part.class === found).map(({ indicator }) => indicator)
        expect(decidingNames(deciding)).toEqual(wanted)
        expect(singleFactor(parts, kind)).toMatchObject({ class: found, deciding: wanted })
      }),
    )
  })

  test('both limits at once are each of them', () => {
    fc.assert(
      fc.property(row, cells => {
        const both = rateBoth(cells)
        const one = (kind: Limits) => rate(cells, kind)
        expect([both.riverClass, both.riverDeciding]).toEqual(Object.values(one('river')))
        expect([both.lakeClass, both.lakeDeciding]).toEqual(Object.values(one('lake')))
      }),
    )
  })

  test('temperature, total nitrogen and coliforms never count', () => {
    const of = (name: WaterIndicator) =>
      rate(
        WATER_INDICATORS.map(indicator => (indicator === name ? 1e6 : null)),
        'lake',
      )
    for (const name of ['temperature', 'tn', 'fcoli', 'so4'] as const)
      expect(of(name)).toEqual({ class: null, deciding: 0 })
    expect(of('nh3n').class).toBe(6)
  })

  test('saturation from 90 % on gives dissolved oxygen class I', () => {
    expect([89.9, 90].map(saturation => classOf('do', 6.5, 'river', saturation))).toEqual([2, 1])
    expect([89.9, 90].map(saturation => classOf('codmn', 7, 'river', saturation))).toEqual([4, 4])
  })

  test('phosphorus alone divides river from lake; not knowing which leaves no class only then', () => {
    const unknown = (tp: number, nh3n: number) =>
      singleFactor(
        [
          { indicator: 'tp', value: tp },
          { indicator: 'nh3n', value: nh3n },
        ],
        null,
      )
    expect(unknown(0.06, 0.1)).toEqual({ class: null, deciding: [], unrated: 'river-or-lake-unknown', main: [] })
    expect(unknown(0.06, 1.2)).toMatchObject({ class: 4, deciding: ['nh3n'], unrated: null })
    expect(unknown(0.5, 3).main).toEqual([{ indicator: 'nh3n', class: 'worse-than-V', exceedance: 2 }])
    expect(singleFactor([], null).unrated).toBe('nothing-measured')
  })

  test('classes have names, numbers and a status, and nothing else has', () => {
    expect(CLASSES.map(classNumber)).toEqual([1, 2, 3, 4, 5, 6])
    expect([1, 2, 3, 4, 5, 6].map(n => classText(n))).toEqual([...CLASSES])
    expect([1, 2, 3, 4, 5, 6, null].map(n => statusOf(n))).toEqual([
      ...['excellent', 'excellent', 'good', 'light', 'moderate', 'heavy', null],
    ])
    expect(() => classText(7)).toThrow('No class 7')
    expect(classText(null)).toBeNull()
  })
})
