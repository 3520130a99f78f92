import type { Standing } from '#content/report/clocks.ts'
import type { PublicReport } from '#content/report/public-report.ts'
import { parseDay } from '#content/time.ts'
import { placeName } from './enforcement-phrases.ts'
import { wordDay, wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

type Duty = PublicReport['clocks'][number]

/** The sign of each standing of a duty. */
export const DUTY_MARKS = {
  ...{ running: 'open', kept: 'done', missed: 'overdue' },
  ...{ overdue: 'overdue', lapsed: 'overdue', 'not-known': 'kept' },
} as const satisfies Record<Standing, string>

/** How a duty stands on the day of the batch. */
export function standingOf({ dueOn, endedOn, kept }: Duty, day: string): Standing {
  if (dueOn === null) return 'not-known'
  if (endedOn !== null) return kept ? 'kept' : 'missed'
  return dueOn < day ? 'overdue' : 'running'
}

/** The duty that is due next; null where none is, or its limit is not known. */
export const nextDuty = ({ clocks, dueOn }: Pick<PublicReport, 'clocks' | 'dueOn'>): Duty | null =>
  clocks.find(clock => clock.endedOn === null && clock.dueOn !== null && clock.dueOn === dueOn) ?? null

/** Whole days from the last day of a duty to the day of the batch. */
export const daysLate = (dueOn: string, day: string): number => parseDay(day) - parseDay(dueOn)

/** How long a report is overdue, in words; null where it is not. */
export function lateText({ say, lang, w }: Speech, { overdue, dueOn }: PublicReport, day: string): string | null {
  if (!overdue || dueOn === null) return null
  const days = daysLate(dueOn, day)
  return say(w.report.docket.list.late, { count: days, days: wordNumber(lang, days) })
}

/** What a report says in a sentence: about what, where, and how it stands. */
export function reportHeading(speech: Speech, { category, place, state }: PublicReport): string {
  const { w, say } = speech
  const o = w.report.docket.one
  const said = { category: w.report.categories[category], state: w.report.states[state] }
  const where = placeName(speech, place)
  return where ? say(o.titlePlace, { ...said, place: where }) : say(o.title, said)
}

/** What comes next of a report, and by when; or how it ended. */
export function reportLead({ w, say, lang }: Speech, report: PublicReport, day: string): string {
  const o = w.report.docket.one
  const { state, updatedOn, outcome, dueOn, overdue } = report
  if (state === 'closed' && outcome)
    return say(o.leadClosed, { day: wordDay(lang, updatedOn), outcome: w.report.outcomes[outcome] })
  const next = nextDuty(report)
  if (next === null || dueOn === null) return o.leadOpen
  const said = { duty: w.report.clocks[next.clock], day: wordDay(lang, dueOn) }
  if (!overdue) return say(o.leadDue, said)
  const days = daysLate(dueOn, day)
  return say(o.leadLate, { ...said, count: days, days: wordNumber(lang, days) })
}

/** A number as the batch tells it: of people below five `<5`, withheld where that would give another away. */
export const toldNumber = ({ w, lang }: Speech, told: string | null): string =>
  told === null ? w.report.docket.performance.hidden : /^\d+$/.test(told) ? wordNumber(lang, Number(told)) : told
