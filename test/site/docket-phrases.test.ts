import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#content/place/shapes.ts'
import type { PublicReport } from '#content/report/public-report.ts'
import {
  daysLate,
  lateText,
  nextDuty,
  reportHeading,
  reportLead,
  standingOf,
  toldNumber,
} from '#site/docket-phrases.ts'
import { speech } from '#site/words.ts'
import { released } from '#test/db/docket/docket.ts'

const DAY = '2026-11-25'
const en = speech('en')

type Duty = PublicReport['clocks'][number]
const duty = (part: Partial<Duty> = {}): Duty => ({
  ...{ clock: 'handling', office: 'A', law: 'xinfang', article: '34', startedOn: '2026-09-01', dueOn: '2026-10-31' },
  ...{ endedOn: null, kept: null, estimated: false },
  ...part,
})
const report = (part: Partial<PublicReport> = {}): PublicReport => ({
  ...{ ...released('QT2026-0000-0001'), overdue: false },
  ...part,
})

describe('a duty', () => {
  test.each([
    [{ dueOn: null, startedOn: null }, 'not-known'],
    [{ dueOn: DAY }, 'running'],
    [{ dueOn: '2026-11-24' }, 'overdue'],
    [{ endedOn: '2026-10-31', kept: true }, 'kept'],
    [{ endedOn: '2026-11-01', kept: false }, 'missed'],
  ] as const)('%j is %s on the day of the batch', (part, standing) => {
    expect(standingOf(duty(part), DAY)).toBe(standing)
  })

  test('is late by the days since its last one', () => {
    expect([daysLate('2026-11-24', DAY), daysLate('2026-10-25', DAY)]).toEqual([1, 31])
  })

  test('comes next that is not done and due on the day that the report says', () => {
    const clocks = [duty({ clock: 'route', endedOn: '2026-09-05', kept: true }), duty()]
    expect(nextDuty(report({ clocks, dueOn: '2026-10-31' }))?.clock).toBe('handling')
    expect(nextDuty(report({ clocks, dueOn: null }))).toBeNull()
  })
})

describe('a released report', () => {
  test('is told by what it is about, where, and how it stands; without a place where none is told', () => {
    expect(reportHeading(en, report({ state: 'handling' }))).toBe('Smoke from a chimney, Ürümqi: being handled')
    expect(reportHeading(en, report({ place: null, state: 'closed' }))).toBe('Smoke from a chimney: closed')
  })

  test('says which duty is late and by how much, which is next, how it ended, or that no limit is known', () => {
    const late = report({ clocks: [duty()], dueOn: '2026-10-31', overdue: true })
    expect(reportLead(en, late, DAY)).toBe('“To handle it and answer” was due on 31 October 2026: 25 days overdue.')
    expect(lateText(en, late, DAY)).toBe('25 days overdue')
    expect(lateText(en, late, '2026-11-01')).toBe('1 day overdue')
    const next = report({ clocks: [duty({ dueOn: '2026-12-01' })], dueOn: '2026-12-01' })
    expect(reportLead(en, next, DAY)).toBe('Next duty: “To handle it and answer”, due on 1 December 2026.')
    expect(lateText(en, next, DAY)).toBeNull()
    const closed = report({ state: 'closed', outcome: 'verified', updatedOn: '2026-11-02' })
    expect(reportLead(en, closed, DAY)).toBe('Closed on 2 November 2026. Outcome: found true.')
    expect(reportLead(en, report(), DAY)).toBe('When the next step is due is not known.')
  })

  test.each(LANGUAGES)('has a heading and a sentence in %s without a hole', lang => {
    const words = speech(lang)
    const late = report({ clocks: [duty()], dueOn: '2026-10-31', overdue: true })
    for (const text of [reportHeading(words, late), reportLead(words, late, DAY)])
      expect(text).not.toMatch(/[{}$]|undefined/)
  })
})

test('a number is told as the batch told it: few as few, withheld as withheld', () => {
  expect(['1234', '<5', '0', null].map(told => toldNumber(en, told))).toEqual(['1,234', '<5', '0', 'withheld'])
})
