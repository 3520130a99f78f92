import { draftOf, type Read, readDraft } from '#content/report/draft.ts'
import { parseDay } from '#content/time.ts'
import type { Picture } from '#db/report/picture.ts'
import { type Receipt, submit } from '#db/report/submit.ts'
import { deskKey } from './desk-key.ts'
import { checkPage, formPage } from './form-pages.ts'
import { plainAnswer } from './plain-answer.ts'
import { type Asked, answerWith, type Handler, type ReportDoor, reporterIn } from './report-door.ts'
import { sealIdentity } from './seal-identity.ts'
import { takePictures } from './take-pictures.ts'

/** Takes a report in and answers with its receipt; whatever is wrong, what was typed comes back with it. */
export const sendReport: Handler = async (door, asked) => {
  const draft = draftOf(asked.fields)
  const { token = '' } = asked.fields
  const standing = door.tokens.standing(token)
  if (standing === 'forged') return plainAnswer(asked.lang, 'forged')
  if (standing !== 'good') return checkPage(door, asked, draft, standing, 409)
  const desk = await deskKey(door.data)
  const read = readDraft(draft, asked.lang, desk !== null)
  if ('faults' in read) return formPage(door, asked, draft, { faults: read.faults }, 422)
  const pictures = await takePictures(asked.uploads, desk)
  if (typeof pictures === 'string') return checkPage(door, asked, draft, pictures, pictures === 'busy' ? 503 : 422)
  try {
    const receipt = await door.tokens.once(token, () => keep(door, read, pictures, desk))
    return receipt === null ? plainAnswer(asked.lang, 'sent') : await receiptPage(door, asked, receipt)
  } catch {
    return checkPage(door, asked, draft, 'failed', 503)
  }
}

async function keep(door: ReportDoor, { facts, choice, identity }: Read, pictures: Picture[], desk: string | null) {
  const sealed = identity === null || desk === null ? null : await sealIdentity(desk, identity)
  return submit(reporterIn(door), { facts, choice, identity: sealed, pictures })
}

function receiptPage(door: ReportDoor, asked: Asked, { number, code, contentHash, receivedOn }: Receipt) {
  const file = door.keys.acknowledge(contentHash, parseDay(receivedOn))
  return answerWith(door, asked, 'receipt', { number, code, receivedOn, file, pictures: asked.uploads.length })
}
