import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMIT_AREA, limitChart, type Plotted, roundTop } from '#site/charts/limit-chart.ts'

const day = (n: number, value: number | null, exceeded = false): Plotted => ({
  at: new Date(Date.UTC(2026, 8, n)).toISOString(),
  value,
  exceeded,
})
const none = { limit: null, lower: null }

describe('the top of a scale', () => {
  test.each([
    [0.07, 0.08],
    [0.1, 0.1],
    [1, 1],
    [1.01, 1.5],
    [50, 50],
    [76, 80],
    [81, 100],
    [1000, 1000],
  ])('of %d is %d', (value, top) => {
    expect(roundTop(value)).toBe(top)
  })

  test('reaches every value, and is at most half as high again', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), value => {
        const top = roundTop(value)
        expect(top).toBeGreaterThanOrEqual(value * (1 - 1e-8))
        expect(top).toBeLessThanOrEqual(value * 1.5 * (1 + 1e-5))
      }),
    )
  })
})

describe('a chart of results against a limit', () => {
  test('is none without a value', () => {
    expect(limitChart([], none)).toBeNull()
    expect(limitChart([day(1, null)], { limit: 5, lower: null })).toBeNull()
  })

  test('begins at 0 and has room for the limit, though all results lie far below it', () => {
    const chart = limitChart([day(1, 1), day(2, 2)], { limit: 50, lower: null })
    expect(chart?.ticks.map(({ value }) => value)).toEqual([0, 25, 50])
    expect(chart?.limit).toBe(LIMIT_AREA.top)
    expect(chart?.lower).toBeNull()
  })

  test('draws both limits of pH, the lower one below', () => {
    const chart = limitChart([day(1, 7)], { limit: 9, lower: 6 })
    expect(chart?.lower).toBeGreaterThan(chart?.limit ?? Number.POSITIVE_INFINITY)
  })

  test('marks what is beyond the limit where it is drawn', () => {
    const chart = limitChart([day(1, 40), day(2, 80, true)], { limit: 50, lower: null })
    expect(chart?.beyond).toEqual([{ x: LIMIT_AREA.end, y: LIMIT_AREA.top }])
  })

  test('breaks its line where a value is missing', () => {
    expect(limitChart([day(1, 1), day(2, null), day(3, 1), day(4, 1)], none)?.line.match(/M/g)).toHaveLength(2)
  })

  test('shows each of a few results, and not each of many', () => {
    const many = (n: number) => Array.from({ length: n }, (_, at) => day(at + 1, at))
    expect(limitChart(many(16), none)?.dots).toHaveLength(16)
    expect(limitChart(many(17), none)?.dots).toEqual([])
  })

  test('can be drawn of zeros and of a single instant', () => {
    const chart = limitChart([day(1, 0)], none)
    expect(chart?.dots).toEqual([{ x: LIMIT_AREA.start, y: LIMIT_AREA.bottom }])
  })

  test('stays within its area', () => {
    const value = fc.option(
      fc.integer({ min: 0, max: 10_000_000 }).map(thousandths => thousandths / 1000),
      { nil: null },
    )
    fc.assert(
      fc.property(fc.array(value, { maxLength: 16 }), values => {
        const chart = limitChart(
          values.map((one, at) => day(at + 1, one)),
          none,
        )
        for (const { x, y } of chart?.dots ?? []) {
          expect(x).toBeGreaterThanOrEqual(LIMIT_AREA.start)
          expect(x).toBeLessThanOrEqual(LIMIT_AREA.end)
          expect(y).toBeGreaterThanOrEqual(LIMIT_AREA.top)
          expect(y).toBeLessThanOrEqual(LIMIT_AREA.bottom)
        }
      }),
    )
  })
})
