import { describe, expect, test } from 'vitest'
import type { Latest } from '#content/air/shapes.ts'
import { hourAt, hourText } from '#content/time.ts'
import { isStale, lags, newestHour, staleAfter } from '#site/freshness.ts'
import { builtAt } from '#site/gather.ts'
import { heading, headingNear } from '#site/heading.ts'
import type { Nearest } from '#site/nearest.ts'
import { speech } from '#site/words.ts'

const hour = '2026-04-30T23:00:00+08:00'

describe('a value', () => {
  test('is stale by the clock of the build, from the very instant the page names', () => {
    const instant = Date.parse(staleAfter(hour))
    expect(staleAfter(hour)).toBe('2026-05-01T02:00:00+08:00')
    expect(isStale({ hour }, instant - 1)).toBe(false)
    expect(isStale({ hour }, instant)).toBe(true)
  })

  test('lags when others went on for more than three hours', () => {
    expect(lags({ hour }, '2026-05-01T02:00:00+08:00')).toBe(false)
    expect(lags({ hour }, '2026-05-01T03:00:00+08:00')).toBe(true)
    expect(lags({ hour }, null)).toBe(false)
  })

  test('has a newest hour only among some', () => {
    expect(newestHour([{ hour }, { hour: '2026-04-30T22:00:00+08:00' }])).toBe(hour)
    expect(newestHour([])).toBeNull()
  })
})

describe('the heading', () => {
  const at = (back: number, aqi: number | null) =>
    ({ hour: hourText(hourAt(builtAt) - back), aqi, category: aqi === null ? null : 'good' }) as Latest
  const zh = speech('zh')
  const near = (latest: Latest, km: number) => headingNear(zh, '和田市', { latest, km } as Nearest)

  test('speaks of the present only while it is the present', () => {
    expect(heading(zh, '和田', at(2, 60))).toBe('和田：空气良')
    expect(heading(zh, '和田', at(3, 60))).toMatch(/^和田：\d+月\d+日 \d\d:00 空气良（此后没有新数据）$/)
    expect(heading(zh, '和田', at(3, null))).toBe('和田：没有新数据')
    expect(heading(zh, '和田', at(24 * 800, 60))).toMatch(/^和田：\d{4}年/)
  })

  test('says how far the nearest station is, and its air only up to 15 km', () => {
    expect(near(at(0, 60), 1.9)).toBe('和田市：约 2 公里外的监测站，空气良')
    expect(near(at(3, 60), 15)).toMatch(/^和田市：.*\d\d:00 约 15 公里外的监测站，空气良（此后没有新数据）$/)
    expect(near(at(0, 60), 15.1)).toBe('和田市：最近的监测站在约 15 公里外')
    expect(near(at(0, null), 2)).toBe('和田市：最近的监测站在约 2 公里外')
  })
})
