import type { Clock } from '../enforcement/clocks.ts'
import { lawOf } from '../enforcement/laws.ts'
import { afterWorkdays } from '../enforcement/working-days.ts'

export const CLOCKS = [
  ...(['route', 'accept-notice', 'objection', 'handling'] as const),
  ...(['review-request', 'review-answer', 're-review-request', 're-review-answer'] as const),
] as const
export type ClockName = (typeof CLOCKS)[number]

/** `duty`: an office owes an act. `right`: someone may act, and the right lapses. */
export const CLOCK_KINDS = ['duty', 'right'] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]

type Rule = { article: string; days: number; unit: 'day' | 'workday'; kind: ClockKind; of: 'office' | 'reporter' }
type Edition = { law: string; rules: Record<ClockName, Rule> }

const duty = { unit: 'day', kind: 'duty', of: 'office' } as const
const asked = { unit: 'day', kind: 'right', of: 'reporter' } as const

/**
 * The limits of the 信访工作条例 (2022), one edition a law; the day on which a clock starts decides which law rules it. A request
 * to look into a violation also follows the procedure of penalties (art. 31(5)), whose limits stand with the cases.
 */
const EDITIONS: readonly Edition[] = [
  {
    law: 'xinfang',
    rules: {
      route: { article: '22', days: 15, ...duty },
      'accept-notice': { article: '23', days: 15, ...duty },
      objection: { article: '23', days: 5, unit: 'workday', kind: 'right', of: 'office' },
      handling: { article: '34', days: 60, ...duty },
      'review-request': { article: '35', days: 30, ...asked },
      'review-answer': { article: '35', days: 30, ...duty },
      're-review-request': { article: '36', days: 30, ...asked },
      're-review-answer': { article: '36', days: 30, ...duty },
    },
  },
]

/** Whose act ends a clock, and whether it is owed. */
export const sideOf = (clock: ClockName): Pick<Rule, 'kind' | 'of'> => EDITIONS[0]!.rules[clock]

const UNDECIDED = 'Whether a last day on a holiday moves to the next working day is not decided'

/**
 * When something is due that starts on a natural day (days since 1970-01-01, Beijing), which itself is not counted. `extra`
 * natural days of an extension are added. Null for a day on which none of the laws known here was in force.
 */
export function dueOf(clock: ClockName, start: number, extra = 0): Clock | null {
  const edition = EDITIONS.find(({ law }) => lawOf(law, start)?.key === law)
  if (!edition) return null
  const { article, days, unit } = edition.rules[clock]
  const rule = { law: edition.law, article }
  if (unit === 'day') return { due: start + days + extra, ...rule, estimated: false, uncertain: UNDECIDED }
  const { day, estimated } = afterWorkdays(start, days)
  return { due: day + extra, ...rule, estimated, uncertain: null }
}
