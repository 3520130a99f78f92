import { type Draft, draftAbout, draftOf, readDraft } from '#content/report/draft.ts'
import type { Notice, PageViews } from '#content/report/page-views.ts'
import { deskKey } from './desk-key.ts'
import { type Asked, answerWith, type Handler, type ReportDoor } from './report-door.ts'

/** The form, begun with what its address says that it is about. */
export const showForm: Handler = (door, asked) => formPage(door, asked, draftAbout(asked.query), {})

/** The form with everything that was typed: to correct it, or in another language. */
export const refillForm: Handler = (door, asked) => formPage(door, asked, draftOf(asked.fields), {})

/** Shows the answers once, to be checked; keeps nothing. */
export const checkForm: Handler = async (door, asked) => {
  const draft = draftOf(asked.fields)
  const read = readDraft(draft, asked.lang, (await deskKey(door.data)) !== null)
  if ('faults' in read) return formPage(door, asked, draft, { faults: read.faults }, 422)
  return checkPage(door, asked, draft, null)
}

type Form = Partial<Pick<PageViews['form'], 'faults' | 'notice'>>

/** The form filled with a draft; it keeps the token that it had. */
export async function formPage(
  door: ReportDoor,
  asked: Asked,
  draft: Draft,
  { faults = [], notice = null }: Form,
  status = 200,
) {
  const desk = (await deskKey(door.data)) !== null
  return answerWith(door, asked, 'form', { draft, faults, token: tokenFor(door, asked), desk, notice }, status)
}

/** The page on which the answers are checked and sent. */
export async function checkPage(door: ReportDoor, asked: Asked, draft: Draft, notice: Notice | null, status = 200) {
  const desk = (await deskKey(door.data)) !== null
  return answerWith(door, asked, 'check', { draft, token: tokenFor(door, asked), desk, notice }, status)
}

function tokenFor({ tokens }: ReportDoor, { fields }: Asked): string {
  const { token = '' } = fields
  return ['good', 'too-soon'].includes(tokens.standing(token)) ? token : tokens.issue()
}
