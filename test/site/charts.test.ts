import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aqiColumns } from '#site/charts/aqi-columns.ts'
import { dustLines } from '#site/charts/dust-lines.ts'
import { hourTicks } from '#site/charts/hour-ticks.ts'
import { AREA } from '#site/charts/plot.ts'
import { MAP, placeLabels, project } from '#site/charts/schematic.ts'
import { spark } from '#site/charts/spark.ts'

const numbersIn = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(match => Number(match[0]))
const aqi = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null })
const dust = fc.option(fc.double({ min: 0, max: 14_000, noNaN: true }), { nil: null })

describe('the column chart of the index', () => {
  test('counts gaps, and draws them as gaps', () => {
    const chart = aqiColumns([50, null, null, 120])
    expect(chart).toMatchObject({ min: 50, max: 120, missing: 2 })
    expect(chart.line.match(/M/g)).toHaveLength(2)
    expect(chart.gaps.match(/M/g)).toHaveLength(2)
    expect(chart.washes.map(({ level }) => level)).toEqual([1, 3])
  })

  test('never has a scale below 100, and reaches 500 for dust', () => {
    expect(aqiColumns([12, 30]).grid.at(-1)).toEqual({ y: AREA.top, aqi: 100 })
    expect(aqiColumns([500]).grid.at(-1)).toEqual({ y: AREA.top, aqi: 500 })
  })

  test('keeps the full colour to the tops of columns, and no higher than the column', () => {
    const heights = (path: string) => [...path.matchAll(/v([\d.]+)/g)].map(match => Number(match[1]))
    const [tall, low] = [aqiColumns([100]).washes[0], aqiColumns([2]).washes[0]]
    expect([heights(tall?.path ?? ''), heights(tall?.top ?? '')]).toEqual([[AREA.bottom - AREA.top], [7]])
    expect(heights(low?.top ?? '')).toEqual(heights(low?.path ?? ''))
  })

  test('has nothing to draw without values', () => {
    expect(aqiColumns([null, null])).toMatchObject({ washes: [], line: '', min: null, max: null, missing: 2 })
  })

  test('stays inside its area for every index', () => {
    fc.assert(
      fc.property(fc.array(aqi, { minLength: 1, maxLength: 60 }), values => {
        for (const { path } of aqiColumns(values).washes)
          for (const n of numbersIn(path)) expect(Math.abs(n)).toBeLessThanOrEqual(AREA.end)
      }),
    )
  })
})

describe('the lines of particles', () => {
  test('turn logarithmic above 600 and say so', () => {
    expect(dustLines([600], [10]).log).toBe(false)
    const storm = dustLines([40, 13_251], [10, 3225])
    expect(storm.log).toBe(true)
    expect(storm.grid.map(({ value }) => value)).toEqual([1, 10, 100, 1000, 10_000, 100_000])
    expect(storm.lines[0]?.max).toBe(13_251)
  })

  test('break where there is no value, and keep a lone value visible', () => {
    expect(dustLines([10, null, 20, 30], [1, 1, 1, 1]).lines[0]?.path).toMatch(/^M[\d. ]+h3M[\d. ]+L[\d. ]+$/)
  })

  test('stay inside the area for every concentration', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dust, dust), { minLength: 1, maxLength: 48 }), pairs => {
        const chart = dustLines(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        )
        for (const { path } of chart.lines)
          for (const [, y] of path.matchAll(/[ML][\d.]+ ([\d.]+)/g)) {
            expect(Number(y)).toBeGreaterThanOrEqual(AREA.top - 0.1)
            expect(Number(y)).toBeLessThanOrEqual(AREA.bottom + 0.1)
          }
      }),
    )
  })
})

test('a spark line runs from zero to its highest value', () => {
  expect(spark([0, 50, 100])).toEqual({ path: 'M2 26L60 14L118 2', min: 0, max: 100 })
  expect(spark([null, null])).toEqual({ path: '', min: null, max: null })
})

test('ticks stand at every sixth hour of Beijing time, midnights marked', () => {
  const hours = Array.from({ length: 24 }, (_, i) => `2026-04-19T${String((i + 1) % 24).padStart(2, '0')}:00:00+08:00`)
  const days = hours.map((hour, i) => (i === 23 ? '2026-04-20T00:00:00+08:00' : hour))
  expect(hourTicks(days).map(({ hour, midnight }) => [hour.slice(11, 13), midnight])).toEqual([
    ['06', false],
    ['12', false],
    ['18', false],
    ['00', true],
  ])
})

describe('the schematic map', () => {
  test('puts east to the right and north up', () => {
    const [kashgar, hami, altay] = [project(76, 39.5), project(93.5, 42.8), project(88.1, 47.8)]
    expect(kashgar.x).toBeLessThan(hami.x)
    expect(altay.y).toBeLessThan(hami.y)
    for (const spot of [kashgar, hami, altay]) expect(spot.x > 0 && spot.x < MAP.width).toBe(true)
  })

  test('gives every place a mark, and no two labels the same room', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 960 }), y: fc.integer({ min: 0, max: 700 }) })
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 30 }), points => {
        const spots = points.map((point, i) => ({ ...point, place: `p${i}` }))
        const labels = placeLabels(spots, () => 4)
        expect(labels).toHaveLength(spots.length)
        const ends = labels.filter(label => label.side === 'end')
        for (const a of ends)
          for (const b of ends) expect(a === b || Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 18).toBe(true)
      }),
    )
  })

  test('drops the name of a place without room instead of covering another', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => ({ place: `p${i}`, x: 480 + i, y: 300 }))
    expect(placeLabels(crowd, () => 6).some(({ side }) => side === null)).toBe(true)
  })
})
