import type { EnforcementCase } from '#content/enforcement/answers.ts'
import { withdrawalOwedSince } from '#content/enforcement/case-states.ts'
import { type Clock, caseDisclosureDue, withdrawalDue } from '#content/enforcement/clocks.ts'
import { parseDay } from '#content/time.ts'

/** When a case is to be published, and, once its decision no longer stands, by when it is to be withdrawn. */
export type CaseClocks = { disclosure: Clock; withdrawal: Clock | null }

export function caseClocks({ decidedOn, steps }: Pick<EnforcementCase, 'decidedOn' | 'steps'>): CaseClocks {
  const owed = withdrawalOwedSince(steps)
  return {
    disclosure: caseDisclosureDue(parseDay(decidedOn)),
    withdrawal: owed === null ? null : withdrawalDue(parseDay(owed)),
  }
}
