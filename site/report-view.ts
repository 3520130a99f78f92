import type { EnforcementCase, Facility } from '#content/enforcement/answers.ts'
import { Refusal } from '#content/refusal.ts'
import type { PublicReport } from '#content/report/public-report.ts'
import { batchDay, reportOf } from './gather-docket.ts'
import { caseOf, facilityOf } from './gather-enforcement.ts'

/** What a released report led to, as far as the registers still hold it. */
export type ReportView = {
  report: PublicReport
  day: string
  facility: Facility | null
  case: EnforcementCase | null
  exceedance: Exceedance | null
}

/** An exceedance by the parts of its id; whether its facility has a page. */
type Exceedance = { facility: string; outlet: string; at: string; pollutant: string; known: boolean }

/** All that the page of a released report shows. Throws Refusal `invalid`, `not-found`, and `gone` for a withdrawn one. */
export async function reportView(number: string): Promise<ReportView> {
  const report = await reportOf(number)
  const [facility, found, exceedance] = await Promise.all([
    report.facility === null ? null : held(facilityOf(report.facility)),
    report.case === null ? null : held(caseOf(report.case)),
    report.exceedance === null ? null : exceedanceOf(report.exceedance),
  ])
  return { report, day: await batchDay(report.simulated), facility, case: found, exceedance }
}

async function exceedanceOf(id: string): Promise<Exceedance> {
  const [facility = '', outlet = '', at = '', , pollutant = ''] = id.split('>')
  return { facility, outlet, at, pollutant, known: (await held(facilityOf(facility))) !== null }
}

/** What was asked for, or null where the registers do not hold it any more. */
const held = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch(error => {
    if (error instanceof Refusal) return null
    throw error
  })
