import { describe, expect, test } from 'vitest'
import { MONITORED } from '#content/enforcement/monitoring/pollutants.ts'
import { LANGUAGES } from '#content/place/shapes.ts'
import { allowedText, runInHistory, runText, seriesLine, verdictText } from '#site/monitoring-phrases.ts'
import { pollutantWord } from '#site/pollutant-word.ts'
import { speech } from '#site/words.ts'

const [zh, en] = [speech('zh'), speech('en')]

test.each([
  [{ limit: 50, lower: null, unit: 'mg/L' }, '≤ 50 mg/L'],
  [{ limit: 9, lower: 6, unit: '[pH]' }, '6–9'],
  [{ limit: null, lower: 2, unit: 'mg/m3' }, '≥ 2 mg/m³'],
  [{ limit: null, lower: null, unit: 'mg/L' }, ''],
  [{ limit: 0.00001, lower: null, unit: 'mg/L' }, '≤ 0.00001 mg/L'],
])('what a permit allows, %j, is "%s"', (limits, text) => {
  expect(allowedText(en, limits)).toBe(text)
})

describe('the line of a series', () => {
  const series = (count: number, exceeded: number, limit: number | null) => ({
    ...{ limit, lower: null, unit: 'mg/L', exceeded, results: Array.from({ length: count }) },
  })

  test.each([
    [1, 0, 5, 'limit ≤ 5 mg/L; 1 result, not beyond it'],
    [65, 0, 5, 'limit ≤ 5 mg/L; 65 results, none beyond it'],
    [65, 3, 5, 'limit ≤ 5 mg/L; 3 of 65 results beyond it'],
    [2, 0, null, '2 results; the permit sets no limit for it'],
  ])('with %i results, %i beyond, limit %s', (count, exceeded, limit, line) => {
    expect(seriesLine(en, series(count, exceeded, limit))).toBe(line)
  })
})

describe('a verdict', () => {
  const said = { judged: null, multiple: null, mark: null, reason: null } as const
  test.each([
    [{ judged: 'met' }, '达标'],
    [{ judged: 'exceeded', multiple: 0.51 }, '超标 0.51 倍'],
    [{ judged: 'exceeded', multiple: 0 }, '超标'],
    [{ judged: 'exceeded', multiple: null }, '超标'],
    [{ mark: 'D', reason: 'marked' }, '故障'],
    [{ mark: 'N', reason: 'no-limit' }, '许可证没有限值'],
    [{}, '–'],
  ] as const)('given %j is "%s"', (given, text) => {
    expect(verdictText(zh, { ...said, ...given })).toBe(text)
  })
})

describe('a run of exceedances', () => {
  const run = { from: '2026-10-26', to: '2026-10-26', exceedances: 1, multiple: null }

  test('of one day names it once', () => {
    expect(runText(zh, run)).toBe('2026年10月26日，1 个结果超标')
    expect(runText(en, run)).toBe('26 October 2026, 1 result beyond the limit')
  })

  test('of more days names the first and the last, and the largest multiple', () => {
    expect(runText(zh, { ...run, to: '2026-10-27', exceedances: 2, multiple: 1.2 })).toBe(
      '2026年10月26日至2026年10月27日，2 个结果超标 · 最高超标 1.2 倍',
    )
  })

  test('that was just beyond the limit names no multiple', () => {
    expect(runText(zh, { ...run, multiple: 0 })).toBe('2026年10月26日，1 个结果超标')
  })

  test('in a history is told in the same words', () => {
    expect(runInHistory(zh, 'DW001 pH值 2026-10-26/2026-10-26 ×1')).toBe(`DW001 pH值 · ${runText(zh, run)}`)
  })

  test('that a history words in another way stands as it is', () => {
    expect(runInHistory(zh, 'DW001 pH值 2026-10-26')).toBe('DW001 pH值 2026-10-26')
  })
})

describe.each(LANGUAGES.filter(lang => lang !== 'zh'))('in %s', lang => {
  test('every pollutant that permits name has a word', () => {
    const missing = MONITORED.filter(({ name }) => pollutantWord(speech(lang), name).own)
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  test('a pollutant goes by its word under each of its names', () => {
    const { name } = pollutantWord(speech(lang), '化学需氧量')
    for (const other of ['COD', 'codcr', ' CODCr ']) expect(pollutantWord(speech(lang), other).name).toBe(name)
  })

  test('one that is not known, or is named like a property of every object, stands in Chinese', () => {
    for (const name of ['二噁英', 'toString']) expect(pollutantWord(speech(lang), name)).toEqual({ name, own: true })
  })
})

test('in Chinese a pollutant stands as published', () => {
  expect(pollutantWord(zh, 'COD')).toEqual({ name: 'COD', own: true })
})
