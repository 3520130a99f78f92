import type { EnforcementCase } from '#content/enforcement/answers.ts'
import { PENALTY_KINDS } from '#content/enforcement/entries.ts'
import type { HistoryLine } from '#content/enforcement/history.ts'
import { placeBySlug } from '#content/place/places.ts'
import type { FacilityView } from './facility-view.ts'
import { money } from './money.ts'
import { runInHistory } from './monitoring-phrases.ts'
import { joined, sentences } from './phrases.ts'
import { taskDue } from './task-due.ts'
import { nameIn } from './water-phrases.ts'
import { wordDay, wordNumber } from './worded.ts'
import type { Speech } from './words.ts'

type Said = Pick<
  EnforcementCase,
  'party' | 'violation' | 'fine' | 'currency' | 'authority' | 'documentNumber' | 'decidedOn'
>

/** What a case says in one sentence: who, for what, how much; by its office and number where the source names no party. */
export function caseHeading(speech: Speech, { party, violation, fine, currency, ...decision }: Said): string {
  const { w, say } = speech
  const c = w.enforcement.case
  if (party === null || violation === null)
    return decision.documentNumber
      ? say(c.headingNumbered, { authority: decision.authority, number: decision.documentNumber })
      : say(c.headingUnnamed, { authority: decision.authority, day: wordDay(speech.lang, decision.decidedOn) })
  if (!fine) return say(c.heading, { party, violation })
  return say(c.headingFined, { party, violation, amount: money(speech, fine, currency) })
}

const isKnown = (kind: string): kind is (typeof PENALTY_KINDS)[number] =>
  (PENALTY_KINDS as readonly string[]).includes(kind)

/** Kinds of penalty by their names; one that the law does not name stands as published. */
export const penaltyNames = (speech: Speech, kinds: readonly string[]): string =>
  joined(
    speech,
    kinds.map(kind => (isKnown(kind) ? speech.w.enforcement.penalties[kind] : kind)),
  )

export const placeName = ({ lang }: Speech, slug: string | null): string => placeBySlug(slug ?? '')?.names[lang] ?? ''

/** The state of a case in a word. */
export const stateWord = ({ w }: Speech, state: EnforcementCase['state']): string =>
  state === null ? w.enforcement.case.noState : w.enforcement.caseSteps[state]

/** What a case is called in a list: its party, else its number, else its office. */
export const caseTitle = (
  { w, say, lang }: Speech,
  { party, documentNumber, authority, decidedOn }: Pick<Said, 'party' | 'documentNumber' | 'authority' | 'decidedOn'>,
): string =>
  party ?? documentNumber ?? say(w.enforcement.case.headingUnnamed, { authority, day: wordDay(lang, decidedOn) })

type Stood = Pick<FacilityView, 'facility' | 'permit' | 'cases' | 'fines' | 'open' | 'today'>

/** The state of a facility in a sentence: whether it runs, and whether its permit holds. */
export function facilityHeading(speech: Speech, { facility, permit }: Stood): string {
  const { w, say, lang } = speech
  const f = w.enforcement.facility
  const name = nameIn(speech, facility.names).name
  const state = facility.state === null ? f.stateUnknown : w.enforcement.facilityStates[facility.state]
  if (permit === null) return say(f.headingNoPermit, { name, state })
  return say(permit.ended ? f.headingExpired : f.heading, { name, state, day: wordDay(lang, permit.last) })
}

/** What weighs on it: penalties, and what is still to be put right. */
export function facilityLead(speech: Speech, { cases, fines, open, today }: Stood): string {
  const { w, say, lang } = speech
  const f = w.enforcement.facility
  const overdue = open.filter(task => taskDue(task, today).state === 'overdue').length
  const penalties =
    cases.length === 0
      ? f.neverFined
      : say(fines > 0 ? f.casesSum : f.casesLine, {
          count: cases.length,
          cases: wordNumber(lang, cases.length),
          sum: money(speech, fines),
        })
  const tasks =
    open.length === 0
      ? ''
      : say(overdue > 0 ? f.tasksOverdue : f.tasksOpen, {
          count: open.length,
          open: wordNumber(lang, open.length),
          overdue: wordNumber(lang, overdue),
        })
  return sentences(speech, penalties, ...(tasks ? [tasks] : []))
}

/** What a line of a history says beside the kind of event. */
export function eventText(speech: Speech, { event, text }: HistoryLine): string {
  if (text === null) return ''
  if (event === 'exceeded') return runInHistory(speech, text)
  const words = TEXTS[event]?.(speech)
  return words?.[text] ?? text
}

const TEXTS: Partial<Record<HistoryLine['event'], (speech: Speech) => Readonly<Record<string, string>>>> = {
  'case-step': ({ w }) => w.enforcement.caseSteps,
  inspected: ({ w }) => w.enforcement.inspectionResults,
  'list-entered': ({ w }) => w.enforcement.lists,
  'list-left': ({ w }) => w.enforcement.lists,
  damage: ({ w }) => w.enforcement.damageKinds,
}
