import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lawOf } from '#content/enforcement/laws.ts'
import { isWorkday } from '#content/enforcement/working-days.ts'
import { CLOCKS, dueOf, sideOf } from '#content/report/clock-rules.ts'
import { type ClockStep, clocksOf, nextDue, ReportClock } from '#content/report/clocks.ts'
import type { Move } from '#content/report/states.ts'
import { urgedSince } from '#content/report/urged-since.ts'
import { dayText, parseDay } from '#content/time.ts'
import { vectors } from '../vectors.ts'

type Input = { received: string; accepted: string | null; extensionDays: number }
type Expected = { acceptNoticeBy: string; handleBy?: string }

const step = (move: Move, on: string, more: Partial<ClockStep> = {}): ClockStep => ({
  ...{ move, takenOn: parseDay(on) },
  ...{ toOffice: null, receivedOn: null, days: null },
  ...more,
})
const confirmed = (on: string, day = on) => step('confirm-receipt', on, { receivedOn: parseDay(day) })

const on = (today: string, steps: ClockStep[], office: string | null = 'A') => clocksOf(office, steps, parseDay(today))
const brief = (today: string, steps: ClockStep[]) =>
  on(today, steps).map(({ clock, office, startedOn, dueOn, standing }) => [clock, office, startedOn, dueOn, standing])

describe('the suite petition-deadlines', () => {
  test.each(vectors<Input, Expected>('petition-deadlines').map(row => [row.id, row] as const))('%s', (_, row) => {
    const { received, accepted, extensionDays } = row.input
    const steps = [confirmed(received), step('take-up', received)]
    if (accepted) steps.push(step('accept', accepted), step('handle', accepted))
    if (accepted && extensionDays > 0) steps.push(step('extend', accepted, { days: extensionDays }))
    const due = (name: string) => on(received, steps).find(({ clock }) => clock === name)?.dueOn
    expect(due('accept-notice')).toBe(row.expected.acceptNoticeBy)
    expect(due('handling')).toBe(row.expected.handleBy)
  })
})

describe('a clock of an office', () => {
  test('is not known until the office confirms its own receipt, and runs from that day', () => {
    const taken = step('take-up', '2026-11-20')
    expect(brief('2026-12-30', [taken])).toEqual([
      ['route', 'A', null, null, 'not-known'],
      ['accept-notice', 'A', null, null, 'not-known'],
    ])
    expect(brief('2026-11-23', [taken, confirmed('2026-11-23', '2026-11-19')]).at(-1)).toEqual([
      ...['accept-notice', 'A', '2026-11-19', '2026-12-04', 'running'],
    ])
  })

  test('is in time on its last day and late on the next', () => {
    const steps = [confirmed('2026-11-01'), step('take-up', '2026-11-01')]
    const standing = (today: string, more: ClockStep[] = []) => on(today, [...steps, ...more])[1]?.standing
    expect(standing('2026-11-16')).toBe('running')
    expect(standing('2026-11-17')).toBe('overdue')
    expect(standing('2027-01-01', [step('accept', '2026-11-16')])).toBe('kept')
    expect(standing('2027-01-01', [step('accept', '2026-11-17')])).toBe('missed')
  })

  test('in working days passes over a holiday: an objection after the National Day', () => {
    const steps = [step('transfer', '2026-09-29', { toOffice: 'B' }), confirmed('2026-09-30')]
    expect(brief('2026-10-08', steps)).toEqual([
      ['route', 'A', null, null, 'not-known'],
      ['accept-notice', 'A', null, null, 'not-known'],
      ['accept-notice', 'B', '2026-09-30', '2026-10-15', 'running'],
      ['objection', 'B', '2026-09-30', '2026-10-13', 'running'],
    ])
    expect(on('2026-10-14', steps).at(-1)?.standing).toBe('lapsed')
  })

  test('is estimated where it counts over days of a year whose holidays are not known', () => {
    const objection = (day: string) =>
      on(day, [step('transfer', day, { toOffice: 'B' }), confirmed(day)]).find(({ clock }) => clock === 'objection')
    expect(objection('2026-12-24')).toMatchObject({ dueOn: '2026-12-31', estimated: false })
    expect(objection('2026-12-25')).toMatchObject({ dueOn: '2027-01-01', estimated: true })
  })

  test('goes back to the sender as it began when the office handed to objects', () => {
    const sent = [confirmed('2026-11-02'), step('transfer', '2026-11-05', { toOffice: 'B' }), confirmed('2026-11-06')]
    const clocks = on('2026-11-10', [...sent, step('object', '2026-11-09')])
    expect(clocks.map(({ clock, office, dueOn, standing }) => [clock, office, dueOn, standing])).toEqual([
      ['route', 'A', '2026-11-17', 'kept'],
      ['accept-notice', 'A', '2026-11-17', 'running'],
      ['objection', 'B', '2026-11-13', 'kept'],
    ])
  })

  test('of a day before every law known here is not known', () => {
    const first = parseDay('2022-05-01')
    expect(dueOf('handling', first - 1)).toBeNull()
    expect(dueOf('handling', first)).toMatchObject({ due: first + 60, law: 'xinfang', article: '34' })
    expect(on('2022-06-01', [confirmed('2022-04-30')])[0]?.standing).toBe('not-known')
  })
})

