import { draftOf } from '#content/report/draft.ts'
import { isStaffed } from '#db/report/staff/is-staffed.ts'
import { type Asked, answerWith, type ReportDoor, reporterIn } from './report-door.ts'

/** Null while somebody reads what comes in; else a page that says so, and gives back what was typed. */
export async function shutPage(door: ReportDoor, asked: Asked): Promise<Response | null> {
  const { staffed } = await isStaffed(reporterIn(door), {})
  return staffed ? null : answerWith(door, asked, 'shut', { text: draftOf(asked.fields).text }, 503)
}
