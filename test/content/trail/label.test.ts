import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelOf, reasonOf, samePerson } from '#content/trail/label.ts'

describe('the name of a person in the trail', () => {
  it.each([
    ['  甲  乙 ', '甲 乙'],
    ['Ｂｏｂ', 'Bob'],
    ['名'.repeat(60), '名'.repeat(60)],
    ['审核组 2', '审核组 2'],
  ])('%j is kept as %j', (given, kept) => {
    expect(labelOf(given)).toBe(kept)
  })

  it.each([
    ['', 'it is empty'],
    ['\u3000', 'it is empty'],
    ['名'.repeat(61), 'it has more than 60 characters'],
    ['甲\u0000', 'cannot be seen'],
    ['甲\n乙', 'cannot be seen'],
    ['甲\u200B', 'cannot be seen'],
    ['甲\u202E', 'cannot be seen'],
    ['\uD800', 'cannot be seen'],
    ['甲 138 1234 5678', 'a mobile number'],
    ['１３８１２３４５６７８', 'a mobile number'],
    ['11010119900307001X', 'an identity number'],
  ])('%j is refused: %s', (given, why) => {
    expect(() => labelOf(given)).toThrow(why)
  })

  it('that is refused for a private number does not repeat it', () => {
    expect(() => labelOf('甲 13812345678')).toThrow(/^(?!.*13812345678)/)
  })

  it('is the same person in any case, width and spacing', () => {
    expect(samePerson(' bob', 'ＢＯＢ')).toBe(true)
    expect(samePerson('straße', 'STRASSE')).toBe(true)
    expect(samePerson('甲', '乙')).toBe(false)
  })

  it('is its own label, and the same person as itself however it is padded or cased', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z甲乙丙 ]{1,40}$/), name => {
        fc.pre(name.trim() !== '')
        expect(labelOf(labelOf(name))).toBe(labelOf(name))
        expect(samePerson(name, ` ${name.toUpperCase()} `)).toBe(true)
      }),
    )
  })
})

describe('the reason of a roll-back', () => {
  it('has up to 500 characters and no private number', () => {
    expect(reasonOf('因'.repeat(500))).toHaveLength(500)
    expect(() => reasonOf('因'.repeat(501))).toThrow('more than 500 characters')
    expect(() => reasonOf('电话 13812345678')).toThrow('a mobile number')
  })
})
