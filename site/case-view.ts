import type { EnforcementCase, Facility } from '#content/enforcement/answers.ts'
import { type Law, lawsCited } from '#content/enforcement/laws.ts'
import type { Version } from '#content/register/shapes.ts'
import type { Import } from '#content/trail/shapes.ts'
import { type CaseClocks, caseClocks } from './case-clocks.ts'
import { imports } from './gather.ts'
import { caseOf, facilityOf } from './gather-enforcement.ts'
import { versionsOf } from './gather-water.ts'
import { type ReportsOf, reportsOf } from './reports-of.ts'

export type CaseView = CaseClocks & {
  case: EnforcementCase
  facility: Facility | null
  laws: Law[]
  reports: ReportsOf
  versions: Version[]
  from: Import | null
}

/** All that the page of a case shows. Throws Refusal `not-found`, and `gone` for one that was withdrawn. */
export async function caseView(id: string): Promise<CaseView> {
  const found = await caseOf(id)
  const [facility, reports, versions, all] = await Promise.all([
    found.facility === null ? null : facilityOf(found.facility),
    reportsOf({ case: id }),
    versionsOf('case', id),
    imports(),
  ])
  return {
    case: found,
    facility,
    laws: found.basis === null ? [] : lawsCited(found.basis),
    ...caseClocks(found),
    reports,
    versions,
    from: all.find(one => one.import === found.import) ?? null,
  }
}
