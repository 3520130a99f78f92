import { describe, expect, test } from 'vitest'
import { evaluateWater } from '#content/water/period.ts'
import type { WaterPeriod, WaterSample } from '#content/water/shapes.ts'
import { monthFrom, newestMonth, stripMonths } from '#site/months-of.ts'
import { eitherClass, sectionHeading } from '#site/section-heading.ts'
import { boundsOf, classBy, indicatorRows } from '#site/section-rows.ts'
import { basisOf, monthsUpTo, type SectionView } from '#site/section-views.ts'
import { otherwise, whyPart } from '#site/section-why.ts'
import { isPresent, isPresentMonth } from '#site/water-freshness.ts'
import { speech } from '#site/words.ts'

const zh = speech('zh')
const AT = '2026-02-04T11:00:00+08:00'
const NOW = Date.parse('2026-02-04T12:00:00+08:00')
const sampleOf = (values: object) => ({ missing: [], ...values }) as unknown as WaterSample

const month = (period: string, given: Partial<WaterPeriod> = {}) =>
  ({ period, samples: 1, method: 'manual', class: 'III', deciding: ['codmn'], parts: [], ...given }) as WaterPeriod

describe('the rows of a section', () => {
  test('hold value, class and limits, counted and worst first', () => {
    const rows = indicatorRows(sampleOf({ temperature: 5, ph: 4.03, do: 9.95, nh3n: 0.006 }), null, 'river')
    expect(rows.map(({ indicator, part }) => [indicator, part?.class ?? null])).toEqual([
      ['ph', 'worse-than-V'],
      ['do', 'I'],
      ['nh3n', 'I'],
      ['temperature', null],
    ])
    expect(rows[0]?.bounds).toEqual([{ of: null, values: [6, 9] }])
    expect(rows[3]).toMatchObject({ counts: false, bounds: [] })
  })

  test('keep a missing value with its reason, and leave out what was never there', () => {
    const missing = [{ indicator: 'tp', reason: 'quality-control' }]
    const rows = indicatorRows(sampleOf({ ph: 8, missing }), null, 'river')
    expect(rows.map(({ indicator, value, reason }) => [indicator, value, reason])).toEqual([
      ['ph', 8, null],
      ['tp', null, 'quality-control'],
    ])
  })

  test('compare a non-detect by half its limit and show it as it was given', () => {
    const row = indicatorRows(sampleOf({ nh3n: '<0.4' }), null, 'river')[0]
    expect(row).toMatchObject({ value: '<0.4', part: { used: 0.2, below: 1, class: 'II' } })
  })

  test('show both limits of phosphorus, and no class, while river or lake is unknown', () => {
    expect(boundsOf('tp', null).map(({ of }) => of)).toEqual(['river', 'lake'])
    expect(boundsOf('tp', 'lake').map(({ values }) => values[2])).toEqual([0.05])
    expect(boundsOf('do', null)).toHaveLength(1)
    expect([boundsOf('tn', 'river').length, boundsOf('tn', 'lake').length]).toEqual([0, 1])
    const sample = sampleOf({ tp: 0.08 })
    expect(indicatorRows(sample, null, null)[0]?.part?.class).toBeNull()
    expect([classBy(sample, 'river'), classBy(sample, 'lake')]).toEqual(['II', 'IV'])
  })
})

describe('the reason of a class, in words', () => {
  const why = (values: object, limits: 'river' | 'lake' | null = 'river') =>
    indicatorRows(sampleOf(values), null, limits).flatMap(({ part }) => (part ? whyPart(zh, part) : []))

  test('a pH of 4.03 is worse than V whatever else was measured', () => {
    expect(why({ ph: 4.03 })[0]).toMatch(/^pH 为 4\.03，不在 6 到 9 之间。.*劣Ⅴ类/)
    expect(why({ ph: 4.03 }, null)[0]).toContain('4.03')
  })

  test('dissolved oxygen is too low, others too high by how many times the limit', () => {
    expect(why({ do: 2.5 })).toEqual(['溶解氧 2.5 mg/L，低于Ⅲ类要求的 5 mg/L。'])
    expect(why({ nh3n: 2.887 })).toEqual(['氨氮 2.887 mg/L，高于Ⅲ类限值 1 mg/L，超出限值 1.89 倍。'])
    expect(why({ nh3n: 1.001 })).toEqual(['氨氮 1.001 mg/L，高于Ⅲ类限值 1 mg/L。'])
  })

  test('within class III it only says of which class it is', () => {
    expect(why({ codmn: 6 })).toEqual(['高锰酸盐指数 6 mg/L，为Ⅲ类。'])
  })

  test('the worst of the others is named, null where all decide', () => {
    const parts = indicatorRows(sampleOf({ ph: 8, codmn: 3, nh3n: 1.8 }), null, 'river').flatMap(row => row.part ?? [])
    expect(otherwise(parts, ['nh3n'])).toBe('II')
    expect(otherwise(parts, ['ph', 'codmn', 'nh3n'])).toBeNull()
  })
})

