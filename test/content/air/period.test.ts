import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attains } from '#content/air/attainment.ts'
import { composite, compositeLimits } from '#content/air/composite.ts'
import { withoutDust } from '#content/air/dust.ts'
import { EVALUATED, type Evaluated } from '#content/air/limits.ts'
import { percentile } from '#content/air/percentile.ts'
import { evaluate, type PeriodDay } from '#content/air/period.ts'
import { PeriodEvaluation, SCALE } from '#content/air/shapes.ts'
import { evaluationOn } from '#content/air/standard.ts'
import { validSpan } from '#content/air/valid-days.ts'
import { parsePeriod } from '#content/calendar.ts'
import { dayText, parseDay } from '#content/time.ts'
import { vectors } from '../vectors.ts'
import { OURS } from './vector-names.ts'

const evaluated = (vector: string) => (vector === 'O3' ? 'o3_8h' : OURS[vector]) as Evaluated
const scaled = (name: Evaluated, value: number) => Math.round(value * SCALE[name])

describe('air-percentile', () => {
  const all = vectors<{ values: number[]; p: number }, { exact: number }>('air-percentile')
  test('the suite is whole or absent', () => expect([0, 8]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const thousandths = input.values.map(value => Math.round(value * 1000))
      const found = percentile(thousandths, input.p)!
      expect(Math.abs(found.sum / found.n / 1000 - expected.exact)).toBeLessThan(1e-9)
    })
  }
})

describe('percentile', () => {
  const values = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 400 })

  test('lies between the smallest and the largest, which are percentile 0 and 100', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 100 }), (list, p) => {
        const { sum, n } = percentile(list, p)!
        expect(sum).toBeGreaterThanOrEqual(Math.min(...list) * n)
        expect(sum).toBeLessThanOrEqual(Math.max(...list) * n)
        expect(percentile(list, 0)).toEqual({ sum: Math.min(...list) * 100, n: 100 })
        expect(percentile(list, 100)).toEqual({ sum: Math.max(...list) * 100, n: 100 })
      }),
    )
  })

  test('rises with p and does not depend on the order', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 99 }), (list, p) => {
        expect(percentile(list, p + 1)!.sum).toBeGreaterThanOrEqual(percentile(list, p)!.sum)
        expect(percentile(list.toReversed(), p)).toEqual(percentile(list, p))
      }),
    )
  })

  test('has none without values', () => expect(percentile([], 98)).toBeNull())
})

describe('air-annual-validity', () => {
  type Input = { year: number; validDailyPerMonth: number[] }
  const all = vectors<Input, { total: number; valid: boolean }>('air-annual-validity')
  test('the suite is whole or absent', () => expect([0, 6]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const span = parsePeriod(String(input.year))
      expect(validSpan(span, input.validDailyPerMonth)).toBe(expected.valid)
      const days = input.validDailyPerMonth.flatMap((n, i) => daysFrom(span.months[i]!.from, n))
      const part = evaluate(span.period, days).parts[0]!
      expect([part.days, part.valid]).toEqual([expected.total, expected.valid])
    })
  }
})

describe('air-composite-index', () => {
  type Input = { concentrations: Record<string, number>; standard: string }
  const all = vectors<Input, { index: string; largest: string[] }>('air-composite-index')
  const lastDay: Record<string, string> = { 'GB 3095-2012': '2025-12-31', 'GB 3095-2026/transition': '2026-12-31' }
  test('the suite is whole or absent', () => expect([0, 12]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const day = parseDay(lastDay[input.standard]!)
      const values = Object.fromEntries(
        Object.entries(input.concentrations).map(([name, v]) => [evaluated(name), scaled(evaluated(name), v)]),
      ) as Record<Evaluated, number>
      const found = composite(values, compositeLimits(day), evaluationOn(day).weights)
      expect(found.index?.toFixed(2)).toBe(expected.index)
      expect(found.largest).toEqual(expected.largest.map(name => OURS[name]))
    })
  }
})

