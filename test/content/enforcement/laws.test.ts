import { describe, expect, test } from 'vitest'
import { LAWS, lawOf, lawsInForce } from '#content/enforcement/laws.ts'
import { parseDay } from '#content/time.ts'

const keysOn = (day: string) => lawsInForce(parseDay(day)).map(({ key }) => key)
const keyOf = (key: string, day: string) => lawOf(key, parseDay(day))?.key ?? null

describe('the law in force', () => {
  test('ten laws give way to the code on 2026-08-15', () => {
    const [before, after] = [keysOn('2026-08-14'), keysOn('2026-08-15')]
    const lapsed = before.filter(key => !after.includes(key))
    expect(lapsed).toEqual([
      ...['epl', 'eia', 'marine', 'air', 'water', 'soil', 'waste', 'noise', 'radioactivity', 'cleaner-production'],
    ])
    expect(after.filter(key => !before.includes(key))).toEqual(['code'])
    for (const key of lapsed) {
      expect(keyOf(key, '2026-08-14')).toBe(key)
      expect(keyOf(key, '2026-08-15')).toBe('code')
    }
  })

  test.each([
    ['code', '2026-08-14', null],
    ['code', '2026-08-15', 'code'],
    ['mee30', '2023-06-30', null],
    ['mee30', '2023-07-01', 'mee30'],
    ['apl', '2021-07-14', null],
    ['apl', '2021-07-15', 'apl'],
    ['epl', '2014-12-31', null],
    ['nonsense', '2026-01-01', null],
  ])('%s on %s is %s', (key, day, expected) => {
    expect(keyOf(key, day)).toBe(expected)
  })

  test('a law that lapsed names the law that takes its place on the next day', () => {
    for (const { key, to, by } of LAWS.filter(law => law.to !== null))
      expect(lawOf(key, parseDay(to!) + 1)?.key).toBe(by)
    expect(new Set(LAWS.map(({ key }) => key)).size).toBe(LAWS.length)
  })
})