const HANDLED = [
  ...[confirmed('2026-03-01'), step('take-up', '2026-03-02'), step('accept', '2026-03-10')],
  step('handle', '2026-03-10'),
]

describe('handling and reviews', () => {
  test('run from acceptance, reply, request and answer, each by its article', () => {
    const steps = [
      ...[...HANDLED, step('extend', '2026-05-01', { days: 30 }), step('reply', '2026-06-08')],
      ...[step('ask-review', '2026-07-08'), step('answer-review', '2026-08-08')],
    ]
    const told = on('2026-09-07', steps).map(row => [row.clock, row.article, row.dueOn, row.standing])
    expect(told.slice(2)).toEqual([
      ['handling', '34', '2026-06-08', 'kept'],
      ['review-request', '35', '2026-07-08', 'kept'],
      ['review-answer', '35', '2026-08-07', 'missed'],
      ['re-review-request', '36', '2026-09-07', 'running'],
    ])
    expect(on('2026-09-08', steps).at(-1)?.standing).toBe('lapsed')
  })
})

describe('the mark 督办', () => {
  test('is set by the first duty that is late, and taken off by the act that was owed', () => {
    expect(urgedSince(on('2026-05-09', HANDLED))).toBeNull()
    expect(urgedSince(on('2026-05-10', HANDLED))).toBe('2026-05-10')
    expect(urgedSince(on('2026-07-10', HANDLED))).toBe('2026-05-10')
    expect(urgedSince(on('2026-07-10', [...HANDLED, step('reply', '2026-07-09')]))).toBeNull()
  })

  test('is not set by a right that lapses or by what is not known', () => {
    expect(urgedSince(on('2027-12-31', [...HANDLED, step('reply', '2026-03-20')]))).toBeNull()
    expect(urgedSince(on('2027-12-31', []))).toBeNull()
  })
})

describe('the next due day', () => {
  test('is that of the earliest duty not done', () => {
    expect(nextDue(on('2026-03-20', HANDLED))).toBe(parseDay('2026-05-09'))
    expect(nextDue(on('2026-03-20', []))).toBeNull()
    expect(nextDue(on('2026-03-20', [confirmed('2026-03-01')]))).toBe(parseDay('2026-03-16'))
  })
})

describe('every clock', () => {
  const day = fc.integer({ min: parseDay('2022-05-01'), max: parseDay('2030-12-31') })

  test('rests on a law in force, ends after its start, and never earlier for a later one', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...CLOCKS), (start, clock) => {
        const due = dueOf(clock, start)!
        expect(lawOf(due.law, start)?.key).toBe(due.law)
        expect(due.due).toBeGreaterThan(start)
        expect(dueOf(clock, start + 1)!.due).toBeGreaterThanOrEqual(due.due)
        if (clock === 'objection') expect(isWorkday(due.due)).toBe(true)
        else expect(due.uncertain).toContain('holiday')
      }),
    )
  })

  test('is told in its public shape, and is a duty of an office or a right', () => {
    for (const row of on('2026-07-01', HANDLED)) expect(ReportClock.parse(row)).toEqual(row)
    expect(CLOCKS.filter(clock => sideOf(clock).kind === 'right')).toEqual([
      ...['objection', 'review-request', 're-review-request'],
    ])
    expect(dayText(dueOf('review-answer', parseDay('2026-01-01'))!.due)).toBe('2026-01-31')
  })
})
