import { describe, expect, test } from 'vitest'
import { disclosuresHeading, tasksHeading, unansweredHeading } from '#site/board-headings.ts'
import type { Filing } from '#site/disclosure-board.ts'
import { speech } from '#site/words.ts'

const en = speech('en')

describe('the heading of rectification', () => {
  test.each([
    [[], 'No rectification tasks have come in yet'],
    [['done'], 'The one rectification task (1) is done'],
    [['done', 'done'], 'All 2 rectification tasks are done'],
    [['open', 'done'], '1 task is not done, still in time'],
    [['open', 'open'], '2 tasks are not done, all still in time'],
    [['overdue'], '1 task is not done, 1 overdue'],
    [['overdue', 'open', 'done'], '2 tasks are not done, 1 of them overdue'],
  ] as const)('of %j', (states, heading) => {
    expect(tasksHeading(en, states)).toBe(heading)
  })
})

describe('the heading of exceedances without an answer', () => {
  test.each([
    [[], 'No exceedance is without an answer'],
    [['unanswered'], '1 exceedance without an inspection or a case'],
    [['unanswered', 'unanswered'], '2 exceedances without an inspection or a case'],
    [['pending'], '1 exceedance without an inspection or a case so far, still in time'],
    [['unanswered', 'pending'], '1 exceedance without an inspection or a case, 1 still in time'],
  ] as const)('of %j', (states, heading) => {
    expect(unansweredHeading(en, states)).toBe(heading)
  })
})

describe('the heading of disclosures', () => {
  const filing = (state: Filing['state']) =>
    ({ state, disclosure: { filedOn: state === 'absent' ? null : '2026-03-01' } }) as Filing

  test('names how many did not disclose although it was due', () => {
    expect(disclosuresHeading(en, '2025', [filing('inTime'), filing('late'), filing('absent')])).toBe(
      '2025: 2 firms disclosed, 1 did not although it was due',
    )
  })

  test('says so when none is missing', () => {
    expect(disclosuresHeading(en, '2025', [filing('inTime')])).toBe('2025: 1 firm disclosed, none is missing')
  })
})
