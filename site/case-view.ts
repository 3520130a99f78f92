import type { EnforcementCase, Facility } from '#content/enforcement/answers.ts'
import { withdrawalOwedSince } from '#content/enforcement/case-states.ts'
import { type Clock, caseDisclosureDue, withdrawalDue } from '#content/enforcement/clocks.ts'
import { type Law, lawsCited } from '#content/enforcement/laws.ts'
import type { Version } from '#content/register/shapes.ts'
import { parseDay } from '#content/time.ts'
import type { Import } from '#content/trail/shapes.ts'
import { imports } from './gather.ts'
import { caseOf, facilityOf } from './gather-enforcement.ts'
import { versionsOf } from './gather-water.ts'

export type CaseView = {
  case: EnforcementCase
  facility: Facility | null
  laws: Law[]
  disclosure: Clock
  withdrawal: Clock | null
  versions: Version[]
  from: Import | null
}

/** All that the page of a case shows. Throws Refusal `not-found`, and `gone` for one that was withdrawn. */
export async function caseView(id: string): Promise<CaseView> {
  const found = await caseOf(id)
  const [facility, versions, all] = await Promise.all([
    found.facility === null ? null : facilityOf(found.facility),
    versionsOf('case', id),
    imports(),
  ])
  const owed = withdrawalOwedSince(found.steps)
  return {
    case: found,
    facility,
    laws: found.basis === null ? [] : lawsCited(found.basis),
    disclosure: caseDisclosureDue(parseDay(found.decidedOn)),
    withdrawal: owed === null ? null : withdrawalDue(parseDay(owed)),
    versions,
    from: all.find(one => one.import === found.import) ?? null,
  }
}
