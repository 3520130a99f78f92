import { z } from 'zod'
import { dayText, parseDay } from '../time.ts'
import { DayText } from '../time-shapes.ts'
import { CLOCK_KINDS, CLOCKS, type ClockKind, type ClockName, dueOf, sideOf } from './clock-rules.ts'
import type { Move } from './states.ts'

/** How a clock stands on a day; not-known: its start is not recorded, or no law known here was in force. */
export const STANDINGS = ['not-known', 'running', 'kept', 'missed', 'overdue', 'lapsed'] as const
export type Standing = (typeof STANDINGS)[number]

export const ReportClock = z
  .object({
    clock: z.enum(CLOCKS).describe('What is due'),
    kind: z.enum(CLOCK_KINDS).describe('duty, or right that lapses'),
    of: z.enum(['office', 'reporter']).describe('Whose act ends it'),
    office: z.string().nullable().describe('Office that held the report when it began; null: the desk of the portal'),
    law: z.string().nullable().describe('Key of the law that rules it; null while that is not known'),
    article: z.string().nullable().describe('Article of the law'),
    startedOn: DayText.nullable().describe('Day that it runs from, itself not counted; null: not known'),
    dueOn: DayText.nullable().describe('Last day in time; null: not known'),
    endedOn: DayText.nullable().describe('Day of the act that ended it; null while none has'),
    estimated: z.boolean().describe('True when the holidays of a day counted over are not known'),
    uncertain: z.string().nullable().describe('What of the rule itself is not certain'),
    standing: z.enum(STANDINGS).describe('How it stands on the day asked for'),
  })
  .meta({ id: 'ReportClock', description: 'A limit set by law in the life of a report' })
export type ReportClock = z.infer<typeof ReportClock>

/** What clocks read of a step: days are days since 1970-01-01 (Beijing). */
export type ClockStep = {
  move: Move
  takenOn: number
  toOffice: string | null
  receivedOn: number | null
  days: number | null
}

type Running = { clock: ClockName; office: string | null; start: number | null; end: number | null; extra: number }
type Effect = { ends: readonly ClockName[]; starts: readonly ClockName[] }

const NONE: Effect = { ends: [], starts: [] }

/** Which clocks a step ends and starts. Those that a transfer starts wait for the receipt of the office handed to. */
const EFFECTS = {
  'confirm-receipt': NONE,
  'take-up': { ends: ['route', 'objection'], starts: [] },
  transfer: { ends: ['route', 'accept-notice'], starts: ['accept-notice', 'objection'] },
  object: { ends: ['objection'], starts: [] },
  accept: { ends: ['accept-notice'], starts: ['handling'] },
  'not-accept': { ends: ['accept-notice'], starts: [] },
  handle: NONE,
  extend: NONE,
  reply: { ends: ['handling'], starts: ['review-request'] },
  'ask-review': { ends: ['review-request'], starts: ['review-answer'] },
  'answer-review': { ends: ['review-answer'], starts: ['re-review-request'] },
  'ask-re-review': { ends: ['re-review-request'], starts: ['re-review-answer'] },
  'answer-re-review': { ends: ['re-review-answer'], starts: [] },
  close: NONE,
} as const satisfies Record<Move, Effect>

/**
 * The clocks of a report, in the order in which they began, as they stand on a day. Those of an office run from its own
 * receipt, which is recorded (`confirm-receipt`) or not known. Days are days since 1970-01-01 (Beijing).
 * @param office the office that the report came to first; null for the desk of the portal
 * @param steps in the order in which they were taken
 */
export function clocksOf(office: string | null, steps: readonly ClockStep[], today: number): ReportClock[] {
  let [holder, sender] = [office, office]
  let clocks: Running[] = (['route', 'accept-notice'] as const).map(clock => started(clock, office, null))
  for (const step of steps) {
    const { ends, starts }: Effect = EFFECTS[step.move]
    if (step.move === 'object') {
      clocks = givenBack(clocks)
      holder = sender
    }
    clocks = clocks.map(clock => (clock.end === null ? touched(clock, step, ends) : clock))
    if (step.move === 'transfer') [sender, holder] = [holder, step.toOffice]
    const start = step.move === 'transfer' ? null : step.takenOn
    clocks = [...clocks, ...starts.map(clock => started(clock, holder, start))]
  }
  return clocks.map(clock => told(clock, today))
}

const started = (clock: ClockName, office: string | null, start: number | null): Running => ({
  ...{ clock, office, start },
  ...{ end: null, extra: 0 },
})

function touched(clock: Running, step: ClockStep, ends: readonly ClockName[]): Running {
  if (ends.includes(clock.clock)) return { ...clock, end: step.takenOn }
  if (step.move === 'confirm-receipt' && clock.start === null) return { ...clock, start: step.receivedOn }
  if (step.move === 'extend' && clock.clock === 'handling') return { ...clock, extra: step.days ?? 0 }
  return clock
}

/** An objection takes the notice of acceptance off the office that objects: that of the sender runs on as it began. */
function givenBack(clocks: readonly Running[]): Running[] {
  const [before, handed] = clocks.filter(({ clock }) => clock === 'accept-notice').slice(-2)
  return clocks.filter(clock => clock !== handed).map(clock => (clock === before ? { ...clock, end: null } : clock))
}

function told({ clock, office, start, end, extra }: Running, today: number): ReportClock {
  const { kind, of } = sideOf(clock)
  const due = start === null ? null : dueOf(clock, start, extra)
  return {
    ...{ clock, kind, of, office },
    law: due?.law ?? null,
    article: due?.article ?? null,
    startedOn: start === null ? null : dayText(start),
    dueOn: due ? dayText(due.due) : null,
    endedOn: end === null ? null : dayText(end),
    estimated: due?.estimated ?? false,
    uncertain: due?.uncertain ?? null,
    standing: standingOf(kind, due?.due ?? null, end, today),
  }
}

function standingOf(kind: ClockKind, due: number | null, end: number | null, today: number): Standing {
  if (due === null) return 'not-known'
  if (end !== null) return end <= due ? 'kept' : 'missed'
  if (today <= due) return 'running'
  return kind === 'duty' ? 'overdue' : 'lapsed'
}

/** The earliest last day of a duty that is not done, days since 1970-01-01; null where none is known. */
export function nextDue(clocks: readonly ReportClock[]): number | null {
  const owed = clocks.filter(({ kind, endedOn, dueOn }) => kind === 'duty' && endedOn === null && dueOn !== null)
  return owed.length === 0 ? null : Math.min(...owed.map(({ dueOn }) => parseDay(dueOn!)))
}