describe('what a page says first', () => {
  const sample: Parameters<typeof basisOf>[0] & object = { class: 'II', at: AT, method: 'automatic', deciding: ['do'] }

  test('is the worse of sample and month, the sample where they are alike', () => {
    expect(basisOf(sample, month('2026-01', { class: 'IV' }), [], 'III', NOW)).toMatchObject({
      ...{ class: 'IV', period: '2026-01', meetsTarget: false },
    })
    expect(basisOf(sample, month('2026-01', { class: 'II' }), [], 'III', NOW)).toMatchObject({
      ...{ class: 'II', at: AT, meetsTarget: true },
    })
    expect(basisOf(sample, null, [], null, NOW)?.meetsTarget).toBeNull()
    expect(basisOf(null, month('2026-01', { class: null }), [], null, NOW)).toBeNull()
  })

  test('leaves out a month that is past while the sample is present', () => {
    expect(basisOf(sample, month('2025-03', { class: 'V' }), [], null, NOW)).toMatchObject({ class: 'II' })
  })

  const view = (given: object) =>
    ({ section: { names: { zh: '额河南湾', ug: null, kk: null, en: null } }, basis: null, ...given }) as SectionView

  test('is what the water is fit for, then or now, or that nothing came', () => {
    const basis = basisOf({ ...sample, class: 'worse-than-V' }, null, [], null, NOW)
    expect(sectionHeading(zh, view({ basis }))).toBe('额河南湾：污染严重，不宜接触，也不宜灌溉')
    const old = basisOf({ ...sample, class: 'worse-than-V' }, null, [], null, NOW + 9 * 86_400_000)
    expect(sectionHeading(zh, view({ basis: old }))).toMatch(
      /^额河南湾：.*2月4日 11:00，水污染严重.*（此后没有新数据）$/,
    )
    expect(sectionHeading(zh, view({ latest: {} }))).toBe('额河南湾：没有水质类别')
    expect(sectionHeading(zh, view({}))).toBe('额河南湾：没有收到数据')
  })

  test('names both classes where river or lake is unknown and they differ', () => {
    const unknown = sampleOf({ tp: 0.08, unrated: 'river-or-lake-unknown' })
    expect(eitherClass(zh, view({ sample: unknown }))).toBe('按河流限值为Ⅱ类，按湖库限值为Ⅳ类。')
    expect(eitherClass(zh, view({ sample: sampleOf({ unrated: 'nothing-measured' }) }))).toBeNull()
  })
})

test('a sample speaks of the present for two days, a laboratory’s for two months, a month until the next but one', () => {
  const after = (days: number) => Date.parse(AT) + days * 86_400_000
  expect(isPresent({ at: AT, method: 'automatic' }, after(2) - 1)).toBe(true)
  expect(isPresent({ at: AT, method: 'automatic' }, after(2))).toBe(false)
  expect(isPresent({ at: AT, method: 'manual' }, after(61))).toBe(true)
  expect(isPresent({ at: AT, method: 'manual' }, after(62))).toBe(false)
  expect(isPresentMonth('2025-12', Date.parse('2026-01-31T00:00:00Z'))).toBe(true)
  expect(isPresentMonth('2025-12', Date.parse('2026-02-02T00:00:00Z'))).toBe(false)
})

describe('months', () => {
  test('go on across New Year', () => {
    expect([monthFrom('2026-01', -1), monthFrom('2025-12', 1), monthFrom('2026-03', -13)]).toEqual([
      ...['2025-12', '2026-01', '2025-02'],
    ])
    expect(stripMonths('2026-02')).toHaveLength(13)
    expect([stripMonths('2026-02')[0], stripMonths('2026-02').at(-1)]).toEqual(['2025-02', '2026-02'])
  })

  test('end with the newest whole one, or the newest where there is no other', () => {
    expect(newestMonth(['2026-02', '2026-01'], NOW)).toBe('2026-01')
    expect(newestMonth(['2026-02'], NOW)).toBe('2026-02')
    expect(newestMonth([], NOW)).toBeNull()
  })

  test('without samples are gaps, not months without a class', () => {
    const empty = evaluateWater({
      ...{ site: 's', period: '2026-01', months: [], limits: 'river', method: 'manual', target: 3, simulated: false },
    })
    const months = monthsUpTo('2026-02', [empty, month('2026-02')])
    expect(months.map(({ of }) => of?.period ?? null).slice(-2)).toEqual([null, '2026-02'])
    expect(monthsUpTo(null, [])).toEqual([])
  })
})
