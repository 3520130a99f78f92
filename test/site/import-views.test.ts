import { expect, test } from 'vitest'
import type { Measure, Region } from '#content/trail/shapes.ts'
import { agreementBySource, measuresOf, rowsIn, share, total } from '#site/import-views.ts'

const row = (day: string, region: Region, compared: number, agreed: number, measure: Measure = 'aqi') => ({
  ...{ day, region, measure, compared, agreed },
})

test('agreement adds up by source, day and measure, newest first', () => {
  const day = '2026-04-19'
  const rows = agreementBySource([
    { source: 'a', agreement: [row(day, 'xinjiang', 10, 9), row(day, 'nationwide', 30, 29)] },
    { source: 'a', agreement: [row(day, 'xinjiang', 5, 5), row('2026-04-20', 'xinjiang', 1, 1)] },
    { source: 'a', agreement: [row(day, 'xinjiang', 7, 6, 'primary')] },
    { source: 'w', agreement: [row('2026-04-18', 'xinjiang', 4, 3, 'class')] },
  ])
  expect(rows.map(({ day: on, region, counts }) => [on, region, counts])).toEqual([
    ['2026-04-20', 'xinjiang', { aqi: { compared: 1, agreed: 1 } }],
    [day, 'nationwide', { aqi: { compared: 30, agreed: 29 } }],
    [day, 'xinjiang', { aqi: { compared: 15, agreed: 14 }, primary: { compared: 7, agreed: 6 } }],
    ['2026-04-18', 'xinjiang', { class: { compared: 4, agreed: 3 } }],
  ])
  expect(total(rows).aqi).toEqual({ compared: 46, agreed: 44 })
  expect(measuresOf(rows)).toEqual(['aqi', 'primary', 'class'])
  expect(measuresOf(rows.slice(0, 2))).toEqual(['aqi'])
})

test('nationwide is left out where it says the same as Xinjiang', () => {
  const agreement = [row('2026-04-19', 'xinjiang', 10, 9), row('2026-04-19', 'nationwide', 10, 9)]
  expect(agreementBySource([{ source: 'a', agreement }]).map(({ region }) => region)).toEqual(['xinjiang'])
  const more = [...agreement, row('2026-04-19', 'nationwide', 1, 1, 'class')]
  expect(agreementBySource([{ source: 'a', agreement: more }]).map(({ region }) => region)).toHaveLength(2)
})

test('a row that disagrees in two measures is one row', () => {
  const one = { site: 'A', at: '2026-04-19T05:00:00+08:00', published: '1', computed: '2' }
  const aqi = { ...one, measure: 'aqi', explanation: 'unexplained' } as const
  expect(rowsIn([aqi, { ...aqi, measure: 'primary' }, { ...aqi, site: 'B' }])).toBe(2)
})

test('a share is cut, never rounded up to 100', () => {
  expect(share(99_999_999, 100_000_000)).toBe(99.999)
  expect(share(5, 5)).toBe(100)
  expect(share(0, 0)).toBeNull()
})
