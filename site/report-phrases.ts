import { lawOf } from '#content/enforcement/laws.ts'
import type { ReportClock } from '#content/report/clocks.ts'
import { orderFault } from '#content/report/move-fault.ts'
import type { Tracking } from '#content/report/tracking.ts'
import { parseDay } from '#content/time.ts'
import { wordDay, wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

/** What a reporter may ask for now: review of the reply, re-review of the answer to that, or neither. */
export function mayAsk({ state, steps }: Tracking): 'ask-review' | 'ask-re-review' | null {
  const taken = steps.map(({ move }) => move)
  const open = (['ask-re-review', 'ask-review'] as const).filter(move => orderFault(move, state, taken) === null)
  return open[0] ?? null
}

type Step = Tracking['steps'][number]
/** What a step says of itself; the public is told less of it. */
type StepSaid = Pick<Step, 'refusal' | 'days' | 'outcome'> & Partial<Step>

/** What is said of a step beside its name and its day. */
export function stepDetails({ w, say, lang }: Speech, step: StepSaid): string[] {
  const t = w.report.track
  return [
    step.toOffice && say(t.toOffice, { office: step.toOffice }),
    step.receivedOn && say(t.receivedOn, { day: wordDay(lang, step.receivedOn) }),
    step.refusal && w.report.refusals[step.refusal],
    step.reason && say(t.reason, { reason: step.reason }),
    step.days !== null && say(t.days, { days: wordNumber(lang, step.days) }),
    step.outcome && w.report.outcomes[step.outcome],
  ].filter((text): text is string => typeof text === 'string' && text !== '')
}

/** The title of the law that rules a clock; null while that is not known. */
export const lawTitle = ({ law, startedOn }: Pick<ReportClock, 'law' | 'startedOn'>): string | null =>
  law === null || startedOn === null ? null : (lawOf(law, parseDay(startedOn))?.zh ?? null)

/** How a clock stands, and by when. */
export function clockLine(
  { w, say, lang }: Speech,
  { standing, dueOn, endedOn }: Pick<ReportClock, 'standing' | 'dueOn' | 'endedOn'>,
): string[] {
  const t = w.report.track
  return [
    w.report.standings[standing],
    ...(dueOn === null ? [] : [say(t.due, { day: wordDay(lang, dueOn) })]),
    ...(endedOn === null ? [] : [say(t.ended, { day: wordDay(lang, endedOn) })]),
  ]
}
