import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePeriod } from '#content/calendar.ts'
import { FREQUENCIES } from '#content/enforcement/entries.ts'
import { averagingStart } from '#content/enforcement/monitoring/averaging-start.ts'
import { completeness } from '#content/enforcement/monitoring/completeness.ts'
import { type CountedRow, countDays } from '#content/enforcement/monitoring/day-counts.ts'
import { DATA_MARKS, ORIGINS } from '#content/enforcement/monitoring/marks.ts'
import { monthRows } from '#content/enforcement/monitoring/month-rows.ts'
import { joinedDays, type Requirement } from '#content/enforcement/monitoring/requirement.ts'
import { slotOf, slotsIn } from '#content/enforcement/monitoring/slots.ts'
import { dayText, firstMinute, parseDay } from '#content/time.ts'

const day = parseDay
const ALWAYS = [{ from: day('2000-01-01'), to: day('2100-01-01') }]
const NEVER_OVER = day('2100-01-01')
const slots = (month: string, frequency: (typeof FREQUENCIES)[number], required = ALWAYS, until = NEVER_OVER) =>
  slotsIn(parsePeriod(month), frequency, required, until).map(({ from, to }) => `${dayText(from)}/${dayText(to)}`)

describe('what is due in a month', () => {
  test.each([
    ['2026-02', 'continuous', 28],
    ['2028-02', 'day', 29],
    ['2026-03', 'week', 5],
    ['2026-02', 'week', 4],
    ['2026-03', 'month', 1],
    ['2026-03', 'quarter', 1],
    ['2026-04', 'quarter', 0],
    ['2026-06', 'half-year', 1],
    ['2026-09', 'half-year', 0],
    ['2026-12', 'half-year', 1],
    ['2026-12', 'year', 1],
    ['2026-11', 'year', 0],
  ] as const)('of %s, %s: %i', (month, frequency, count) => {
    expect(slots(month, frequency)).toHaveLength(count)
  })

  test('a week runs from Monday and counts in the month of its Sunday', () => {
    expect(slots('2026-03', 'week')[0]).toBe('2026-02-23/2026-03-01')
    expect(slots('2026-03', 'week').at(-1)).toBe('2026-03-23/2026-03-29')
  })

  test('only periods wholly within the requirement and over are due', () => {
    const required = [{ from: day('2026-03-02'), to: day('2026-03-29') }]
    expect(slots('2026-03', 'month', required)).toEqual([])
    expect(slots('2026-03', 'day', required)).toHaveLength(28)
    expect(slots('2026-03', 'week', required)).toHaveLength(4)
    expect(slots('2026-03', 'month', ALWAYS, day('2026-03-30'))).toEqual([])
    expect(slots('2026-03', 'month', ALWAYS, day('2026-03-31'))).toHaveLength(1)
    expect(slots('2026-03', 'day', ALWAYS, day('2026-03-04'))).toHaveLength(4)
  })

  test('periods of every frequency cover every day once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(...FREQUENCIES), (at, frequency) => {
        const slot = slotOf(at, frequency)
        expect(slot.from <= at && at <= slot.to).toBe(true)
        expect(slotOf(slot.from, frequency)).toEqual(slot)
        expect(slotOf(slot.to, frequency)).toEqual(slot)
        expect(slotOf(slot.to + 1, frequency).from).toBe(slot.to + 1)
      }),
    )
  })
})

test('spans of days that touch or overlap are joined, others stay apart', () => {
  const spans = [
    { from: 11, to: 20 },
    { from: 1, to: 10 },
    { from: 5, to: 8 },
    { from: 22, to: 30 },
  ]
  expect(joinedDays(spans)).toEqual([
    { from: 1, to: 20 },
    { from: 22, to: 30 },
  ])
})

test('what two limits or two versions of a permit require is due once', () => {
  const one: Requirement = {
    ...{ permit: 'P1', outlet: 'DW001', pollutant: 'x', averaging: 'day', limit: 1, lower: null, unit: 'mg/L' },
    ...{ frequency: 'quarter', from: day('2026-01-01'), to: day('2026-02-14') },
  }
  const next: Requirement = { ...one, permit: 'P2', averaging: 'hour', from: day('2026-02-15'), to: day('2026-12-31') }
  const months = ['2026-02', '2026-03', '2026-04'].map(month => ({ month, ...parsePeriod(month) }))
  expect(monthRows([one, next], months, NEVER_OVER)).toMatchObject([{ month: '2026-03', slots: [{ from: one.from }] }])
  expect(monthRows([one], months, NEVER_OVER)).toEqual([])
})

