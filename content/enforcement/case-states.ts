import { CASE_STEPS } from './entries.ts'

export type CaseStep = (typeof CASE_STEPS)[number]
type Taken = { readonly step: CaseStep; readonly on: string }

const AFTER_SERVICE = ['appealed', 'revoked', 'paid', 'enforced', 'rectified', 'closed'] as const
const AMENDED = ['corrected', 'withdrawn'] as const

/** Steps that a case may begin with: sources often tell nothing before the decision. */
export const FIRST_STEPS: readonly CaseStep[] = ['filed', 'notified', 'decided']

/**
 * Which steps may follow which (行政处罚法 arts 51, 54–61; 生态环境部令第30号). A decision on the spot (art. 51) has no notice; a
 * case without a penalty is closed without a decision. A review may be followed by a suit, so upheld and changed can be
 * appealed again. From its decision a case is published: it may be corrected, after which it goes on where it was, and
 * withdrawn, which ends it. A revoked decision must be withdrawn (art. 48), so nothing else follows.
 */
export const NEXT_STEPS = {
  filed: ['notified', 'decided', 'closed'],
  notified: ['decided', 'closed'],
  decided: ['served', 'revoked', ...AMENDED],
  served: [...AFTER_SERVICE, ...AMENDED],
  appealed: ['upheld', 'changed', 'revoked', 'paid', 'enforced', 'rectified', ...AMENDED],
  upheld: [...AFTER_SERVICE, ...AMENDED],
  changed: ['served', ...AFTER_SERVICE, ...AMENDED],
  revoked: ['withdrawn'],
  paid: [...AFTER_SERVICE, ...AMENDED],
  enforced: [...AFTER_SERVICE, ...AMENDED],
  rectified: [...AFTER_SERVICE, ...AMENDED],
  closed: ['revoked', ...AMENDED],
  corrected: [],
  withdrawn: [],
} as const satisfies Record<CaseStep, readonly CaseStep[]>

/** Steps of one day in the order of law, with the withdrawal last. */
export const STEP_ORDER: readonly CaseStep[] = [...CASE_STEPS.filter(step => step !== 'withdrawn'), 'withdrawn']

/** Steps by day; of one day in the order of law, with the withdrawal last. */
export const inOrder = <T extends Taken>(steps: readonly T[]): T[] =>
  steps.toSorted((a, b) => a.on.localeCompare(b.on) || STEP_ORDER.indexOf(a.step) - STEP_ORDER.indexOf(b.step))

/** The state of a case: its newest step, whatever order the steps come in; null without any. */
export const stateOf = (steps: readonly Taken[]): CaseStep | null => inOrder(steps).at(-1)?.step ?? null

/**
 * What is wrong with the life of a case: for every step that may not follow what came before (NEXT_STEPS), the step, its day
 * and why. Empty for a life in order. The steps may come in any order.
 */
export function stepFaults(steps: readonly Taken[]): { step: CaseStep; on: string; detail: string }[] {
  let standing: CaseStep | null = null
  return inOrder(steps).flatMap(({ step, on }) => {
    const before: CaseStep | null = standing
    const may: readonly CaseStep[] = before === null ? FIRST_STEPS : NEXT_STEPS[before]
    if (step !== 'corrected' || before === null) standing = step
    if (may.includes(step)) return []
    const expected = may.length === 0 ? 'nothing may' : `expected ${may.join(', ')}`
    const place = before === null ? 'cannot be the first step' : `cannot follow "${before}"`
    return [{ step, on, detail: `"${step}" ${place}: ${expected}` }]
  })
}

const UNDONE: readonly CaseStep[] = ['changed', 'revoked']
const ANSWERS: readonly CaseStep[] = ['corrected', 'withdrawn']

/**
 * The day (as text) on which a decision was changed or revoked, for withdrawalDue, while what was published of it stands: it
 * was neither withdrawn nor corrected since (行政处罚法 art. 48). Null where none is owed.
 */
export function withdrawalOwedSince(steps: readonly Taken[]): string | null {
  const ordered = inOrder(steps)
  const undone = ordered.findLastIndex(({ step }) => UNDONE.includes(step))
  const answered = ordered.slice(undone + 1).some(({ step }) => ANSWERS.includes(step))
  return undone === -1 || answered ? null : (ordered[undone] as Taken).on
}
