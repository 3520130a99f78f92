import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termsOf, tokensOf } from '#content/search/terms.ts'

describe('words of a query', () => {
  it('are parted by white space; Han characters are tokens of their own', () => {
    expect(termsOf('超标　排放\tCOD').map(({ tokens }) => tokens)).toEqual([['超', '标'], ['排', '放'], ['cod']])
  })

  it('leave brackets out, and end open unless with a Han character', () => {
    expect(termsOf('新环罚〔2024〕1号')[0]).toMatchObject({
      tokens: ['新', '环', '罚', '2024', '1', '号'],
      open: false,
      readings: [],
      initials: null,
    })
    expect(termsOf('〔2024〕1')[0]).toMatchObject({ tokens: ['2024', '1'], open: true })
  })

  it('in one Latin word may be pinyin or initials; one letter is no initials', () => {
    expect(termsOf('WuLuMuQi')[0]).toMatchObject({ readings: [['wu', 'lu', 'mu', 'qi']], initials: 'wulumuqi' })
    expect(termsOf('w')[0]?.initials).toBeNull()
    expect(termsOf('abc1')[0]).toMatchObject({ readings: [], initials: null })
  })

  it('are one spelling of Uyghur and Kazakh letters', () => {
    expect(tokensOf('ئۈرۈمچي')).toEqual(tokensOf('ئۈرۈمچى'))
  })

  it.each(['', '   ', '%', '"*" ()', '〔〕', '-- ;'])('"%s" has none', query => expect(termsOf(query)).toEqual([]))

  it('hold letters and digits only, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), query => {
        for (const { tokens } of termsOf(query)) for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}]+$/u)
      }),
    )
  })
})
