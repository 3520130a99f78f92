import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterWorkdays, HOLIDAYS, isCalendarKnown, isWorkday } from '#content/enforcement/working-days.ts'
import { dayText, parseDay } from '#content/time.ts'

const weekday = (text: string) => new Date(`${text}T00:00:00Z`).getUTCDay()
const after = (text: string, n: number) => {
  const { day, estimated } = afterWorkdays(parseDay(text), n)
  return [dayText(day), estimated]
}

describe('the calendar of working days', () => {
  test.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i of them', (year, expected) => {
    let found = 0
    for (let day = parseDay(`${year}-01-01`); day <= parseDay(`${year}-12-31`); day++) if (isWorkday(day)) found++
    expect(found).toBe(expected)
  })

  test('turns only weekends into working days, none of them a day off, all in their year', () => {
    for (const { year, off, work } of HOLIDAYS) {
      expect(work.filter(day => ![0, 6].includes(weekday(day)))).toEqual([])
      expect(work.filter(day => off.some(({ from, to }) => from <= day && day <= to))).toEqual([])
      const named = [...work, ...off.flatMap(({ from, to }) => [from, to])]
      expect(named.filter(day => !day.startsWith(`${year}-`))).toEqual([])
      expect(off.filter(({ from, to }) => from > to)).toEqual([])
    }
  })

  test.each([
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-03-06', true],
    ['2026-03-07', false],
    ['2026-03-08', false],
    ['2030-10-01', true],
    ['1969-12-27', false],
  ])('%s is a working day: %s', (day, expected) => {
    expect(isWorkday(parseDay(day))).toBe(expected)
  })
})

describe('counting working days', () => {
  test.each([
    ['2026-03-02', 0, '2026-03-02', false],
    ['2026-03-02', 1, '2026-03-03', false],
    ['2026-03-06', 1, '2026-03-09', false],
    ['2026-02-13', 2, '2026-02-24', false],
    ['2026-09-24', 6, '2026-10-10', false],
    ['2026-09-24', 7, '2026-10-12', false],
    ['2026-12-30', 1, '2026-12-31', false],
    ['2026-12-31', 1, '2027-01-01', true],
    ['2023-12-29', 1, '2024-01-02', true],
  ])('%s and %i more end on %s, estimated: %s', (from, n, day, estimated) => {
    expect(after(from, n)).toEqual([day, estimated])
  })

  test('ends on a working day with n working days passed', () => {
    const first = fc.integer({ min: parseDay('2023-06-01'), max: parseDay('2027-06-01') })
    fc.assert(
      fc.property(first, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { day, estimated } = afterWorkdays(from, n)
        const passed = Array.from({ length: day - from }, (_, i) => from + 1 + i)
        expect(isWorkday(day)).toBe(true)
        expect(passed.filter(isWorkday)).toHaveLength(n)
        expect(estimated).toBe(!passed.every(isCalendarKnown))
      }),
    )
  })
})
