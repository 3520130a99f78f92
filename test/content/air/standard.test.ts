import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COLUMNS, IAQI_STEPS, TABLES } from '#content/air/breakpoints.ts'
import { compositeLimits } from '#content/air/composite.ts'
import { LEVELS, levelOf, SENSITIVE, sensitiveTo } from '#content/air/levels.ts'
import { EVALUATIONS, PHASES, VALIDITY } from '#content/air/limits.ts'
import { CATEGORIES, EDITIONS, POLLUTANTS } from '#content/air/shapes.ts'
import { editionOfDay, editionOfHour, evaluationOn, limit, limitsText, standardsOn } from '#content/air/standard.ts'
import { firstHour, parseDay, parseHour } from '#content/time.ts'
import { shared } from '#test/shared.ts'
import { vectors } from '../vectors.ts'
import { CATEGORIES_ZH } from './vector-names.ts'

const NAMES: Record<string, string> = {
  SO2: 'so2',
  NO2: 'no2',
  CO: 'co',
  O3: 'o3',
  PM10: 'pm10',
  PM2_5: 'pm25',
  TSP: 'tsp',
  NOx: 'nox',
  Pb: 'pb',
  BaP: 'bap',
}
const name = (vector: string) => NAMES[vector] ?? expect.fail(`unknown pollutant ${vector}`)

describe('air-standard-by-date', () => {
  type Input = { date: string; pollutant: string; averaging: string; areaClass: 'I' | 'II' }
  type Expected = { standards: { limits: string; aqi: string; phase: string }; limit: number }
  const all = vectors<Input, Expected>('air-standard-by-date')
  test('the suite is whole or absent', () => expect([0, 12]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const day = parseDay(input.date)
      expect(standardsOn(day)).toMatchObject(expected.standards)
      const [pollutant, averaging] = [name(input.pollutant), input.averaging] as Parameters<typeof limit>[1 | 2][]
      expect(limit(day, pollutant as never, averaging as never, input.areaClass)).toBe(expected.limit)
    })
  }
})

type Standards = {
  limits: {
    code: string
    effectiveFrom: string
    effectiveTo: string | null
    phases: {
      name: string
      from: string
      to: string | null
      limits: { pollutant: string; averaging: string; classI: number; classII: number }[]
    }[]
    validity: {
      annual: { minDaily: number; minDailyPerMonth: number; minDailyFebruary: number }
      '24h': { minHourly: number }
      '8h': { minHourlyOf8: number }
      o3Daily: { windowEndHours: number[]; minValidWindows: number }
    }
  }[]
  aqi: {
    code: string
    breakpoints: Record<string, { iaqi: number[]; conc: number[] }>
    levels: { level: number; min: number; max: number; category: string; hex: string }[]
    sensitiveGroups?: Record<string, string>
  }[]
  evaluation: {
    code: string
    effectiveFrom: string
    effectiveTo: string | null
    percentiles: Record<string, number>
    annualMeans: string[]
  }[]
  compositeIndex: { S: Record<string, Record<string, number>> }
}