describe('air-annual-attainment', () => {
  type Input = { date: string; annualMean: Record<string, number>; percentile: Record<string, number> }
  const all = vectors<Input, { perPollutant: Record<string, boolean>; attained: boolean }>('air-annual-attainment')
  test('the suite is whole or absent', () => expect([0, 4]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const found = Object.keys(expected.perPollutant).map(vector => {
        const name = evaluated(vector)
        const mean = input.annualMean[vector]
        const high = scaled(name, input.percentile[vector]!)
        return [vector, attains(parseDay(input.date), name, mean === undefined ? null : scaled(name, mean), high)]
      })
      expect(Object.fromEntries(found)).toEqual(expected.perPollutant)
      expect(found.every(([, attained]) => attained)).toBe(expected.attained)
    })
  }
})

/** `n` days with the same clean values, or those given (SCALE, order of INDICATORS). */
function daysFrom(from: number, n: number, values = [90, 240, 600, 900, 880, 460, 190], aqi: number | null = 46) {
  return Array.from({ length: n }, (_, i): PeriodDay => ({ day: from + i, values, aqi, simulated: false }))
}
const MARCH = parsePeriod('2026-03')

describe('reading a period', () => {
  test.each([
    ['2026-03', 'month', '2026-03-01', '2026-03-31', 1],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', 1],
    ['2026-12', 'month', '2026-12-01', '2026-12-31', 1],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31', 3],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31', 3],
    ['2026', 'year', '2026-01-01', '2026-12-31', 12],
  ])('%s', (text, kind, from, to, months) => {
    const span = parsePeriod(text)
    expect([span.kind, dayText(span.from), dayText(span.to), span.months.length]).toEqual([kind, from, to, months])
  })

  test.each(['', '2026-13', '2026-00', '2026-Q5', '26', '2026-3', '2026-03-01', 'x', '0000'])('refuses "%s"', text => {
    expect(() => parsePeriod(text)).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringContaining(`"${text}"`) }),
    )
  })
})

describe('a month', () => {
  test('states the statistics of its published days, in the shape', () => {
    const found = evaluate('2026-03', daysFrom(MARCH.from, 31))
    expect(PeriodEvaluation.parse(found)).toEqual(found)
    expect(found).toMatchObject({
      from: '2026-03-01',
      to: '2026-03-31',
      standard: 'GB 3095-2026 transition',
      composite: 2.85,
      largest: ['pm10'],
      goodDays: 31,
      ratedDays: 31,
      goodShare: 100,
      days: 31,
      complete: true,
      attained: true,
      dustDays: 0,
      withoutDust: false,
      simulated: false,
    })
    expect(found.parts.map(p => [p.pollutant, p.mean, p.percentile, p.limit, p.percentileLimit, p.index])).toEqual([
      ['so2', 9, 9, 60, 150, 0.15],
      ['no2', 24, 24, 40, 80, 0.6],
      ['co', 0.6, 0.6, null, 4, 0.15],
      ['o3_8h', 88, 88, null, 160, 0.55],
      ['pm10', 46, 46, 60, 120, 0.77],
      ['pm25', 19, 19, 30, 60, 0.63],
    ])
  })

  test('is valid with 27 days and not with 26; February with 25 and not with 24', () => {
    const february = parsePeriod('2026-02')
    for (const [span, enough] of [
      [MARCH, 27],
      [february, 25],
    ] as const) {
      expect(evaluate(span.period, daysFrom(span.from, enough)).attained).toBe(true)
      expect(evaluate(span.period, daysFrom(span.from, enough - 1))).toMatchObject({ attained: null, complete: false })
    }
  })

  test('has ended when the day after has come, or its last day is there', () => {
    expect(evaluate('2026-03', daysFrom(MARCH.from, 30)).complete).toBe(false)
    expect(evaluate('2026-03', daysFrom(MARCH.from, 30), { today: MARCH.to }).complete).toBe(false)
    expect(evaluate('2026-03', daysFrom(MARCH.from, 30), { today: MARCH.to + 1 }).complete).toBe(true)
  })

  test('attains at the limit and not above it, by the limits of its last day', () => {
    const at = (pm10: number) => daysFrom(MARCH.from, 31, [90, 240, 600, 900, 880, pm10, 190])
    expect(evaluate('2026-03', at(600)).attained).toBe(true)
    expect(evaluate('2026-03', at(610)).attained).toBe(false)
    const february = daysFrom(parseDay('2026-02-01'), 28, [90, 240, 600, 900, 880, 700, 190])
    expect(evaluate('2026-02', february).attained).toBe(true)
  })

  test('without any day has nulls, never zeros', () => {
    const found = evaluate('2026-03', daysFrom(MARCH.to + 1, 5))
    expect(found).toMatchObject({
      composite: null,
      largest: [],
      goodShare: null,
      ratedDays: 0,
      days: 0,
      attained: null,
    })
    for (const part of found.parts) expect(part).toMatchObject({ mean: null, percentile: null, days: 0, valid: false })
  })

  test('shares good days to one decimal; days without an index are not rated', () => {
    const days = [
      ...daysFrom(MARCH.from, 1),
      ...daysFrom(MARCH.from + 1, 1, undefined, 100),
      ...daysFrom(MARCH.from + 2, 1, undefined, 101),
      ...daysFrom(MARCH.from + 3, 1, undefined, null),
    ]
    expect(evaluate('2026-03', days)).toMatchObject({ goodDays: 2, ratedDays: 3, goodShare: 66.7, days: 4 })
  })

  test('is simulated when one day is', () => {
    const [first, ...rest] = daysFrom(MARCH.from, 31)
    expect(evaluate('2026-03', [{ ...first!, simulated: true }, ...rest]).simulated).toBe(true)
  })
})

