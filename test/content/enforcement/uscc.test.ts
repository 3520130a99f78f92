import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUscc, USCC_ALPHABET, usccCheck, usccFault } from '#content/enforcement/uscc.ts'
import { vectors } from '../vectors.ts'

const body = fc.string({ unit: fc.constantFrom(...USCC_ALPHABET), minLength: 17, maxLength: 17 })

describe('a unified social credit code', () => {
  test.each(vectors<string, boolean>('uscc'))('vector $id: $title', ({ input, expected }) => {
    expect(isUscc(input)).toBe(expected)
  })

  test('says what is wrong with it', () => {
    expect(usccFault('91650100000000001Q')).toBeNull()
    expect(usccFault('916501000000000010')).toBe('ends with "0", but its check character is "Q"')
    expect(usccFault('9165010000000000Q')).toBe('expected 18 characters, not 17')
    expect(usccFault('91650100000000001QQ')).toBe('expected 18 characters, not 19')
    expect(usccFault('91650100000000001q')).toBe('"q" is no character of a credit code')
    expect(usccFault('9165010000000000IQ')).toBe('"I" is no character of a credit code')
  })

  test('has exactly one check character', () => {
    fc.assert(
      fc.property(body, first17 => {
        const valid = [...USCC_ALPHABET].filter(check => isUscc(first17 + check))
        expect(valid).toEqual([usccCheck(first17)])
      }),
    )
  })

  test('is broken by changing any one character', () => {
    const place = fc.integer({ min: 0, max: 16 })
    const other = fc.constantFrom(...USCC_ALPHABET)
    fc.assert(
      fc.property(body, place, other, (first17, at, character) => {
        fc.pre(first17[at] !== character)
        const changed = first17.slice(0, at) + character + first17.slice(at + 1)
        expect(isUscc(changed + usccCheck(first17))).toBe(false)
      }),
    )
  })
})
