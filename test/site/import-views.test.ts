import { expect, test } from 'vitest'
import { agreementBySource, share, total } from '#site/import-views.ts'

const row = (day: string, region: 'xinjiang' | 'nationwide', compared: number, agreed: number) => ({
  day,
  region,
  aqiCompared: compared,
  aqiAgreed: agreed,
  primaryCompared: compared,
  primaryAgreed: agreed,
})

test('agreement adds up by source and day, newest first', () => {
  const day = '2026-04-19'
  const rows = agreementBySource([
    { source: 'a', agreement: [row(day, 'xinjiang', 10, 9), row(day, 'nationwide', 30, 29)] },
    { source: 'a', agreement: [row(day, 'xinjiang', 5, 5), row('2026-04-20', 'xinjiang', 1, 1)] },
  ])
  expect(rows.map(({ day: on, region, aqiCompared, aqiAgreed }) => [on, region, aqiCompared, aqiAgreed])).toEqual([
    ['2026-04-20', 'xinjiang', 1, 1],
    [day, 'nationwide', 30, 29],
    [day, 'xinjiang', 15, 14],
  ])
  expect(total(rows)).toMatchObject({ aqiCompared: 46, aqiAgreed: 44 })
})

test('nationwide is left out where it says the same as Xinjiang', () => {
  const agreement = [row('2026-04-19', 'xinjiang', 10, 9), row('2026-04-19', 'nationwide', 10, 9)]
  expect(agreementBySource([{ source: 'a', agreement }]).map(({ region }) => region)).toEqual(['xinjiang'])
})

test('a share is cut, never rounded up to 100', () => {
  expect(share(99_999_999, 100_000_000)).toBe(99.999)
  expect(share(5, 5)).toBe(100)
  expect(share(0, 0)).toBeNull()
})
