import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayText } from '#content/time.ts'
import type { Outfall } from '#content/water/answers.ts'
import { dueOf, pastAfter } from '#site/outfall-due.ts'

type Rectified = Pick<Outfall, 'category' | 'state' | 'deadline' | 'doneOn'>
const outfall = (some: Partial<Rectified> = {}): Rectified => ({
  ...{ category: 'merge', state: 'under-way', deadline: '2026-06-30', doneOn: null },
  ...some,
})

describe('an outfall and its deadline', () => {
  test('is in time on the day itself and overdue on the next', () => {
    expect(dueOf(outfall(), '2026-06-29')).toEqual({ state: 'open', days: 1, late: null })
    expect(dueOf(outfall(), '2026-06-30')).toEqual({ state: 'open', days: 0, late: null })
    expect(dueOf(outfall(), '2026-07-01')).toEqual({ state: 'overdue', days: -1, late: null })
  })

  test('is overdue exactly when days are past, whatever the days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 25_000 }), fc.integer({ min: 15_000, max: 25_000 }), (due, now) => {
        const { state, days } = dueOf(outfall({ deadline: dayText(due) }), dayText(now))
        expect(days).toBe(due - now)
        expect(state).toBe(now > due ? 'overdue' : 'open')
      }),
    )
  })

  test('without a deadline is never overdue', () => {
    expect(dueOf(outfall({ deadline: null }), '2030-01-01')).toEqual({ state: 'open', days: null, late: null })
  })

  test('that was reopened counts as not done', () => {
    expect(dueOf(outfall({ state: 'reopened', doneOn: '2026-05-01' }), '2026-07-01').state).toBe('overdue')
  })

  test('that is done says by how many days it was late, if it was', () => {
    const done = (doneOn: string | null) => dueOf(outfall({ state: 'done', doneOn }), '2026-12-01')
    expect(done('2026-06-30')).toEqual({ state: 'done', days: null, late: null })
    expect(done('2026-07-10')).toEqual({ state: 'done', days: null, late: 10 })
    expect(done(null)).toEqual({ state: 'done', days: null, late: null })
  })

  test('that is kept has nothing to do', () => {
    expect(dueOf(outfall({ category: 'kept' }), '2030-01-01')).toEqual({ state: 'kept', days: null, late: null })
  })

  test('is past from the first instant of the Beijing day after', () => {
    expect(pastAfter('2026-12-31')).toBe('2027-01-01T00:00:00+08:00')
  })
})
