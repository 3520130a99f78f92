import { DETAILS, type Detail, type Move, ruleOf, type State } from './states.ts'

/** The longest extension of handling, in natural days (信访工作条例 art. 34). */
export const MOST_EXTENSION = 30

export type Details = {
  receivedOn: string | null
  toOffice: string | null
  refusal: string | null
  reason: string | null
  days: number | null
  text: string | null
  outcome: string | null
}

/** No detail at all. */
export const NO_DETAILS: Details = {
  ...{ receivedOn: null, toOffice: null, refusal: null, reason: null },
  ...{ days: null, text: null, outcome: null },
}

/**
 * What is wrong with a step: it does not lead out of the state, comes too early or a second time, or its details are not
 * those that it asks for. Null for a step that may be taken.
 * @param taken the steps of the report so far
 */
export const moveFault = (move: Move, state: State, details: Details, taken: readonly Move[]): string | null =>
  orderFault(move, state, taken) ?? detailFault(move, state, details)

/** The same without the details: null for a step whose turn it is. */
export function orderFault(move: Move, state: State, taken: readonly Move[]): string | null {
  const { from, after, once } = ruleOf(move)
  if (!from.includes(state)) return `"${move}" does not lead out of "${state}": it leads out of ${from.join(', ')}`
  if (after !== undefined && !taken.includes(after as Move)) return `"${move}" cannot come before "${after}"`
  return once && taken.includes(move) ? `"${move}" was taken already` : null
}

function detailFault(move: Move, state: State, details: Details): string | null {
  const { needs, may = [] } = ruleOf(move)
  const given = DETAILS.filter(detail => details[detail] !== null)
  const missing = needs.find(detail => !given.includes(detail))
  if (missing !== undefined) return `"${move}" needs ${missing}`
  const surplus = given.find(detail => !(needs as Detail[]).includes(detail) && !may.includes(detail))
  if (surplus !== undefined) return `"${move}" takes no ${surplus}`
  return valueFault(state, details)
}

function valueFault(state: State, { days, refusal, toOffice, outcome }: Details): string | null {
  if (days !== null && !(Number.isInteger(days) && days >= 1 && days <= MOST_EXTENSION))
    return `an extension of ${days} days: expected 1 to ${MOST_EXTENSION}`
  if (refusal === 'not-competent' && toOffice === null) return 'the refusal "not-competent" needs toOffice'
  if (outcome !== null && (outcome === 'not-accepted') !== (state === 'not-accepted'))
    return `the outcome "${outcome}" does not fit a report that is ${state}`
  return null
}
