import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '#content/time.ts'
import { basinByMeans, basinByRatio, basinStatus, meansOverSections } from '#content/water/basin.ts'
import { WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { lakeState } from '#content/water/lake.ts'
import { evaluateWater, type WaterMonth, type WaterPeriodInput } from '#content/water/period.ts'
import type { Cell } from '#content/water/push.ts'
import { BasinStatus, LakeState, WATER_STATUSES, WaterPeriod } from '#content/water/shapes.ts'
import { addSample, emptySums, parseSums, sumsJson } from '#content/water/sums.ts'
import { TROPHIC_INDICATORS, tliOf } from '#content/water/trophic.ts'
import { SUITABILITIES, suitability } from '#content/water/use-words.ts'

type Sample = Partial<Record<WaterIndicator, Cell>>

function month(text: string, ...samples: Sample[]): WaterMonth {
  const sums = emptySums()
  for (const sample of samples)
    addSample(
      sums,
      WATER_INDICATORS.map(name => sample[name] ?? null),
    )
  return { month: text, samples: samples.length, sums: parseSums(sumsJson(sums)) }
}

function evaluate(period: string, months: WaterMonth[], rest: Partial<WaterPeriodInput> = {}): WaterPeriod {
  const defaults = { site: 's1', limits: 'river', method: 'manual', target: 3, simulated: false } as const
  const result = evaluateWater({ ...defaults, ...rest, period, months })
  expect(WaterPeriod.parse(result)).toEqual(result)
  return result
}
const part = (period: { parts: WaterPeriod['parts'] }, name: WaterIndicator) =>
  period.parts.find(({ indicator }) => indicator === name)

describe('a period of a site', () => {
  test('a month is the mean of its samples, a quarter the mean of its months', () => {
    const months = [month('2026-01', { nh3n: 1 }, { nh3n: 2 }, { nh3n: 3 }), month('2026-02', { nh3n: 0.5 })]
    expect(part(evaluate('2026-01', months), 'nh3n')).toMatchObject({ value: 2, used: 2, samples: 3, class: 'V' })
    const quarter = evaluate('2026-Q1', months)
    expect(part(quarter, 'nh3n')).toMatchObject({ value: 1.25, used: 1.25, samples: 4, class: 'IV', exceedance: 0.25 })
    expect(quarter).toMatchObject({ class: 'IV', status: 'light', deciding: ['nh3n'], samples: 4, months: 2 })
    expect(quarter).toMatchObject({
      sufficient: true,
      target: 'III',
      meetsTarget: false,
      from: '2026-01-01',
      to: '2026-03-31',
    })
    expect(quarter.main).toEqual([{ indicator: 'nh3n', class: 'IV', exceedance: 0.25 }])
    expect(quarter.uncertain).toEqual([
      ...['main-pollutant-order', 'assessment-decimals', 'period-means', 'samples-a-period'],
    ])
  })

  test('pH goes through hydrogen ions over samples and over months', () => {
    const months = [month('2026-01', { ph: 7 }, { ph: 8 }), month('2026-02', { ph: 9 })]
    expect(part(evaluate('2026-01', months), 'ph')).toMatchObject({ value: 7.259637310506, used: 7, class: 'I' })
    const ions = ((10 ** -7 + 10 ** -8) / 2 + 10 ** -9) / 2
    expect(part(evaluate('2026-Q1', months), 'ph')!.value).toBeCloseTo(-Math.log10(ions), 10)
  })

  test('non-detects count at half the limit and are told', () => {
    const period = evaluate('2026-01', [month('2026-01', { tp: '<0.02' }, { tp: '<0.04' })])
    expect(part(period, 'tp')).toMatchObject({ value: 0.015, used: 0.015, samples: 2, below: 2, class: 'I' })
  })

  test('a quarter needs two months, a year eight', () => {
    const months = (n: number) => Array.from({ length: n }, (_, i) => month(`2026-0${i + 1}`, { do: 8 }))
    expect([1, 2].map(n => evaluate('2026-Q1', months(n)).sufficient)).toEqual([false, true])
    expect([7, 8].map(n => evaluate('2026', months(n)).sufficient)).toEqual([false, true])
    expect([0, 1].map(n => evaluate('2026-01', months(n)).sufficient)).toEqual([false, true])
  })

  test('rates the rounded mean: 0.2004 of phosphorus is 0.200 and class III', () => {
    expect(evaluate('2026-01', [month('2026-01', { tp: 0.2004 })]).class).toBe('III')
    expect(evaluate('2026-01', [month('2026-01', { tp: 0.2006 })]).class).toBe('IV')
  })

  test('without knowing river or lake there is a class only where both agree', () => {
    const unknown = evaluate('2026-01', [month('2026-01', { tp: 0.06, do: 8 })], { limits: null })
    expect(unknown).toMatchObject({ class: null, status: null, unrated: 'river-or-lake-unknown', meetsTarget: null })
    expect(part(unknown, 'tp')).toMatchObject({ class: null, limit: null, reason: 'river-or-lake-unknown' })
    expect(evaluate('2026-01', [month('2026-01', { tp: 0.06, nh3n: 1.2 })], { limits: null })).toMatchObject({
      ...{ class: 'IV', deciding: ['nh3n'], unrated: null },
    })
    expect(evaluate('2026-01', [])).toMatchObject({ class: null, unrated: 'nothing-measured', parts: [], samples: 0 })
  })

  test('months outside the period, without samples or not yet whole are left out', () => {
    const months = [
      month('2025-12', { do: 1 }),
      month('2026-01', { do: 8 }),
      month('2026-02'),
      month('2026-03', { do: 2 }),
    ]
    expect(evaluate('2026-Q1', months, { today: parseDay('2026-03-01') })).toMatchObject({ months: 1, class: 'I' })
    expect(evaluate('2026-Q1', months, { today: parseDay('2026-03-02') })).toMatchObject({ months: 2, class: 'III' })
  })

  test('a lake has the trophic index of its means', () => {
    const sample = { chla: 10, tp: 0.05, tn: 1, sd: 1, codmn: 4 }
    const lake = evaluate('2026-01', [month('2026-01', sample)], { limits: 'lake' })
    expect(lake).toMatchObject({ tli: 48, trophic: 'mesotrophic' })
    expect(part(lake, 'chla')).toMatchObject({ tli: 50.01, class: null, counts: false })
    expect(evaluate('2026-01', [month('2026-01', sample)])).toMatchObject({ tli: null, trophic: null })
  })
})

describe('a basin', () => {
  const counts = fc.record({
    ...{ I: fc.nat(9), II: fc.nat(9), III: fc.nat(9), IV: fc.nat(9), V: fc.nat(9), worseThanV: fc.nat(9) },
  })
  test('never gets better when a section turns worse', () => {
    const keys = ['I', 'II', 'III', 'IV', 'V', 'worseThanV'] as const
    const rank = (given: Parameters<typeof basinByRatio>[0]) => WATER_STATUSES.indexOf(basinByRatio(given).status!)
    fc.assert(
      fc.property(counts, fc.nat(4), (given, i) => {
        const [from, to] = [keys[i]!, keys[i + 1]!]
        fc.pre(given[from] > 0 && basinByRatio(given).total >= 5)
        const worse = { ...given, [from]: given[from] - 1, [to]: given[to] + 1 }
        expect(rank(worse)).toBeGreaterThanOrEqual(rank(given))
      }),
    )
  })

  test('is decided by the unrounded share: 8,999 of 10,000 shows 90.0 and is good', () => {
    expect(basinByRatio({ I: 8999, IV: 1001 })).toMatchObject({ goodShare: 90, status: 'good' })
    expect(basinByRatio({})).toEqual({ total: 0, goodShare: null, worseThanVShare: null, status: null })
  })

  const period = (site: string, sample: Sample, rest: Partial<WaterPeriodInput> = {}) =>
    evaluate('2026-01', [month('2026-01', sample)], { site, ...rest })
  const input = { of: 'basin', id: 'b', name: '模拟流域', period: '2026-01', lakes: false } as const

  test('below five sections is rated by the means of its indicators, lakes by percentages only', () => {
    const periods = [period('a', { nh3n: 0.2, ph: 7 }), period('b', { nh3n: 2.4, ph: 8 })]
    expect(basinByMeans(periods)).toBe('light')
    const basin = basinStatus({ ...input, periods, before: [], registered: ['a', 'b', 'c'] })
    expect(BasinStatus.parse(basin)).toEqual(basin)
    expect(basin).toMatchObject({
      rule: 'means',
      status: 'light',
      sections: 3,
      rated: 2,
      missing: ['c'],
      goodShare: 50,
    })
    expect(basin).toMatchObject({ main: ['nh3n'], missedTarget: ['b'] })
    const lakes = basinStatus({ ...input, periods, before: [], registered: ['a', 'b'], lakes: true })
    expect(lakes).toMatchObject({ rule: null, status: null, goodShare: 50, worseThanVShare: 50 })
    const more = period('c', { codmn: 9, nh3n: 1.2, tp: 0.9 })
    const sorted = [period('a', { nh3n: 2, tp: 0.9 }), period('b', { nh3n: 2.4 }), more]
    const most = basinStatus({ ...input, periods: sorted, before: [], registered: ['a', 'b', 'c'] })
    expect(most.main).toEqual(['nh3n', 'tp', 'codmn'])
    expect(basinByMeans([])).toBeNull()
    expect(basinByMeans([period('a', { tp: 0.06 }, { limits: null, target: null })])).toBeNull()
  })

  test('has means of a hundred lake sections, whatever their decimals', () => {
    const periods = Array.from({ length: 100 }, (_, i) => period(`s${i}`, { ph: 7 + i / 97, tp: 0.01 + i / 9e6 }))
    const [ph, tp] = meansOverSections(periods)
    expect([ph?.used, tp?.used, ph?.samples]).toEqual(['7', '0.010', 100])
  })

  test('below five sections rounds a tie of quarters with thirds as a tie', () => {
    const quarter = (site: string, values: number[]) =>
      evaluate(
        '2026-Q1',
        values.map((nh3n, i) => month(`2026-0${i + 1}`, { nh3n })),
        { site },
      )
    const periods = [quarter('a', [0.99, 0.99, 1.01]), quarter('b', [1.01, 1.01, 1.02])]
    expect(meansOverSections(periods)).toMatchObject([{ value: 1.005, used: '1.00', samples: 6 }])
    expect(basinByMeans(periods)).toBe('good')
  })

  test('from five sections goes by ratio, and says what changed and what is missing', () => {
    const now = [0.1, 0.1, 0.1, 1.2, 2.4].map((nh3n, i) => period(`s${i}`, { nh3n }))
    const before = [0.1, 0.4, 0.1, 0.1, 2.4].map((nh3n, i) => period(`s${i}`, { nh3n }))
    const stray = period('elsewhere', { nh3n: 9 })
    const registered = ['s0', 's1', 's2', 's3', 's4', 's5']
    const basin = basinStatus({ ...input, periods: [...now, stray], before, registered })
    expect(BasinStatus.parse(basin)).toEqual(basin)
    expect(basin).toMatchObject({ rule: 'ratio', status: 'moderate', goodShare: 60, worseThanVShare: 20 })
    expect(basin).toMatchObject({ better: ['s1'], worse: ['s3'], missing: ['s5'], missedTarget: ['s3', 's4'] })
    expect(basin.classes).toEqual({ I: 3, II: 0, III: 0, IV: 1, V: 0, worseThanV: 1 })
  })
})

describe('a lake', () => {
  const five = { chla: 4.1, tp: 0.018, tn: 0.86, sd: 1.9, codmn: 5.2 }
  const section = (site: string, sample: Sample) =>
    evaluate('2026-01', [month('2026-01', sample)], { site, limits: 'lake' })

  test('is the mean of its sections', () => {
    const periods = [section('a', { ...five, nh3n: 0.1, ph: 7 }), section('b', { ...five, nh3n: 0.3, ph: 8 })]
    const lake = lakeState({ body: 'l', name: '模拟湖', period: '2026-01', periods })
    expect(LakeState.parse(lake)).toEqual(lake)
    expect(lake).toMatchObject({ sections: ['a', 'b'], tli: 40.9, trophic: 'mesotrophic', absent: [], class: 'III' })
    expect(part(lake, 'nh3n')).toMatchObject({ value: 0.2, samples: 2, class: 'II' })
    expect(part(lake, 'ph')!.value).toBeCloseTo(7.2596373, 6)
  })

  test('without one of the five has no index and names it', () => {
    const lake = lakeState({
      body: 'l',
      name: '模拟湖',
      period: '2026-01',
      periods: [section('a', { ...five, sd: null, tn: 0 })],
    })
    expect(lake).toMatchObject({ tli: null, trophic: null, absent: ['tn', 'sd'] })
    expect(part(lake, 'chla')?.tli).toBe(40.32)
  })

  test('has an index that rises with each indicator and falls with transparency', () => {
    const value = fc.double({ min: 0.001, max: 200, noNaN: true })
    const all = fc.record({ chla: value, tp: value, tn: value, sd: value, codmn: value })
    fc.assert(
      fc.property(all, fc.constantFrom(...TROPHIC_INDICATORS), value, (values, name, other) => {
        const [low, high] = [values[name], other].sort((a, b) => a - b) as [number, number]
        const [first, second] = [low, high].map(x => tliOf({ ...values, [name]: x }).tli!) as [number, number]
        if (name === 'sd') expect(first).toBeGreaterThanOrEqual(second)
        else expect(first).toBeLessThanOrEqual(second)
      }),
    )
    expect(tliOf({ chla: 10, tp: 0.05, tn: 1.01, sd: 1, codmn: 4 }).tli, 'r² of nitrogen is 0.6724').toBe(48)
    for (const missing of [0, -1, Number.NaN, null]) expect(tliOf({ ...five, tp: missing }).absent).toEqual(['tp'])
  })
})

test('every class has a word of use, and the unknown has one too', () => {
  expect([1, 2, 3, 4, 5, 6, null].map(suitability)).toEqual([
    ...['drinking-source', 'drinking-source', 'fishing-swimming', 'industry-no-contact'],
    ...['farming-no-contact', 'no-use', 'unknown'],
  ])
  expect(SUITABILITIES).toContain('protected-life')
})

test('a year of pH every four hours has a mean, though no two months have as many samples', () => {
  const months = Array.from({ length: 12 }, (_, i) =>
    month(`2026-${String(i + 1).padStart(2, '0')}`, ...Array.from({ length: 150 + 3 * i }, () => ({ ph: 7.55 }))),
  )
  expect(part(evaluate('2026', months), 'ph')).toMatchObject({ value: 7.55, used: 8, samples: 1998 })
})
