import { describe, expect, test } from 'vitest'
import { assess } from '#content/air/assess.ts'
import { AssessInput, Assessment } from '#content/air/shapes.ts'
import { dayOfAssessment } from '#content/assess-at.ts'
import { Refusal } from '#content/refusal.ts'
import { dayText } from '#content/time.ts'

const CLEAN = { so2: 9, no2: 24, co: 0.6, o3: 88, pm10: 46, pm25: 19 }
const AT = '2026-03-02T05:00:00+08:00'
const part = (answer: Assessment, name: string) => answer.parts.find(p => p.pollutant === name)

describe('the time of an assessment', () => {
  test.each([
    ['2026-03-01T00:00:00+08:00', '2026-02-28'],
    ['2026-02-28T16:00:00Z', '2026-02-28'],
    ['2026-03-01T00:00:01+08:00', '2026-03-01'],
    ['2026-02-28T23:30:00+08:00', '2026-02-28'],
    ['2026-03-01T01:00:00+08:00', '2026-03-01'],
    ['2026-03-01T00:30+08:00', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
  ])('hour: %s is in the natural day %s', (at, day) => expect(dayText(dayOfAssessment(at, 'hour'))).toBe(day))

  test.each([
    ['2026-03-01T00:00:00+08:00', '2026-03-01'],
    ['2026-02-28T23:59:59.9+08:00', '2026-02-28'],
    ['2026-02-28T16:00:00Z', '2026-03-01'],
    ['2026-02-28T15:59:59Z', '2026-02-28'],
    ['2026-03-02T05:00:00+08:00', '2026-03-02'],
    ['2026-02-28', '2026-02-28'],
  ])('day: %s is the natural day %s', (at, day) => expect(dayText(dayOfAssessment(at, 'day'))).toBe(day))

  test.each([
    '',
    'today',
    '2026-02-30',
    '2026-02-30T05:00:00Z',
    '2026-03-02T05:00:00',
    '2026-03-02 05:00:00+08:00',
    '2026-03-02T24:00:00+08:00',
    '2026-03-02T05:60:00+08:00',
    '2026-03-02T05:00:00+25:00',
    '2026-3-2',
    '1772398800',
  ])('refuses "%s" by name', at => {
    for (const averaging of ['hour', 'day'] as const) {
      const refusal = expect.objectContaining({ code: 'invalid', message: expect.stringContaining(`"${at}"`) })
      expect(() => assess({ at, averaging, values: CLEAN })).toThrow(refusal)
      expect(() => assess({ at, averaging, values: CLEAN })).toThrow(Refusal)
    }
  })

  test('decides the edition: the same values at midnight and an hour later', () => {
    const at = (text: string) => assess({ at: text, averaging: 'hour', values: { ...CLEAN, pm25: 70 } })
    expect(at('2026-03-01T00:00:00+08:00')).toMatchObject({ edition: 'HJ 633-2012', aqi: 94, category: 'good' })
    expect(at('2026-03-01T01:00:00+08:00')).toMatchObject({ edition: 'HJ 633-2026', aqi: 110, category: 'light' })
  })
})

describe('the working', () => {
  test('says value, rounded, breakpoints, index and clause', () => {
    const answer = assess({ at: AT, averaging: 'hour', values: { ...CLEAN, pm25: '60.5', co: '4.05' } })
    expect(part(answer, 'pm25')).toEqual({
      pollutant: 'pm25',
      value: '60.5',
      rounded: 60,
      iaqi: 100,
      mark: null,
      invalid: false,
      breakpoints: { table: 'pm25_24h', low: 35, high: 60, iaqiLow: 50, iaqiHigh: 100 },
      clause: 'HJ 633-2026 4.2.2, 4.2.6, table 3',
    })
    expect(part(answer, 'co')).toMatchObject({ value: '4.05', rounded: 4, iaqi: 40 })
    expect(answer.clause).toContain('4.3.1')
  })

  test('above the table says what was used instead', () => {
    const values = { ...CLEAN, pm10: 13251, so2: 900 }
    const now = assess({ at: AT, averaging: 'hour', values })
    expect(part(now, 'pm10')?.breakpoints).toEqual({
      table: 'pm10_24h',
      low: 600,
      high: null,
      iaqiLow: 500,
      iaqiHigh: 500,
    })
    expect(part(now, 'so2')).toMatchObject({ iaqi: 200, clause: expect.stringContaining('note b') })
    const then = assess({ at: '2026-02-01T05:00:00+08:00', averaging: 'hour', values })
    expect(part(then, 'so2')).toMatchObject({ iaqi: null, mark: null, breakpoints: null, rounded: 900 })
    expect(part(then, 'so2')?.clause).toContain('note 2')
    expect(then).toMatchObject({ aqi: 500, exceeding: ['pm10'], published: true })
  })

  test('shows what was given but is not part of the index, without an index', () => {
    const answer = assess({ at: AT, averaging: 'day', values: { ...CLEAN, o3: 1100, o3_8h: 88 } })
    expect(answer).toMatchObject({ aqi: 46, published: true })
    expect(part(answer, 'o3')).toMatchObject({ value: 1100, iaqi: null, mark: null, breakpoints: null })
    expect(part(answer, 'o3')?.clause).toContain('not used')
    expect(assess({ at: AT, averaging: 'hour', values: CLEAN }).parts).toHaveLength(6)
    expect(assess({ at: AT, averaging: 'day', values: {} }).parts).toHaveLength(6)
    expect(assess({ at: '2026-02-01', averaging: 'day', values: {} }).parts).toHaveLength(7)
  })

  test('of 2012 does not round the concentration', () => {
    const answer = assess({ at: '2026-02-28', averaging: 'day', values: { pm25: '75.0000000000000000000001' } })
    expect(answer).toMatchObject({ aqi: 101, exceeding: ['pm25'] })
    expect(assess({ at: '2026-03-01', averaging: 'day', values: { pm25: '60.5' } }).computedAqi).toBe(100)
  })
})

describe('what cannot be a concentration', () => {
  const bad = [-1, -0.3, '-2', 'NaN', 'abc', '', '0x10', '1e999', '1,5', Number.NaN, Number.POSITIVE_INFINITY]
  test.each(bad)('%s is invalid and missing, never zero', value => {
    const answer = assess({ at: AT, averaging: 'hour', values: { ...CLEAN, pm10: value } })
    expect(part(answer, 'pm10')).toMatchObject({
      invalid: true,
      mark: 'NA',
      iaqi: null,
      rounded: null,
      breakpoints: null,
    })
    expect(answer).toMatchObject({
      published: false,
      aqi: null,
      level: null,
      category: null,
      primary: [],
      computedAqi: 28,
    })
    expect(answer.reason).toContain('pm10')
    expect(Assessment.parse(answer)).toEqual(answer)
  })

  test.each([0, '0', '-0', '0.0', -0, '1e-320'])('%s is a concentration', value => {
    const answer = assess({ at: AT, averaging: 'hour', values: { ...CLEAN, pm10: value } })
    expect(part(answer, 'pm10')).toMatchObject({ invalid: false, mark: null, iaqi: 0, rounded: 0 })
  })

  test('zeros throughout are suspect, one small value is not', () => {
    const zeros = { so2: 0, no2: 0, co: 0, o3: 0, pm10: 0, pm25: 0 }
    expect(assess({ at: AT, averaging: 'hour', values: zeros })).toMatchObject({ aqi: 0, level: 1, suspect: true })
    expect(assess({ at: AT, averaging: 'hour', values: { ...zeros, pm25: 1 } }).suspect).toBe(false)
    expect(assess({ at: AT, averaging: 'hour', values: {} })).toMatchObject({
      aqi: null,
      suspect: false,
      published: false,
    })
  })
})

describe('gaps', () => {
  const gap = { ...CLEAN, co: null }

  test('2026: a pollutant outside the plan does not block, one that was primary lately does', () => {
    const ask = (rest: object) => assess({ at: AT, averaging: 'hour', values: gap, ...rest })
    expect(ask({})).toMatchObject({ aqi: null, published: false, computedAqi: 46 })
    expect(ask({ unmonitored: ['co'] })).toMatchObject({ aqi: 46, published: true, reason: null })
    expect(ask({ unmonitoredBlocking: ['co'] })).toMatchObject({ aqi: null, published: false })
    for (const key of ['unmonitored', 'unmonitoredBlocking']) expect(part(ask({ [key]: ['co'] }), 'co')?.mark).toBe('/')
    expect(part(ask({ unmonitored: ['so2'] }), 'so2')).toMatchObject({ mark: null, iaqi: 3 })
  })

  test('2026: above 100 a gap does not block', () => {
    expect(assess({ at: AT, averaging: 'hour', values: { ...gap, pm25: 61 } })).toMatchObject({
      aqi: 101,
      published: true,
    })
    expect(assess({ at: AT, averaging: 'hour', values: { ...gap, pm25: 60 } })).toMatchObject({
      aqi: null,
      computedAqi: 100,
    })
  })

  test('2012: never blocks', () => {
    const answer = assess({ at: '2026-02-01T05:00:00+08:00', averaging: 'hour', values: gap })
    expect(answer).toMatchObject({ aqi: 46, published: true, exceeding: [] })
  })
})

test('takes exactly what its input shape lets through', () => {
  const parsed = AssessInput.parse({ at: AT, averaging: 'hour', values: { pm25: '19' } })
  expect(assess(parsed).computedAqi).toBe(28)
  expect(AssessInput.safeParse({ at: AT, averaging: 'hour', values: { pm2_5: 19 } }).success).toBe(false)
})