describe('our tables against the transcribed standards', () => {
  const file = shared('reference/standards/air-standards.json')
  const standards = file ? (JSON.parse(readFileSync(file, 'utf8')) as Standards) : null
  const indicator = (pollutant: string) => (pollutant === 'O3' ? 'o3_8h' : name(pollutant))
  const renamed = (record: Record<string, number>) =>
    Object.fromEntries(Object.entries(record).map(([pollutant, value]) => [indicator(pollutant), value]))

  test('limits of every edition, phase, averaging time and class', () => {
    if (!standards) return
    const theirs = standards.limits.flatMap(({ code, phases }) =>
      phases.map(({ name: phase, from, to, limits }) => ({
        standard: code,
        phase,
        from,
        to,
        limits: limits.map(l => [name(l.pollutant), l.averaging, l.classI, l.classII]),
      })),
    )
    expect(PHASES.map(({ clause: _, ...rest }) => rest)).toEqual(theirs)
    for (const { validity } of standards.limits) {
      expect(VALIDITY).toEqual({
        dayHours: validity['24h'].minHourly,
        eightHours: validity['8h'].minHourlyOf8,
        windowEnds: validity.o3Daily.windowEndHours,
        windows: validity.o3Daily.minValidWindows,
        yearDays: validity.annual.minDaily,
        monthDays: validity.annual.minDailyPerMonth,
        februaryDays: validity.annual.minDailyFebruary,
      })
    }
  })

  test('breakpoints of both editions', () => {
    if (!standards) return
    expect(standards.aqi.map(({ code }) => code)).toEqual([...EDITIONS])
    for (const { code, breakpoints } of standards.aqi) {
      const columns = COLUMNS[code as (typeof EDITIONS)[number]]
      const theirs = Object.entries(breakpoints).map(([key, { conc, iaqi }]) => {
        expect(iaqi).toEqual(IAQI_STEPS.slice(0, iaqi.length))
        return [key.replace(/^([A-Z0-9_]+?)_(24h|1h|8h)$/, (_, p, a) => `${name(p)}_${a}`), conc] as const
      })
      expect(Object.fromEntries(TABLES.map(table => [table, columns[table].breakpoints]))).toEqual(
        Object.fromEntries(theirs),
      )
    }
  })

  test('levels, categories and colours of both editions', () => {
    if (!standards) return
    for (const { levels } of standards.aqi)
      expect(LEVELS).toEqual(
        levels.map(l => ({
          level: l.level,
          min: l.min,
          max: l.max,
          category: CATEGORIES_ZH[l.category],
          hex: l.hex,
        })),
      )
  })

  test('percentiles and means of both editions of HJ 663, divisors of the composite index', () => {
    if (!standards) return
    expect(EVALUATIONS.map(e => [e.standard, e.from, e.to, e.percentiles, e.annualMeans])).toEqual(
      standards.evaluation.map(e => [
        e.code,
        e.effectiveFrom,
        e.effectiveTo,
        renamed(e.percentiles),
        e.annualMeans.map(name),
      ]),
    )
    const days = {
      'GB 3095-2012': '2025-12-31',
      'GB 3095-2026/transition': '2026-03-01',
      'GB 3095-2026/final': '2031-01-01',
    }
    for (const [key, day] of Object.entries(days))
      expect(compositeLimits(parseDay(day))).toEqual(renamed(standards.compositeIndex.S[key]!))
  })
})

describe('the edition in force', () => {
  test('switches at the hour 2026-03-01T01, midnight still belongs to February', () => {
    expect(editionOfHour(parseHour('2026-02-28T23:00:00+08:00'))).toBe('HJ 633-2012')
    expect(editionOfHour(parseHour('2026-03-01T00:00:00+08:00'))).toBe('HJ 633-2012')
    expect(editionOfHour(parseHour('2026-03-01T01:00:00+08:00'))).toBe('HJ 633-2026')
    expect(editionOfDay(parseDay('2026-02-28'))).toBe('HJ 633-2012')
    expect(editionOfDay(parseDay('2026-03-01'))).toBe('HJ 633-2026')
    expect(editionOfHour(firstHour(parseDay('2026-03-01')))).toBe('HJ 633-2026')
  })

  test('of limits and evaluation changes with the natural day, and the first one reaches back', () => {
    expect(limitsText(parseDay('2014-06-05'))).toBe('GB 3095-2012')
    expect(limitsText(parseDay('2026-02-28'))).toBe('GB 3095-2012')
    expect(limitsText(parseDay('2026-03-01'))).toBe('GB 3095-2026 transition')
    expect(limitsText(parseDay('2030-12-31'))).toBe('GB 3095-2026 transition')
    expect(limitsText(parseDay('2031-01-01'))).toBe('GB 3095-2026 final')
    expect(evaluationOn(parseDay('2026-02-28')).standard).toBe('HJ 663-2013')
    expect(evaluationOn(parseDay('2026-03-01')).standard).toBe('HJ 663-2026')
    expect(limit(parseDay('2026-03-01'), 'co', 'annual')).toBeNull()
  })
})

describe('levels', () => {
  test('both sides of every border', () => {
    for (const { level, category, min, max } of LEVELS) {
      expect(levelOf(min)).toMatchObject({ level, category })
      expect(levelOf(max)).toMatchObject({ level, category })
    }
    expect(LEVELS.map(({ category }) => category)).toEqual([...CATEGORIES])
    expect(levelOf(null)).toBeNull()
  })

  test('every pollutant has its sensitive groups, and several together name each group once', () => {
    for (const pollutant of POLLUTANTS) expect(SENSITIVE[pollutant].length).toBeGreaterThan(0)
    expect(sensitiveTo(['co'])).toEqual(['cardiovascular'])
    expect(sensitiveTo(['so2', 'co'])).toEqual(['asthma', 'cardiovascular', 'children', 'elderly'])
    expect(sensitiveTo([])).toEqual([])
  })
})
