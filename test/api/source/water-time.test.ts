import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fetchedAt } from '#api/source/fetched-at.ts'
import { minuteOf } from '#api/source/year-of.ts'

const seconds = (beijing: string) => Date.parse(`${beijing}:00+08:00`) / 1000
const beijing = (minute: number | { fault: string }) =>
  typeof minute === 'number' ? new Date(minute * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16) : minute.fault

describe('a time without its year', () => {
  test.each([
    ['02-25 09:00', '2026-02-25T09:37', '2026-02-25T09:00'],
    ['12-31 23:00', '2026-01-02T00:10', '2025-12-31T23:00'],
    ['01-01 00:00', '2026-01-01T00:20', '2026-01-01T00:00'],
    ['01-01 00:00', '2025-12-31T23:30', '2026-01-01T00:00'],
    ['02-25 10:30', '2026-02-25T09:37', '2026-02-25T10:30'],
    ['02-29 08:00', '2024-03-01T00:00', '2024-02-29T08:00'],
    ['02-29 08:00', '2025-02-01T00:00', '2024-02-29T08:00'],
    ['03-01 08:00', '2026-02-20T00:00', '2025-03-01T08:00'],
  ])('%s fetched at %s was %s', (text, fetched, time) => {
    expect(beijing(minuteOf(text, seconds(fetched)))).toBe(time)
  })

  test.each([
    ['02-29 08:00', '2026-03-01T00:00', 'no such time in the 366 days before it was fetched'],
    ['01-01 04:00', '2026-12-31T20:00', 'a time to come'],
    ['02-25 11:00', '2026-02-25T09:37', 'a time to come'],
    ['13-01 08:00', '2026-03-01T00:00', 'no such time in the 366 days before it was fetched'],
    ['02-25 09:60', '2026-03-01T00:00', 'no such time in the 366 days before it was fetched'],
    ['02-25', '2026-03-01T00:00', 'not a time like 02-25 09:00 or 2026-02-25 09:00'],
    ['46078.375', '2026-03-01T00:00', expect.stringContaining('perhaps an Excel date')],
  ])('%s fetched at %s is refused', (text, fetched, fault) => {
    expect(minuteOf(text, seconds(fetched))).toEqual({ fault })
  })

  test('is found again for any instant of the ten months before it was fetched', () => {
    const from = seconds('2023-01-01T00:00') / 60
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: from + 5_000_000 }),
        fc.integer({ min: 0, max: 430_000 }),
        (at, late) => {
          const text = beijing(at)
          expect(minuteOf(`${text.slice(5, 10)} ${text.slice(11)}`, (at + late) * 60)).toBe(at)
        },
      ),
    )
  })
})

test.each([
  ['2026-02-04 10:00', '2026-02-04T10:00'],
  ['2026/2/4 8:00', '2026-02-04T08:00'],
  ['2026-02-04T10:00:00', '2026-02-04T10:00'],
  ['2020-02-29 24:00', '2020-03-01T00:00'],
  ['2025-02-29 10:00', 'no such time since 1900'],
  ['0026-02-04 10:00', 'no such time since 1900'],
  ['2027-01-01 10:00', 'a time to come'],
])('%s with its year is taken as it is: %s', (text, time) => {
  expect(beijing(minuteOf(text, seconds('2026-12-31T10:00')))).toBe(time)
})

const RECEIVED = seconds('2026-11-23T10:00')
test.each([
  ['water_quality_20260225_093748.csv', '2026-02-25T09:37'],
  ['2026-02-25.csv', '2026-02-26T00:00'],
  ['water_2026-02-25T09.csv', '2026-02-26T00:00'],
  ['water_info_新疆维吾尔自治区.xlsx', '2026-11-23T10:00'],
  ['water_20261332.csv', '2026-11-23T10:00'],
  ['water_20270101.csv', '2026-11-23T10:00'],
  ['123420260225.csv', '2026-11-23T10:00'],
])('%s received on 23 November was fetched at %s', (file, time) => {
  expect(beijing(fetchedAt({ file, receivedAt: RECEIVED }) / 60)).toBe(time)
})
