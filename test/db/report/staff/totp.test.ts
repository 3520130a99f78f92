import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base32, codeOf, stepAt, stepOfCode, totpUri } from '#db/report/staff/totp.ts'

const SECRET = Buffer.from('12345678901234567890')

test.each([
  // RFC 6238 appendix B, SHA-1: the last six of the eight digits there.
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('the one-time code at %i seconds is %s', (seconds, code) => {
  expect(codeOf(SECRET, stepAt(seconds * 1000))).toBe(code)
})

test.each([
  // RFC 4226 appendix D.
  [0, '755224'],
  [1, '287082'],
  [9, '520489'],
])('the one-time code of step %i is %s', (step, code) => expect(codeOf(SECRET, step)).toBe(code))

test('a code holds one step before and after its own, and not two', () => {
  const code = codeOf(SECRET, 1000)
  const at = (step: number) => stepOfCode(SECRET, code, step * 30_000)
  expect([998, 999, 1000, 1001, 1002].map(at)).toEqual([null, 1000, 1000, 1000, null])
  expect(stepOfCode(SECRET, code, 1001 * 30_000 + 29_999)).toBe(1000)
})

test('what is not six digits is no code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!/^\d{6}$/.test(text))
      expect(stepOfCode(SECRET, text, 30_000_000)).toBeNull()
    }),
  )
})

test('a secret is written in base 32', () => {
  // RFC 4648 section 10, without padding.
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(text => base32(Buffer.from(text)))).toEqual([
    ...['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'],
  ])
  expect(totpUri('模拟甲', base32(SECRET))).toBe(
    'otpauth://totp/Qingtian:%E6%A8%A1%E6%8B%9F%E7%94%B2?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Qingtian&digits=6&period=30',
  )
})
