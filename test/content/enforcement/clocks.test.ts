import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  annualDisclosureDue,
  type Clock,
  caseDisclosureDue,
  permitEnd,
  temporaryDisclosureDue,
  withdrawalDue,
} from '#content/enforcement/clocks.ts'
import { lawOf } from '#content/enforcement/laws.ts'
import { isWorkday } from '#content/enforcement/working-days.ts'
import { dayText, parseDay } from '#content/time.ts'

const told = ({ due, law, article, estimated }: Clock) => [dayText(due), law, article, estimated]

describe('a clock', () => {
  test.each<[string, (day: number) => Clock, string, unknown[]]>([
    ['disclosure of a case', caseDisclosureDue, '2026-05-20', ['2026-05-29', 'mee30', '65', false]],
    ['disclosure over a long holiday', caseDisclosureDue, '2026-09-30', ['2026-10-15', 'mee30', '65', false]],
    ['disclosure into an unknown year', caseDisclosureDue, '2026-12-24', ['2027-01-04', 'mee30', '65', true]],
    ['withdrawal', withdrawalDue, '2026-05-20', ['2026-05-25', 'apl', '48', false]],
    ['temporary disclosure', temporaryDisclosureDue, '2026-05-20', ['2026-05-27', 'mee24', '17', false]],
    ['end of a permit', permitEnd, '2026-01-01', ['2030-12-31', 'permitreg', '14', false]],
    ['end of a permit of a leap day', permitEnd, '2024-02-29', ['2029-02-28', 'permitreg', '14', false]],
    ['end of a permit into a leap year', permitEnd, '2023-03-01', ['2028-02-29', 'permitreg', '14', false]],
  ])('%s', (_, clock, from, expected) => {
    expect(told(clock(parseDay(from)))).toEqual(expected)
  })

  test('of an annual report ends on 15 March of the next year', () => {
    expect(told(annualDisclosureDue(2025))).toEqual(['2026-03-15', 'mee24', '19', false])
  })

  test('says that the days of a disclosure are not certain', () => {
    expect(caseDisclosureDue(parseDay('2026-05-20')).uncertain).toContain('7 working days')
    expect(withdrawalDue(parseDay('2026-05-20')).uncertain).toContain('working days')
  })

  test('rests on a law in force on its first day', () => {
    const day = parseDay('2026-11-01')
    for (const clock of [caseDisclosureDue, withdrawalDue, temporaryDisclosureDue, permitEnd])
      expect(lawOf(clock(day).law, day)).not.toBeNull()
  })

  test('in working days ends on one, and never earlier for a later start', () => {
    const start = fc.integer({ min: parseDay('2024-01-01'), max: parseDay('2027-12-31') })
    fc.assert(
      fc.property(start, day => {
        for (const clock of [caseDisclosureDue, withdrawalDue, temporaryDisclosureDue]) {
          expect(isWorkday(clock(day).due)).toBe(true)
          expect(clock(day + 1).due).toBeGreaterThanOrEqual(clock(day).due)
        }
      }),
    )
  })
})