describe('a quarter and a year', () => {
  test('a quarter needs each of its months', () => {
    const quarter = parsePeriod('2026-Q1')
    expect(validSpan(quarter, [27, 25, 27])).toBe(true)
    expect(validSpan(quarter, [31, 24, 31])).toBe(false)
    expect(validSpan(quarter, [26, 28, 31])).toBe(false)
  })

  test('a year has no mean of CO and O3', () => {
    const year = parsePeriod('2025')
    const found = evaluate('2025', daysFrom(year.from, 365))
    expect(found.parts.filter(part => part.mean === null).map(part => part.pollutant)).toEqual(['co', 'o3_8h'])
    expect(found).toMatchObject({ standard: 'GB 3095-2012', complete: true, attained: true })
    expect(found.composite).not.toBeNull()
  })
})

describe('dust', () => {
  const dusty = { from: MARCH.from + 4, to: MARCH.from + 8 }
  const days = daysFrom(MARCH.from, 31).map(day =>
    dusty.from <= day.day && day.day <= dusty.to
      ? { ...day, values: [90, 240, 600, 900, 880, 20_000, 5000], aqi: 500 }
      : day,
  )

  test('is counted but stays in unless it is asked to be left out', () => {
    expect(evaluate('2026-03', days, { dust: [dusty] })).toMatchObject({
      dustDays: 5,
      withoutDust: false,
      attained: false,
    })
    expect(evaluate('2026-03', days).dustDays).toBe(0)
  })

  test('left out, its particulates are gone and the rest, validity and good days stay', () => {
    const clean = evaluate('2026-03', days, { dust: [dusty], leaveOut: true })
    expect(clean).toMatchObject({ dustDays: 5, withoutDust: true, composite: 2.85, goodDays: 26, ratedDays: 31 })
    expect(clean.parts.map(part => [part.days, part.valid])).toEqual([31, 31, 31, 31, 26, 26].map(n => [n, true]))
    expect(withoutDust(days, [])).toEqual(days)
  })
})

describe('composite index', () => {
  const value = fc.integer({ min: 0, max: 100_000 })
  const values = fc.record(Object.fromEntries(EVALUATED.map(name => [name, value])) as Record<Evaluated, typeof value>)
  const day = parseDay('2026-12-31')

  test('is the sum of its parts to within their rounding, and is null with a gap', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...EVALUATED), (row, gap) => {
        const limits = compositeLimits(day)
        const { index, single } = composite(row, limits, evaluationOn(day).weights)
        const sum = EVALUATED.reduce((total, name) => total + row[name] / SCALE[name] / limits[name], 0)
        expect(Math.abs(index! - sum)).toBeLessThanOrEqual(0.005 + 1e-9)
        expect(single[gap]).not.toBeNull()
        expect(composite({ ...row, [gap]: null }, limits, evaluationOn(day).weights).index).toBeNull()
      }),
    )
  })

  test('names every pollutant that shares the largest part', () => {
    const row = { so2: 600, no2: 400, co: 4000, o3_8h: 1600, pm10: 600, pm25: 290 }
    const { index, largest } = composite(row, compositeLimits(day), evaluationOn(day).weights)
    expect([index, largest]).toEqual([5.97, ['so2', 'no2', 'co', 'o3', 'pm10']])
  })
})
