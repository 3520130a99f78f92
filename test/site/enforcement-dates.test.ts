import { describe, expect, test } from 'vitest'
import type { Disclosure, Membership, Permit, Task } from '#content/enforcement/answers.ts'
import { filingOf, filingYears } from '#site/disclosure-board.ts'
import { permitState } from '#site/permit-state.ts'
import { yearsOf } from '#site/register-board.ts'
import { byUrgency, taskDue } from '#site/task-due.ts'

describe('a rectification task', () => {
  const task = (state: Task['state'], deadline: string) => ({ state, deadline })

  test.each([
    ['open', '2026-03-01', { state: 'open', days: 0 }],
    ['under-way', '2026-02-28', { state: 'overdue', days: -1 }],
    ['reopened', '2026-03-02', { state: 'open', days: 1 }],
    ['done', '2020-01-01', { state: 'done', days: null }],
  ] as const)('%s, due on %s, stands so on 2026-03-01', (state, deadline, expected) => {
    expect(taskDue(task(state, deadline), '2026-03-01')).toEqual(expected)
  })

  test('that is owed longest comes first, what is done last', () => {
    const tasks = [task('done', '2020-01-01'), task('open', '2026-05-01'), task('open', '2026-01-01')]
    expect(tasks.toSorted(byUrgency).map(({ deadline }) => deadline)).toEqual([
      '2026-01-01',
      '2026-05-01',
      '2020-01-01',
    ])
  })
})

describe('the permit that counts', () => {
  const permit = (issuedOn: string, expiresOn: string | null, to: string | null = null) =>
    ({ permit: issuedOn, issuedOn, expiresOn, to }) as Permit

  test('holds on its last day and has ended on the next', () => {
    const permits = [permit('2020-01-01', '2025-12-31')]
    expect(permitState(permits, '2025-12-31')).toMatchObject({ last: '2025-12-31', ended: false })
    expect(permitState(permits, '2026-01-01')).toMatchObject({ last: '2025-12-31', ended: true })
  })

  test('is valid for five years when it says nothing else, and no longer than its entry holds', () => {
    expect(permitState([permit('2021-03-01', null)], '2022-01-01')?.last).toBe('2026-02-28')
    expect(permitState([permit('2021-03-01', null, '2023-06-30')], '2022-01-01')?.last).toBe('2023-06-30')
  })

  test('is the one that ends last of those that have begun', () => {
    const permits = [permit('2020-01-01', '2024-12-31'), permit('2025-01-01', '2029-12-31'), permit('2030-01-01', null)]
    expect(permitState(permits, '2026-01-01')?.permit.issuedOn).toBe('2025-01-01')
    expect(permitState([permit('2030-01-01', null)], '2026-01-01')).toBeNull()
  })
})

describe('a disclosure', () => {
  const annual = (filedOn: string | null) =>
    ({ facility: 'f', kind: 'annual', occasion: '2025', triggeredOn: null, filedOn }) as Disclosure

  test.each([
    ['2026-03-15', '2026-06-01', 'inTime'],
    ['2026-03-16', '2026-06-01', 'late'],
    [null, '2026-03-15', 'notDue'],
    [null, '2026-03-16', 'absent'],
  ] as const)('for 2025, filed on %s, is on %s %s', (filedOn, today, state) => {
    expect(filingOf(annual(filedOn), today)).toMatchObject({ due: '2026-03-15', state })
  })

  test('of an event is due five working days after it', () => {
    const temporary = { ...annual(null), kind: 'temporary', occasion: '处罚', triggeredOn: '2026-03-02' } as Disclosure
    expect(filingOf(temporary, '2026-03-09')).toMatchObject({ due: '2026-03-09', state: 'notDue' })
    expect(filingOf(temporary, '2026-03-10').state).toBe('absent')
  })

  test('without a year that it tells of has no deadline', () => {
    expect(filingOf({ ...annual(null), occasion: '上市' }, '2026-06-01')).toMatchObject({ due: null, state: 'untimed' })
  })

  test('that is absent stands before the others of its year', () => {
    const years = filingYears([annual('2026-03-01'), annual(null)], '2026-06-01')
    expect(years.map(([year, list]) => [year, list.map(({ state }) => state)])).toEqual([
      ['2025', ['absent', 'inTime']],
    ])
  })
})

describe('a register by years', () => {
  const member = (facility: string, year: string, authority = '模拟一局') =>
    ({ facility, year, authority }) as Membership

  test('tells who came and who went since the one before', () => {
    const [newest, oldest] = yearsOf([
      member('a', '2024'),
      member('b', '2024'),
      member('b', '2026'),
      member('c', '2026'),
    ])
    expect(newest).toMatchObject({ year: '2026', joined: ['c'], left: ['a'], first: false })
    expect(oldest).toMatchObject({ year: '2024', joined: [], left: [], first: true })
  })

  test('lets nobody leave whose authority has not published its year yet, nor join who only changed authority', () => {
    const [newest, middle] = yearsOf([
      ...[member('a', '2025'), member('b', '2025'), member('c', '2025', '模拟二局'), member('d', '2025', '模拟二局')],
      ...[member('b', '2026'), member('c', '2026'), member('e', '2026'), member('f', '2026', '模拟三局')],
    ])
    expect(newest).toMatchObject({ year: '2026', joined: ['e'], left: ['a'], first: false })
    expect(middle).toMatchObject({ year: '2025', joined: [], left: [], first: true })
  })
})
