import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BRANCHES, branchOf, CATEGORIES } from '#content/report/categories.ts'
import { Facts } from '#content/report/facts.ts'
import { Identity, identityText } from '#content/report/identity.ts'
import { publicPlace } from '#content/report/public-place.ts'
import { saidCount, saidParts } from '#content/report/small-numbers.ts'
import { TransferSheet, transferSheet } from '#content/report/transfer-sheet.ts'
import { parseDay } from '#content/time.ts'
import { FACTS } from './facts.ts'

const WHO = { name: '模拟甲', phone: null, email: null, address: null, contact: null }
const ABOUT = { number: 'QT2026-0000-0000', receivedOn: parseDay('2026-11-25'), toOffice: '模拟局', attachments: 2 }

/** @ts-expect-error no field of the identity is a field of the facts */
const OVERLAP: keyof Facts & keyof Identity = 'name'
/** @ts-expect-error nor of the sheet */
const LEAK: keyof TransferSheet & (keyof Identity | 'choice' | 'identity' | 'language') = 'phone'

describe('the envelope of facts', () => {
  test('has no field of the envelope of identity, nor has a transfer sheet', () => {
    for (const shape of [Facts.shape, TransferSheet.shape])
      expect(Object.keys(shape).filter(name => name in Identity.shape)).toEqual([])
    expect([OVERLAP, LEAK]).toHaveLength(2)
  })

  test.each(['name', 'phone', 'email', 'ip', 'userAgent', 'receivedAt', 'identity'])('takes no %s', field => {
    expect(Facts.safeParse({ ...FACTS, [field]: 'x' }).success).toBe(false)
  })

  test.each([
    ['a text with NUL', { text: 'a\0b' }],
    ['half a character', { text: '\ud83d' }],
    ['an empty text', { text: '  ' }],
    ['a text of 10001 characters', { text: 'x'.repeat(10_001) }],
    ['an unknown place', { place: 'nowhere' }],
    ['a longitude alone', { longitude: 87.6 }],
    ['an unknown category', { category: 'air' }],
  ])('refuses %s', (_, part) => {
    expect(Facts.safeParse({ ...FACTS, ...part }).success).toBe(false)
  })

  test('keeps line breaks and every script', () => {
    const text = '第一行\r\n\tئىككىنچى قۇر\n三 😷'
    expect(Facts.parse({ ...FACTS, text }).text).toBe(text)
    expect(Facts.parse({ ...FACTS, text: 'x'.repeat(10_000) }).text).toHaveLength(10_000)
  })
})

describe('the envelope of identity', () => {
  test('says something, and is strict', () => {
    expect(Identity.parse(WHO)).toEqual(WHO)
    expect(Identity.safeParse({ ...WHO, name: null }).success).toBe(false)
    expect(Identity.safeParse({ ...WHO, ip: '10.0.0.1' }).success).toBe(false)
  })

  test('is sealed in whole blocks that do not tell its length', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), name => {
        const text = identityText({ ...WHO, name })
        expect(new TextEncoder().encode(text).length % 4096).toBe(0)
        expect(JSON.parse(text)).toEqual({ ...WHO, name })
      }),
    )
    const bytes = (name: string) => new TextEncoder().encode(identityText({ ...WHO, name })).length
    expect(bytes('王')).toBe(bytes('x'.repeat(120)))
  })
})

describe('a transfer sheet', () => {
  test('masks persons and numbers in every text', () => {
    const facts = { ...FACTS, text: '举报人张三，电话13800138000，看见冒黑烟', landmark: '联系人李四 13900139000 家旁' }
    const sheet = transferSheet(facts, ABOUT)
    expect(JSON.stringify(sheet)).not.toMatch(/13800138000|13900139000|张三/)
    expect(sheet.text).toContain('看见冒黑烟')
    expect(sheet.masked).toBeGreaterThan(2)
  })

  test('carries what is needed to act', () => {
    expect(transferSheet(FACTS, ABOUT)).toMatchObject({ category: 'air.smoke', place: 'urumqi', attachments: 2 })
  })
})

describe('the categories', () => {
  test('are each once, and each has its branch', () => {
    expect(new Set(CATEGORIES).size).toBe(CATEGORIES.length)
    expect([...new Set(CATEGORIES.map(branchOf))]).toEqual([...BRANCHES])
  })
})

describe('small numbers', () => {
  test.each([
    [0, '0'],
    [1, '<5'],
    [4, '<5'],
    [5, '5'],
    [1234, '1234'],
  ])('%i is said as %s', (count, said) => expect(saidCount(count)).toBe(said))

  test('alone among the parts of a whole take another with them', () => {
    expect(saidParts([3, 20, 9, 0])).toEqual(['<5', '20', null, '0'])
    expect(saidParts([3, 2, 9])).toEqual(['<5', '<5', '9'])
    expect(saidParts([5, 9, 0])).toEqual(['5', '9', '0'])
    expect(saidParts([3, 0])).toEqual(['<5', '0'])
  })

  test('never let a part be found by subtraction from the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), parts => {
        const said = saidParts(parts)
        const hidden = said.filter(part => part === null || part === '<5').length
        const others = parts.some(part => part >= 5)
        if (hidden === 1) expect(others).toBe(false)
        said.forEach((part, i) => void (part !== null && part !== '<5' && expect(part).toBe(String(parts[i]))))
      }),
    )
  })
})

describe('the public place of a report', () => {
  test('is the smallest with at least five reports', () => {
    const counts: Record<string, number> = { tianshan: 4, urumqi: 5, xinjiang: 90 }
    const countIn = (slug: string) => counts[slug] ?? 0
    expect(publicPlace('tianshan', countIn)).toBe('urumqi')
    expect(publicPlace('urumqi', countIn)).toBe('urumqi')
    expect(publicPlace('urumqi', slug => countIn(slug) - 1)).toBe('xinjiang')
    expect(publicPlace('tianshan', () => 4)).toBeNull()
    expect(publicPlace(null, () => 9)).toBeNull()
  })
})
