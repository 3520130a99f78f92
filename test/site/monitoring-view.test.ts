import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MonitoringCompleteness, MonitoringResult } from '#content/enforcement/monitoring/shapes.ts'
import { calendarOf, cellOf, seriesOf } from '#site/monitoring-view.ts'

const result = (given: Partial<MonitoringResult>) =>
  ({
    ...{ facility: 'f', outlet: 'DW001', pollutant: '氨氮', averaging: 'day', at: '2026-09-20T00:00:00+08:00' },
    ...{ value: '3', unit: 'mg/L', mark: null, limit: 5, lower: null, judged: 'met', reason: null, multiple: null },
    ...given,
  }) as MonitoringResult

describe('results as series', () => {
  test('stand by outlet, pollutant and averaging, those with most exceedances first', () => {
    const beyond = { pollutant: '总磷', judged: 'exceeded', value: '9' } as const
    const found = seriesOf([result({}), result({ outlet: 'DW002' }), result(beyond), result(beyond)])
    expect(found.map(({ outlet, pollutant, exceeded }) => [outlet, pollutant, exceeded])).toEqual([
      ['DW001', '总磷', 2],
      ['DW001', '氨氮', 0],
      ['DW002', '氨氮', 0],
    ])
  })

  test('leave out hours beside daily means that are limited, and keep hours of what is limited nowhere', () => {
    const hour = { averaging: 'hour', limit: null, judged: null } as const
    const found = seriesOf([result(hour), result({}), result({ ...hour, pollutant: '流量' })])
    expect(found.map(({ pollutant, averaging }) => [pollutant, averaging])).toEqual([
      ['氨氮', 'day'],
      ['流量', 'hour'],
    ])
  })

  test('in another unit are another series, for no scale fits both', () => {
    const other = { unit: 'ug/L', value: '3000', limit: null, judged: null, reason: 'other-unit' } as const
    const found = seriesOf([result({}), result(other)])
    expect(found.map(({ unit, limit, results }) => [unit, limit, results.length])).toEqual([
      ['mg/L', 5, 1],
      ['ug/L', null, 1],
    ])
  })

  test('take the newest limit that any of them has', () => {
    const [series] = seriesOf([result({ limit: 8 }), result({ limit: 5 }), result({ limit: null, judged: null })])
    expect(series).toMatchObject({ limit: 5, unit: 'mg/L' })
    expect(series?.results).toHaveLength(3)
  })

  test('draw a value below a detection limit, and leave a gap for one that is marked', () => {
    const later = (day: string) => `2026-09-${day}T00:00:00+08:00`
    const [series] = seriesOf([
      result({ at: later('20'), value: '<1' }),
      result({ at: later('21'), value: '3', mark: 'D', judged: null }),
      result({ at: later('22'), value: '4', mark: 'N' }),
    ])
    expect(series?.chart?.dots).toHaveLength(2)
    expect(series?.chart?.line.match(/M/g)).toHaveLength(2)
  })
})

const month = (given: Partial<MonitoringCompleteness>) =>
  ({
    ...{ outlet: 'DW001', pollutant: '氨氮', frequency: 'month', month: '2026-08', expected: 1, received: 1 },
    ...given,
  }) as MonitoringCompleteness

describe('the calendar of what was to be measured', () => {
  test('has the newest month first and a gap where a month says nothing of a duty', () => {
    const { months, rows } = calendarOf([month({}), month({ month: '2026-10' }), month({ pollutant: '总磷' })])
    expect(months).toEqual(['2026-10', '2026-08'])
    expect(rows.map(row => [row.pollutant, row.cells.map(cell => cell?.month ?? null)])).toEqual([
      ['氨氮', ['2026-10', '2026-08']],
      ['总磷', [null, '2026-08']],
    ])
  })

  test('tells two frequencies of one pollutant apart', () => {
    expect(calendarOf([month({}), month({ frequency: 'quarter' })]).rows).toHaveLength(2)
  })

  test('of nothing is empty', () => {
    expect(calendarOf([])).toEqual({ months: [], rows: [] })
  })
})

describe('a month of required monitoring', () => {
  test.each([
    [0, 0, 'idle'],
    [0, 3, 'idle'],
    [1, 0, 'none'],
    [2, 1, 'some'],
    [2, 2, 'all'],
    [2, 3, 'all'],
  ] as const)('that expected %i and received %i is %s', (expected, received, cell) => {
    expect(cellOf(month({ expected, received }))).toBe(cell)
  })

  test('that says nothing is idle', () => {
    expect(cellOf(null)).toBe('idle')
  })

  test('is complete exactly when nothing of what was expected is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 744 }), fc.integer({ min: 0, max: 744 }), (expected, received) => {
        expect(cellOf(month({ expected, received })) === 'all').toBe(received >= expected)
      }),
    )
  })
})
