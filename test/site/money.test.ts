import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { money } from '#site/money.ts'
import { speech } from '#site/words.ts'

const zh = speech('zh')
const en = speech('en')

describe('an amount', () => {
  test.each([
    [0, '0 元'],
    [1, '0.01 元'],
    [10, '0.1 元'],
    [999_999, '9,999.99 元'],
    [1_000_000, '1 万元'],
    [1_000_001, '1.000001 万元'],
    [12_345_600, '12.3456 万元'],
    [9_007_199_254_740_991, '9,007,199,254.740991 万元'],
  ])('of %i 分 is %s', (fen, text) => {
    expect(money(zh, fen)).toBe(text)
  })

  test('is in yuan in other languages, and names another currency', () => {
    expect(money(en, 12_345_600)).toBe('123,456 yuan')
    expect(money(en, 100_050, 'USD')).toBe('1,000.5 USD')
  })

  test('keeps every 分', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), fen => {
        const [whole = '', fraction = ''] = money(en, fen)
          .replace(/ yuan|,/g, '')
          .split('.')
        expect(BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))).toBe(BigInt(fen))
      }),
    )
  })
})
