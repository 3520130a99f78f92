import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { permitNumberFault } from '#content/enforcement/permit-number.ts'
import { USCC_ALPHABET, usccCheck } from '#content/enforcement/uscc.ts'
import { vectors } from '../vectors.ts'

const CODE = '91650100000000001Q'

describe('the number of a discharge permit', () => {
  test.each(vectors<string, boolean>('permit-number'))('vector $id: $title', ({ input, expected }) => {
    expect(permitNumberFault(input) === null).toBe(expected)
  })

  test.each([
    [`${CODE}001P`, null],
    [`${CODE}01P`, 'expected 22 characters, not 21'],
    [`${CODE}00AP`, 'expected a holder of 18 characters, 3 digits, and a digit or capital letter'],
    [`${CODE}001p`, 'expected a holder of 18 characters, 3 digits, and a digit or capital letter'],
    ['916501000000000010001P', 'credit code 916501000000000010: ends with "0", but its check character is "Q"'],
  ])('%s: %s', (number, fault) => {
    expect(permitNumberFault(number)).toBe(fault)
  })

  test.each([
    ['H9650100000000001a001P', true],
    ['H9650100000000001i001P', false],
    ['H9650100000000001o001P', false],
    ['H9650100000000001A001P', false],
    ['H9650100D2143569Xb001P', true],
    ['H9650100000000001a', true],
    ['H9650100D2143569Xb', true],
    ['H9650100D21435690b', false],
    ['H9650100000000001a1', false],
    ['H9650100D21435690b001P', false],
    ['H965010XD2143569Xb001P', false],
  ])('of a holder without a credit code, %s is valid: %s', (number, valid) => {
    expect(permitNumberFault(number) === null).toBe(valid)
  })

  test('is valid for every valid credit code and site', () => {
    const body = fc.string({ unit: fc.constantFrom(...USCC_ALPHABET), minLength: 17, maxLength: 17 })
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 999 }), (first17, site) => {
        const code = first17 + usccCheck(first17)
        expect(permitNumberFault(`${code}${String(site).padStart(3, '0')}P`)).toBeNull()
      }),
    )
  })
})
