import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalText, parseDecimal } from '#content/decimal.ts'
import { cellValue } from '#content/water/class.ts'
import { INDICATOR_FACTS, WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { assessedMean, meanOf } from '#content/water/mean.ts'
import type { Cell } from '#content/water/push.ts'
import { shownText } from '#content/water/shown.ts'
import { addCell, addSample, emptySums, parseSums, type Sum, sumOf, sumsJson } from '#content/water/sums.ts'

const amount = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 7 })).map(([n, d]) => n / 10 ** d),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
)
const nonDetect = fc.integer({ min: 1, max: 999_999 }).map(n => `<${n / 100_000}`)
const cell: fc.Arbitrary<Cell> = fc.oneof(amount, nonDetect, fc.constantFrom(null, 'n', 'q'))
const INDEX = WATER_INDICATORS.indexOf('nh3n')
const rowOf = (indicator: WaterIndicator, value: Cell): Cell[] =>
  WATER_INDICATORS.map(name => (name === indicator ? value : null))

function sumsOf(indicator: WaterIndicator, cells: readonly Cell[]) {
  const sums = emptySums()
  for (const value of cells) addSample(sums, rowOf(indicator, value))
  return sums
}

/** The sum by plain big integers, to 400 places. */
function slowSum(cells: readonly Cell[]): string {
  const places = 400
  let total = 0n
  for (const value of cells.map(cellValue)) {
    if (value === null) continue
    const { units, decimals } = parseDecimal(value)!
    total += units * 10n ** BigInt(places - decimals)
  }
  return decimalText({ units: total, decimals: places }).replace(/\.?0+$/, '')
}

describe('sums', () => {
  test('are exact: a tenth ten times is one', () => {
    const sum = sumOf(sumsOf('nh3n', new Array(10).fill(0.1)), 'nh3n')
    expect(sum).toEqual({ sum: '1', values: 10, below: 0 })
    expect(sumOf(sumsOf('tp', [1e-9, 3e14, 0.000_001]), 'tp')?.sum).toBe('300000000000000.000001001')
  })

  test('are those of plain big integers, for any cells', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), cells => {
        const values = cells.filter(value => cellValue(value) !== null)
        const sum = sumOf(sumsOf('nh3n', cells), 'nh3n')
        fc.pre(values.length > 0)
        const below = values.filter(value => typeof value === 'string').length
        expect(sum).toEqual({ sum: slowSum(cells) || '0', values: values.length, below })
      }),
    )
  })

  test('do not depend on the order, pH neither', () => {
    const shuffled = fc.array(cell, { maxLength: 12 }).chain(cells => fc.tuple(fc.constant(cells), shuffle(cells)))
    const ph = fc.array(fc.double({ min: 0, max: 14, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(shuffled, ([a, b]) => {
        expect(sumsJson(sumsOf('nh3n', a))).toBe(sumsJson(sumsOf('nh3n', b)))
      }),
    )
    fc.assert(
      fc.property(
        ph.chain(cells => fc.tuple(fc.constant(cells), shuffle(cells))),
        ([a, b]) => {
          expect(sumsJson(sumsOf('ph', a))).toBe(sumsJson(sumsOf('ph', b)))
        },
      ),
    )
  })

  test('may be stored and read again at any point, and added to one cell at a time', () => {
    const indicator = fc.constantFrom<WaterIndicator>('ph', 'nh3n', 'algae')
    fc.assert(
      fc.property(indicator, fc.array(cell, { minLength: 1, maxLength: 8 }), (name, cells) => {
        const whole = sumsOf(name, cells)
        let stored = emptySums()
        let single: Sum = { sum: '0', values: 0, below: 0 }
        for (const value of cells) {
          addSample(stored, rowOf(name, value))
          stored = parseSums(sumsJson(stored))
          single = addCell(single, name, value)
        }
        expect(sumsJson(stored)).toBe(sumsJson(whole))
        expect(single.values === 0 ? null : single).toEqual(sumOf(whole, name))
      }),
    )
  })

  test('leave out what has no value, and refuse a stored sum that is none', () => {
    expect(sumsJson(emptySums())).toBe('{}')
    expect(sumsJson(sumsOf('tp', ['q', null, '<0.01']))).toBe('{"tp":["0.005",1,1]}')
    expect(() => parseSums('{"tp":["x",1,0]}')).toThrow('Cannot read sum "x"')
    expect(WATER_INDICATORS[INDEX]).toBe('nh3n')
  })
})

describe('means', () => {
  test('lie between the least and the greatest value', () => {
    const some = fc.array(fc.double({ min: 0, max: 14, noNaN: true }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(fc.constantFrom<WaterIndicator>('ph', 'nh3n', 'do'), some, (indicator, values) => {
        const mean = Number(meanOf(indicator, sumOf(sumsOf(indicator, values), indicator)!))
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
      }),
    )
  })

  test('a non-detect enters as half its limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.array(amount, { maxLength: 5 }), (limit, others) => {
        const json = (cell: Cell) => JSON.parse(sumsJson(sumsOf('tp', [cell, ...others]))).tp.slice(0, 2)
        expect(json(`<${limit / 1000}`)).toEqual(json(limit / 2000))
      }),
    )
  })

  test('are rounded half to even, once, and keep a digit where they would be 0', () => {
    expect(['0.0125', '0.0135', '0.015'].map(mean => assessedMean('nh3n', mean))).toEqual(['0.01', '0.01', '0.02'])
    expect([0.0004, 0.000_04, 0].map(mean => assessedMean('tp', mean))).toEqual(['0.0004', '0.00004', '0.000'])
    expect(['4.03', '8.5', '9.5'].map(mean => assessedMean('ph', mean))).toEqual(['4', '8', '10'])
    expect(assessedMean('chla', '4.125')).toBe('4.125')
    expect(assessedMean('tp', 'x')).toBeNull()
    expect(meanOf('tp', { sum: '1', values: 3, below: 0 })).toBe('0.33333333333333333333')
    expect(meanOf('tp', { sum: '0', values: 0, below: 0 })).toBeNull()
  })
})

describe('shown values', () => {
  test('have the decimals of the feed and never turn into 0', () => {
    expect(shownText('nh3n', '0.0365')).toBe('0.036')
    expect([shownText('tp', '0.0004'), shownText('tp', '0.0005'), shownText('tp', '0')]).toEqual([
      '0.0004',
      '0.0005',
      '0.000',
    ])
    expect(shownText('chla', '0.0125')).toBe('0.012')
    expect(shownText('turbidity', '0.04')).toBe('0.04')
    expect([shownText('chla', '0.0035'), shownText('chla', '3.5', 'ours')]).toEqual(['0.004', '4'])
    expect([shownText('cod', '12.345'), shownText('tp', '--')]).toEqual(['12.345', null])
    expect(INDICATOR_FACTS.chla.unit).toBe('mg/m3')
  })
})

const shuffle = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
