import { expect, test } from 'vitest'
import type { PeriodEvaluation } from '#content/air/shapes.ts'
import { yearOnYear } from '#site/year-on-year.ts'

const month = (period: string, mean: number | null, valid = true) =>
  ({ period, parts: [{ pollutant: 'pm25', mean, valid }] }) as unknown as PeriodEvaluation

test('a month is never compared with the month before', () => {
  expect(yearOnYear([])).toBeNull()
  expect(yearOnYear([month('2026-02', 60), month('2026-03', 45), month('2026-04', 16)])).toBeNull()
})

test('the newest month that has a valid partner a year before is compared with it', () => {
  const months = [month('2025-02', 50), month('2025-03', 40), month('2026-02', 60), month('2026-03', 30)]
  expect(yearOnYear(months)).toEqual({ month: '2026-03', before: '2025-03', mean: 30, percent: -25 })
  expect(yearOnYear([...months, month('2026-04', 10)])?.month).toBe('2026-03')
})

test('a month with too few valid days is not compared, on either side', () => {
  expect(yearOnYear([month('2025-03', 40), month('2026-03', 30, false)])).toBeNull()
  expect(yearOnYear([month('2025-03', 40, false), month('2026-03', 30)])).toBeNull()
  expect(
    yearOnYear([month('2025-02', 50), month('2025-03', 40), month('2026-02', 60), month('2026-03', 3, false)]),
  ).toEqual({
    month: '2026-02',
    before: '2025-02',
    mean: 60,
    percent: 20,
  })
})