const row = (
  text: string,
  mark: CountedRow['cells'][number][3],
  about: Partial<CountedRow> & { value?: string | null } = {},
) => {
  const { value = '1', ...rest } = about
  const at = Date.parse(`${text}:00+08:00`) / 60_000
  return { at, averaging: 'hour', origin: 'auto', cells: [['x', value, 'mg/L', mark]], ...rest } as CountedRow
}
const of = (rows: CountedRow[], frequency: (typeof FREQUENCIES)[number], from: string, to = from) =>
  completeness([{ from: day(from), to: day(to) }], frequency, countDays(rows))
const hours = (count: number, mark: CountedRow['cells'][number][3], first = 0) =>
  Array.from({ length: count }, (_, i) => row(`2026-03-05T${String(first + i).padStart(2, '0')}:00`, mark))

describe('completeness', () => {
  test('of a continuous day counts hours by mark, and excuses those that stood still', () => {
    const rows = [...hours(10, 'N'), ...hours(2, 'S', 10), ...hours(3, 'M', 12), ...hours(4, 'F', 15)]
    expect(of(rows, 'continuous', '2026-03-05')).toEqual({
      ...{ expected: 20, received: 15, usable: 10, stopped: 4, missing: 5, share: 0.75 },
    })
  })

  test('of a day at a standstill expects nothing', () => {
    expect(of(hours(24, 'F'), 'continuous', '2026-03-05')).toMatchObject({ expected: 0, missing: 0, share: null })
    expect(of(hours(24, 'F'), 'day', '2026-03-05')).toMatchObject({ expected: 0, stopped: 1, share: null })
    expect(of(hours(23, 'F'), 'day', '2026-03-05')).toMatchObject({ expected: 1, stopped: 0, missing: 1 })
  })

  test('takes for continuous monitoring only hours of the automatic monitor', () => {
    const at = '2026-03-05T00:00'
    const rows = [row(at, 'N', { averaging: 'day' }), row(at, null, { origin: 'self' })]
    expect(of(rows, 'continuous', '2026-03-05')).toMatchObject({ expected: 24, received: 0, missing: 24, share: 0 })
    expect(of(rows, 'day', '2026-03-05')).toMatchObject({ expected: 1, received: 1, usable: 1, missing: 0, share: 1 })
  })

  test('does not count what the authority measured, nor means longer than the period', () => {
    const at = '2026-03-01T00:00'
    expect(of([row(at, null, { origin: 'supervisory' })], 'month', '2026-03-01', '2026-03-31').received).toBe(0)
    expect(of([row(at, null, { origin: 'agency' })], 'month', '2026-03-01', '2026-03-31').received).toBe(1)
    expect(of([row(at, null, { averaging: 'month' })], 'day', '2026-03-01').received).toBe(0)
    expect(of([row(at, null, { averaging: 'month' })], 'quarter', '2026-01-01', '2026-03-31').received).toBe(1)
  })

  test('of a month marked as stopped as a whole expects nothing, of another month it does', () => {
    const still = [row('2026-02-01T00:00', 'F', { averaging: 'month', value: null })]
    expect(of(still, 'month', '2026-02-01', '2026-02-28')).toMatchObject({ expected: 0, stopped: 1 })
    expect(of(still, 'week', '2026-02-23', '2026-03-01')).toMatchObject({ expected: 1, missing: 1 })
  })

  test('a cell with neither value nor mark was not received', () => {
    expect(countDays([row('2026-03-05T00:00', null, { value: null })])).toEqual([])
  })

  test('never is negative: received + missing is what was expected, usable at most received', () => {
    const cell = fc.record({
      hour: fc.integer({ min: 0, max: 24 * 90 }),
      averaging: fc.constantFrom('instant', 'hour', 'day', 'month', 'year'),
      origin: fc.constantFrom(...ORIGINS),
      mark: fc.option(fc.constantFrom(...DATA_MARKS)),
      value: fc.option(fc.constant('1')),
    })
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), fc.constantFrom(...FREQUENCIES), (cells, frequency) => {
        const rows = cells.map(({ hour, averaging, origin, mark, value }) => ({
          ...{ at: averagingStart(firstMinute(day('2026-01-01')) + hour * 60, averaging as 'day'), averaging, origin },
          cells: [['x', value, 'mg/L', mark]],
        })) as CountedRow[]
        const due = ['2026-01', '2026-02', '2026-03'].flatMap(month =>
          slotsIn(parsePeriod(month), frequency, ALWAYS, NEVER_OVER),
        )
        const { expected, received, usable, stopped, missing, share } = completeness(due, frequency, countDays(rows))
        const each = frequency === 'continuous' ? 24 : 1
        expect(expected + stopped).toBe(due.length * each)
        expect(received + missing).toBe(expected)
        for (const count of [expected, received, usable, stopped, missing]) expect(count).toBeGreaterThanOrEqual(0)
        expect(usable).toBeLessThanOrEqual(received)
        expect(share === null ? expected : share <= 1 && share >= 0).toBe(share === null ? 0 : true)
      }),
    )
  })
})
