import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fenOf, wanText, yuanText } from '#content/enforcement/amounts.ts'
import { Refusal } from '#content/refusal.ts'

const fen = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })

describe('an amount in 万元', () => {
  test.each([
    ['0', 0],
    ['10', 10_000_000],
    ['0.29', 290_000],
    ['1.1', 1_100_000],
    ['1.005', 1_005_000],
    ['0.000001', 1],
    ['0.1000000', 100_000],
    [' 2.5 ', 2_500_000],
    ['9007199254.740991', Number.MAX_SAFE_INTEGER],
  ])('%s is %i 分', (wan, expected) => {
    expect(fenOf(wan)).toBe(expected)
  })

  test.each([
    ['0.0000001', 'less than 0.01 yuan'],
    ['1.0000005', 'less than 0.01 yuan'],
    ['-1', 'negative'],
    ['9007199254.740992', 'too large'],
    ...['', '.', '1.', '.5', '1,000', '1e2', '１', '十', '2.5万', 'NaN'].map(text => [text, 'no amount']),
  ])('"%s" is refused: %s', (wan, detail) => {
    expect(fenOf(wan!)).toEqual({ detail: expect.stringContaining(detail!) })
  })

  test('survives being written and read', () => {
    fc.assert(
      fc.property(fen, amount => {
        expect(fenOf(wanText(amount))).toBe(amount)
        expect(wanText(amount)).toMatch(/^(0|[1-9]\d*)(\.\d{0,5}[1-9])?$/)
      }),
    )
  })
})

test('分 are written as 万元 and as yuan', () => {
  expect([0, 1, 25_000, 10_000_000, 100_000_000].map(wanText)).toEqual(['0', '0.000001', '0.025', '10', '100'])
  expect([0, 1, 25_000, 10_000_000].map(yuanText)).toEqual(['0.00', '0.01', '250.00', '100000.00'])
})

test.each([-1, 0.5, Number.NaN, 2 ** 53])('%d is no amount of 分', amount => {
  expect(() => wanText(amount)).toThrow(Refusal)
  expect(() => yuanText(amount)).toThrow(Refusal)
})
