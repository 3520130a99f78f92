import { expect, test } from 'vitest'
import type { MonitoringResult } from '#content/enforcement/monitoring/shapes.ts'
import { seriesOf } from '#site/monitoring-view.ts'

const measured = (about: Partial<MonitoringResult>): MonitoringResult => ({
  ...{ facility: 'f', outlet: 'DW001', at: '2026-03-02T00:00:00+08:00', averaging: 'day', origin: 'auto' },
  ...{
    pollutant: '化学需氧量',
    value: '40',
    unit: 'mg/L',
    mark: 'N',
    agency: null,
    limit: 50,
    lower: null,
    permit: 'p',
  },
  ...{ judged: 'met', multiple: null, reason: null, simulated: true, import: 1 },
  ...about,
})

test('results in another unit are another series, for no scale fits both', () => {
  const other = measured({
    unit: 'ug/L',
    value: '40000',
    limit: null,
    permit: null,
    judged: null,
    reason: 'other-unit',
  })
  const found = seriesOf([measured({}), other])
  expect(found.map(({ unit, limit, results }) => [unit, limit, results.length])).toEqual([
    ['mg/L', 50, 1],
    ['ug/L', null, 1],
  ])
})
