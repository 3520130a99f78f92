import { expect, test } from 'vitest'
import type { WaterBody } from '#content/water/answers.ts'
import type { LakeState, WaterPeriod } from '#content/water/shapes.ts'
import { lakeView } from '#site/lake-views.ts'
import type { SectionView } from '#site/section-views.ts'
import { isOverdue, keepsCap, lackingReason } from '#site/water-overview.ts'

test('a cap is kept from below, a floor from above, and what is missing is neither', () => {
  expect(keepsCap({ kind: 'total', value: 100, cap: 100 })).toBe(true)
  expect(keepsCap({ kind: 'groundwater', value: 100.1, cap: 100 })).toBe(false)
  expect(keepsCap({ kind: 'ecological-flow', value: 6.4, cap: 6.5 })).toBe(false)
  expect(keepsCap({ kind: 'irrigation-efficiency', value: 0.6, cap: 0.6 })).toBe(true)
  expect(keepsCap({ kind: 'total', value: null, cap: 100 })).toBeNull()
  expect(keepsCap({ kind: 'total', value: 0, cap: null })).toBeNull()
})

test('black water is overdue from the day after its deadline, until it is treated', () => {
  const deadline = '2026-10-12'
  expect(isOverdue({ state: 'under-treatment', deadline }, '2026-10-12')).toBe(false)
  expect(isOverdue({ state: 'under-treatment', deadline }, '2026-10-13')).toBe(true)
  expect(isOverdue({ state: 'treated', deadline }, '2026-10-13')).toBe(false)
  expect(isOverdue({ state: 'listed', deadline: null }, '2026-10-13')).toBe(false)
})

test('a section without a class says why: no sample, or what its samples lack', () => {
  expect(lackingReason(null)).toBe('no-samples')
  expect(lackingReason({ unrated: 'river-or-lake-unknown' } as WaterPeriod)).toBe('river-or-lake-unknown')
})

test('a lake shows its newest rated month, its gaps and its own sections', () => {
  const state = (period: string, tli: number | null) =>
    ({ period, tli, trophic: tli === null ? null : 'light', class: tli === null ? null : 'IV' }) as LakeState
  const body = { body: 'b', simulated: false } as WaterBody
  const section = (of: string) => ({ section: { body: of } }) as SectionView
  const months = [
    { period: '2026-01', of: state('2026-01', 55) },
    { period: '2026-02', of: null },
    { period: '2026-03', of: state('2026-03', null) },
  ]
  const view = lakeView(body, months, [section('b'), section('c')])
  expect(view.state?.period).toBe('2026-01')
  expect(view.strip).toMatchObject({ min: 55, missing: 2 })
  expect(view.sections).toHaveLength(1)
  expect(lakeView(body, [], []).strip).toBeNull()
})
