import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bigHalfEven, decimalText, halfEven, parseDecimal, roundDecimal, roundText } from '#content/decimal.ts'
import { vectors } from './vectors.ts'

describe('rounding-gbt8170', () => {
  const all = vectors<{ value: string; decimals: number }, string>('rounding-gbt8170')
  test('the suite is whole or absent', () => expect([0, 22]).toContain(all.length))
  for (const { id, title, input, expected } of all)
    test(`${id} ${title}`, () => expect(roundText(input.value, input.decimals)).toBe(expected))
})

describe('reading a decimal', () => {
  test.each([
    ['12', '12'],
    ['+1.50', '1.50'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1e3', '1000'],
    ['2.5E-3', '0.0025'],
    ['-0', '0'],
    ['-0.0', '0.0'],
    ['-3.10', '-3.10'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    [0.1, '0.1'],
  ])('%s is %s', (value, text) => expect(decimalText(parseDecimal(value)!)).toBe(text))

  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '.',
    '-',
    'NaN',
    'Infinity',
    '0x10',
    '1e',
    '1e9999',
    '1,5',
    '１',
    '1_0',
    '--1',
    'NA',
    '/',
  ])('refuses "%s"', text => expect(parseDecimal(text)).toBeNull())
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses the number %s', value =>
    expect(parseDecimal(value)).toBeNull(),
  )
  test('refuses text that is too long', () => expect(parseDecimal('1'.repeat(401))).toBeNull())

  test('every finite number is read as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        expect(Number(decimalText(parseDecimal(value)!))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('rounding half to even', () => {
  const decimal = fc.record({
    units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    decimals: fc.integer({ min: 0, max: 12 }),
  })

  test('stays within half a step, and at half a step is even', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 11 }), (value, places) => {
        fc.pre(places < value.decimals)
        const step = 10n ** BigInt(value.decimals - places)
        const { units } = roundDecimal(value, places)
        const off = units * step - value.units
        const twice = 2n * (off < 0n ? -off : off)
        expect(twice <= step).toBe(true)
        if (twice === step) expect(units % 2n).toBe(0n)
      }),
    )
  })

  test('more places only add zeros', () => {
    fc.assert(
      fc.property(decimal, value => {
        const text = decimalText(roundDecimal(value, value.decimals + 2))
        expect(text).toBe(`${decimalText(value)}${value.decimals === 0 ? '.' : ''}00`)
      }),
    )
  })

  test('is the same in numbers as in whole arithmetic of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.integer({ min: 1, max: 2 ** 20 }), (num, den) => {
        expect(BigInt(halfEven(num, den))).toBe(bigHalfEven(BigInt(num), BigInt(den)))
      }),
    )
  })
})
