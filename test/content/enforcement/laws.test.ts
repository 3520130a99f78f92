import { describe, expect, test } from 'vitest'
import { LAWS, lawOf, lawsCited, lawsInForce } from '#content/enforcement/laws.ts'
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

describe('the laws that a citation names', () => {
  test.each([
    ['《中华人民共和国水污染防治法》第八十三条第（二）项', ['water']],
    ['水污染防治法（2017修正）第八十三条', ['water']],
    ['《海洋环境保护法》第七十三条', ['marine']],
    ['《环境保护法》第五十九条、《海洋环境保护法》第七十三条', ['epl', 'marine']],
    ['《环境噪声污染防治法》第四十八条', []],
    ['《噪声污染防治法》第七十五条', ['noise']],
    ['生态环境行政处罚办法第五条和《排污许可管理条例》第三十三条', ['mee30', 'permitreg']],
    ['《新疆维吾尔自治区大气污染防治条例》第七十条', []],
  ])('%s: %j', (basis, keys) => {
    expect(lawsCited(basis).map(({ key }) => key)).toEqual(keys)
  })
})
