import type { AlikeReport } from '#content/report/inbox.ts'
import type { OpenedFacts } from '#content/report/opened-facts.ts'
import type { StaffViews } from '#content/report/staff/console-views.ts'
import type { ReportFile } from '#content/report/staff/report-file.ts'
import { templatesFor, templateText } from '#content/report/templates.ts'
import { readWords } from '#content/words/read-words.ts'
import { reportFacts } from '#db/report/report-facts.ts'
import { alikeReports } from '#db/report/staff/alike-reports.ts'
import { offices } from '#db/report/staff/offices.ts'
import { reportFile } from '#db/report/staff/report-file.ts'
import { reportTrail } from '#db/report/staff/trails.ts'
import { actorIn, type StaffHandler, staffPage } from './staff-door.ts'

/** Everything of a report that the account has a right to. */
export const showReport: StaffHandler = async (door, asked) => {
  const ctx = actorIn(door, asked)
  const number = asked.params['number'] ?? ''
  const file = await reportFile(ctx, { number })
  const may = (right: string) => file.rights.includes(right)
  const facts: OpenedFacts | null = may('facts') ? await reportFacts(ctx, { number }) : null
  const alike: AlikeReport[] = may('facts') ? await alikeReports(ctx, { number }) : []
  const trail = may('trail') ? (await reportTrail(ctx, { number: file.number, limit: 200 })).items : []
  const draft = draftOf(file, facts, asked.query['template'] ?? '')
  return staffPage(door, asked, 'report', { file, facts, alike, trail, draft, offices: await offices(ctx, {}) })
}

/** Stands where the office has to say something itself. */
const TO_SAY = '……'

/** A message begun from a template, in the language of the reporter. */
function draftOf(file: ReportFile, facts: OpenedFacts | null, name: string): StaffViews['report']['draft'] {
  const template = templatesFor(file.state).find(one => one.template === name)
  if (!template || facts === null) return null
  const { language } = facts.facts
  const known: Record<string, string | null | undefined> = {
    number: file.number,
    office: file.office ?? readWords(language).report.track.desk,
    dueOn: file.dueOn,
    toOffice: file.steps.findLast(({ toOffice }) => toOffice !== null)?.toOffice,
    days: '30',
    reason: file.steps.findLast(({ move }) => move === 'extend')?.reason,
  }
  const values = Object.fromEntries(['number', ...template.fill].map(place => [place, known[place] || TO_SAY]))
  return { template: name, text: templateText(name, language, values) }
}
