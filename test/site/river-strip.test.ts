import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { riverStrip, STRIP, spread } from '#site/charts/river-strip.ts'

const kilometres = fc.array(fc.double({ min: 0, max: 2000, noNaN: true }), { maxLength: 60 })
const things = (list: readonly number[]) => list.map((kilometre, i) => ({ key: String(i), kilometre, named: true }))

describe('the strip of a river', () => {
  test('keeps the order of flow, on the river and in the labels', () => {
    fc.assert(
      fc.property(kilometres, list => {
        const { marks } = riverStrip(null, things(list), [])
        const along = marks.map(({ key }) => list[Number(key)] as number)
        expect(along).toEqual(list.toSorted((a, b) => a - b))
        marks.slice(1).forEach((mark, i) => {
          expect(mark.y).toBeGreaterThanOrEqual(marks[i]!.y)
          expect(mark.row! - marks[i]!.row!).toBeGreaterThanOrEqual(STRIP.row)
        })
      }),
    )
  })

  test('keeps every mark and label inside the drawing', () => {
    fc.assert(
      fc.property(kilometres, fc.option(fc.integer({ min: 1, max: 2500 })), (list, length) => {
        const { marks, height, mouth } = riverStrip(length, things(list), [])
        for (const { y, row } of marks)
          for (const at of [y, row!]) {
            expect(at).toBeGreaterThanOrEqual(STRIP.top)
            expect(at).toBeLessThanOrEqual(mouth)
          }
        expect(height).toBe(mouth + STRIP.bottom)
      }),
    )
  })

  test('leaves a label beside its mark where there is room', () => {
    const { marks } = riverStrip(300, things([0, 100, 200, 300]), [])
    expect(marks.map(({ y, row }) => row! - y)).toEqual([0, 0, 0, 0])
  })

  test('gives no room to a label that is not wanted', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ key: String(i), kilometre: i, named: i % 100 === 0 }))
    const { marks, height } = riverStrip(500, many, [])
    expect(marks.filter(({ row }) => row !== null)).toHaveLength(5)
    expect(height).toBe(STRIP.top + STRIP.least + STRIP.bottom)
  })

  test('draws reaches that overlap in lanes apart, and those that only meet in one', () => {
    const reaches = [
      { key: 'region', from: 0, to: 300 },
      { key: 'upper', from: 0, to: 120 },
      { key: 'lower', from: 120, to: 300 },
    ]
    const { reaches: drawn, river, labels } = riverStrip(300, [], reaches)
    expect(drawn.map(({ x }) => (x - STRIP.lane) / STRIP.laneWidth)).toEqual([0, 1, 1])
    expect(drawn[1]!.y + drawn[1]!.height).toBe(drawn[2]!.y)
    expect(river).toBeGreaterThan(STRIP.lane + 2 * STRIP.laneWidth)
    expect(labels).toBeGreaterThan(river)
  })

  test('has a few round ticks, the first at the source', () => {
    for (const length of [3, 45, 380, 600, 880, 2137]) {
      const { ticks } = riverStrip(length, [], [])
      expect(ticks[0]!.kilometre).toBe(0)
      expect(ticks.length).toBeGreaterThan(2)
      expect(ticks.length).toBeLessThanOrEqual(7)
      expect(ticks.at(-1)!.kilometre).toBeLessThanOrEqual(length)
    }
  })
})

test('labels stand as near to their wishes as their distance allows', () => {
  expect(spread([100, 100], 0, 500)).toEqual([100 - STRIP.row / 2, 100 + STRIP.row / 2])
  expect(spread([0, 0, 0], 0, 500)).toEqual([0, STRIP.row, 2 * STRIP.row])
  expect(spread([500, 500], 0, 500)).toEqual([500 - STRIP.row, 500])
})
