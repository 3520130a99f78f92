import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BAR, classBar } from '#site/charts/class-bar.ts'
import { classStrip, rowOf } from '#site/charts/class-strip.ts'
import { AREA, NARROW } from '#site/charts/plot.ts'
import { GAUGE, tliGauge, tliStrip } from '#site/charts/tli.ts'

const months = (levels: readonly (number | null)[]) =>
  levels.map((level, i) => ({ period: `2026-${String(1 + i).padStart(2, '0')}`, level }))

describe('the strip of classes', () => {
  test('puts class I on top, a mark a month, and breaks its line at a gap', () => {
    const strip = classStrip(months([1, 3, null, 6]), null)
    expect(strip.marks.map(({ level, y }) => [level, y])).toEqual([
      [1, rowOf(1)],
      [3, rowOf(3)],
      [6, rowOf(6)],
    ])
    expect(rowOf(1)).toBeLessThan(rowOf(6))
    expect(strip.line.match(/M/g)).toHaveLength(2)
    expect(strip.gaps.match(/M/g)).toHaveLength(1)
    expect(strip).toMatchObject({ best: 1, worst: 6, missing: 1 })
  })

  test('draws the target between the class that meets it and the next', () => {
    const { target } = classStrip(months([3]), 3)
    expect(target).toBeGreaterThan(rowOf(3))
    expect(target).toBeLessThan(rowOf(4))
    expect(classStrip(months([3]), 6).target).toBeNull()
    expect(classStrip(months([3]), null).target).toBeNull()
  })

  test('dates its first month and each January', () => {
    const ticks = classStrip(
      ['2025-11', '2025-12', '2026-01', '2026-02'].map(period => ({ period, level: 2 })),
      null,
    ).ticks
    expect(ticks.map(({ month, year, minor }) => [month, year, minor])).toEqual([
      [11, 2025, false],
      [12, null, true],
      [1, 2026, false],
      [2, null, true],
    ])
  })

  test('on a phone it is as high, its months apart, and each mark has room', () => {
    const levels = Array.from({ length: 13 }, (_, i) => (i % 6) + 1)
    const [wide, narrow] = [classStrip(months(levels), 3), classStrip(months(levels), 3, NARROW)]
    expect(narrow.marks.map(({ y }) => y)).toEqual(wide.marks.map(({ y }) => y))
    for (const [i, { x }] of narrow.marks.entries()) {
      expect(x > NARROW.start && x < NARROW.end).toBe(true)
      expect(x - (narrow.marks[i - 1]?.x ?? NARROW.start - 20)).toBeGreaterThan(20)
    }
  })

  test('stays inside its area', () => {
    const level = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null })
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 13 }), levels => {
        const { marks, missing } = classStrip(months(levels), 3)
        expect(marks.length + missing).toBe(levels.length)
        for (const { x, y } of marks) {
          expect(x > AREA.start && x < AREA.end).toBe(true)
          expect(y > AREA.top && y < AREA.bottom).toBe(true)
        }
      }),
    )
  })
})

describe('the bar of classes', () => {
  test('is filled from end to end, in proportion, without empty parts', () => {
    const count = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(fc.array(count, { minLength: 7, maxLength: 7 }), counts => {
        const bar = classBar(counts.map((each, level) => ({ level, count: each })))
        expect(bar).toHaveLength(counts.filter(Boolean).length)
        expect(bar.reduce((sum, { width }) => sum + width, 0)).toBe(counts.some(Boolean) ? BAR.width : 0)
        for (const [i, { x, width }] of bar.entries())
          expect(x).toBe(i === 0 ? 0 : bar[i - 1]!.x + bar[i - 1]!.width || width)
      }),
    )
  })

  test('is halved by two equal classes', () => {
    const bar = classBar([
      { level: 2, count: 4 },
      { level: 3, count: 0 },
      { level: 6, count: 4 },
    ])
    expect(bar).toEqual([
      { level: 2, x: 0, width: 120 },
      { level: 6, x: 120, width: 120 },
    ])
  })
})

describe('the trophic index', () => {
  test('stands on a gauge whose grades end at 30, 50, 60, 70 and 100', () => {
    const { bands, at } = tliGauge(50)
    expect(bands.map(({ to, level }) => [to, level])).toEqual([
      [30, 1],
      [50, 3],
      [60, 4],
      [70, 5],
      [100, 6],
    ])
    expect(at).toBe(bands[2]!.x)
    expect(bands.reduce((sum, { width }) => sum + width, 0)).toBe(GAUGE.width)
  })

  test('never leaves the gauge', () => {
    expect(tliGauge(-8).at).toBe(GAUGE.start)
    expect(tliGauge(140).at).toBe(GAUGE.start + GAUGE.width)
  })

  test('has a strip that widens for values beyond 20 and 80, and gaps where there is none', () => {
    const strip = tliStrip([
      { period: '2026-01', tli: 12, level: 1 },
      { period: '2026-02', tli: null, level: 0 },
      { period: '2026-03', tli: 95, level: 6 },
    ])
    expect(strip.points.map(({ y }) => y)).toEqual([AREA.bottom, AREA.top])
    expect(strip).toMatchObject({ min: 12, max: 95, missing: 1 })
    expect(strip.gaps.match(/M/g)).toHaveLength(1)
    expect(tliStrip([{ period: '2026-01', tli: null, level: 0 }])).toMatchObject({ line: '', min: null, max: null })
  })
})
