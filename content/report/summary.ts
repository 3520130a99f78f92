import { dayText } from '../time.ts'
import type { Category } from './categories.ts'
import { type ClockStep, clocksOf, nextDue, type ReportClock } from './clocks.ts'
import type { PublicReport, Summary } from './public-report.ts'
import type { State } from './states.ts'

type Refusal = PublicReport['refusal']
type Outcome = PublicReport['outcome']

/** A step as it is kept: days since 1970-01-01 (Beijing). */
export type KeptStep = ClockStep & { office: string | null; refusal: Refusal; outcome: Outcome }

/** What a summary is made of; `place` is already as coarse as it is said in public, `text` was released. */
export type Summarised = {
  number: string
  category: Category
  place: string | null
  receivedOn: number
  state: State
  firstOffice: string | null
  office: string | null
  outcome: Outcome
  linkedFacility: string | null
  linkedCase: string | null
  linkedExceedance: string | null
  text: string | null
  simulated: boolean
  steps: readonly KeptStep[]
}

const KEPT = { kept: true, missed: false } as const

/**
 * What the public is told of a report on a day (days since 1970-01-01, Beijing). Words of steps are left out, and an office
 * is named only where the portal knows it: its name is then no free text.
 */
export function summaryOf(report: Summarised, isOffice: (name: string) => boolean, today: number): Summary {
  const named = (office: string | null) => (office !== null && isOffice(office) ? office : null)
  const { steps, state } = report
  const clocks = clocksOf(report.firstOffice, steps, today)
  const due = state === 'closed' ? null : nextDue(clocks)
  const { number, category, place, outcome, text, simulated } = report
  return {
    ...{ number, category, place, receivedOn: dayText(report.receivedOn) },
    ...{ updatedOn: dayText(steps.at(-1)?.takenOn ?? report.receivedOn), state, office: named(report.office) },
    dueOn: due === null ? null : dayText(due),
    refusal: steps.findLast(step => step.refusal !== null)?.refusal ?? null,
    outcome,
    disputed: steps.some(({ move }) => move === 'ask-review'),
    ...{ facility: report.linkedFacility, case: report.linkedCase, exceedance: report.linkedExceedance, text },
    steps: steps.map(({ move, takenOn, office, refusal, days, outcome: end }) => ({
      ...{ move, takenOn: dayText(takenOn), office: named(office), refusal, days, outcome: end },
    })),
    clocks: clocks.filter(({ kind }) => kind === 'duty').map(clock => dutyOf(clock, named(clock.office))),
    simulated,
  }
}

const dutyOf = (
  { clock, law, article, startedOn, dueOn, endedOn, estimated, standing }: ReportClock,
  office: string | null,
): Summary['clocks'][number] => ({
  ...{ clock, office, law, article, startedOn, dueOn, endedOn },
  kept: KEPT[standing as keyof typeof KEPT] ?? null,
  estimated,
})
