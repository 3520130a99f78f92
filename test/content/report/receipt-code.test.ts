import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALPHABET, checkCharacter, checks } from '#content/report/check-character.ts'
import { NUMBER_BYTES, publicNumber, readPublicNumber } from '#content/report/public-number.ts'
import { CODE_BYTES, readReceiptCode, receiptCode } from '#content/report/receipt-code.ts'
import { parseDay } from '#content/time.ts'

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES })
const characters = fc.array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 30 }).map(list => list.join(''))

describe('the check character', () => {
  test('finds every single wrong character', () => {
    fc.assert(
      fc.property(characters, fc.nat(30), fc.constantFrom(...ALPHABET), (text, place, other) => {
        const whole = text + checkCharacter(text)
        const at = place % whole.length
        const wrong = whole.slice(0, at) + other + whole.slice(at + 1)
        expect(checks(wrong)).toBe(wrong === whole)
      }),
      { numRuns: 2000 },
    )
  })

  test('finds every two that changed places', () => {
    fc.assert(
      fc.property(characters, fc.nat(30), fc.nat(30), (text, one, two) => {
        const whole = [...(text + checkCharacter(text))]
        const swapped = [...whole]
        const [i, j] = [one % whole.length, two % whole.length]
        ;[swapped[i], swapped[j]] = [whole[j]!, whole[i]!]
        expect(checks(swapped.join(''))).toBe(swapped.join('') === whole.join(''))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a look-up code', () => {
  test('is seven groups of four of an alphabet without look-alikes', () => {
    expect(receiptCode(new Uint8Array(CODE_BYTES))).toBe('0000-0000-0000-0000-0000-0000-0000')
    fc.assert(
      fc.property(bytes, given => {
        expect(receiptCode(given)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/)
      }),
    )
  })

  test('carries more than 128 of its random bits: no two of 135 give the same', () => {
    fc.assert(
      fc.property(bytes, fc.nat(134), (given, bit) => {
        const other = Uint8Array.from(given)
        other[bit >> 3]! ^= 128 >> (bit & 7)
        expect(receiptCode(other)).not.toBe(receiptCode(given))
      }),
    )
  })

  test('is made of exactly 17 bytes', () => {
    for (const length of [0, 16, 18]) expect(() => receiptCode(new Uint8Array(length))).toThrow('17 bytes')
  })

  test('is read in any case, width and grouping, with look-alikes', () => {
    const sloppy = (code: string) => [
      ...[code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' '), ` ${code}\n`],
      ...[code.replaceAll('0', 'o').replaceAll('1', 'l'), code.replaceAll('1', 'I').replaceAll('V', 'u')],
      ...[code.replaceAll('-', '—'), code.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
    ]
    fc.assert(
      fc.property(bytes, given => {
        const code = receiptCode(given)
        for (const text of sloppy(code)) expect(readReceiptCode(text)).toBe(code)
      }),
    )
  })

  test('is not read from anything else', () => {
    const code = receiptCode(new Uint8Array(CODE_BYTES).fill(7))
    for (const text of ['', 'x', code.slice(1), `${code}0`, code.replace(/.$/, '*'), '0'.repeat(10_000), '青天'])
      expect(readReceiptCode(text)).toBeNull()
  })
})

describe('a public number', () => {
  const day = parseDay('2026-11-25')

  test('tells the year and nothing else, and is read back as it was typed', () => {
    expect(publicNumber(day, new Uint8Array(NUMBER_BYTES))).toBe('QT2026-0000-0000')
    fc.assert(
      fc.property(fc.uint8Array({ minLength: NUMBER_BYTES, maxLength: NUMBER_BYTES }), given => {
        const number = publicNumber(day, given)
        expect(readPublicNumber(` ${number.toLowerCase().replaceAll('-', ' ')}`)).toBe(number)
      }),
    )
  })

  test('with one wrong character is refused and quoted', () => {
    expect(() => readPublicNumber('QT2026-0000-0001')).toThrow('"QT2026-0000-0001"')
    expect(() => readPublicNumber('7')).toThrow('"7"')
  })
})
