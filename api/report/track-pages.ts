import { Refusal } from '#content/refusal.ts'
import type { Done, Notice, PageViews } from '#content/report/page-views.ts'
import { addPictures } from '#db/report/add-pictures.ts'
import { disagree } from '#db/report/disagree.ts'
import { lookUp } from '#db/report/look-up.ts'
import { writeBack } from '#db/report/messages.ts'
import { MOST_PICTURES } from '#db/report/picture.ts'
import { claimReward } from '#db/report/staff/rewards.ts'
import { deskKey } from './desk-key.ts'
import { type Asked, answerWith, type Handler, type ReportDoor, reporterIn } from './report-door.ts'
import { takePictures } from './take-pictures.ts'

type Outcome = Pick<PageViews['track'], 'done' | 'notice' | 'text' | 'rewardCode'>
const NOTHING: Outcome = { done: null, notice: null, text: '', rewardCode: null }

/** The page that asks for a code. */
export const showTracking: Handler = (door, asked) =>
  answerWith(door, asked, 'track', { tracking: null, code: '', missing: false, desk: false, ...NOTHING })

/** A report by its code. */
export const trackReport: Handler = (door, asked) => trackPage(door, asked, NOTHING)

/** Writes to the office that holds the report. */
export const sendMessage: Handler = (door, asked) =>
  tried(door, asked, 'message', async (code, text) => {
    await writeBack(reporterIn(door), { code, text })
    return null
  })

/** Asks for review, or for re-review of its answer. */
export const sendDisagreement: Handler = (door, asked) =>
  tried(door, asked, 'disagree', async (code, text) => {
    await disagree(reporterIn(door), { code, text: text.trim() === '' ? null : text })
    return null
  })

/** Adds pictures to a report. */
export const sendPictures: Handler = (door, asked) =>
  tried(door, asked, 'pictures', async code => {
    if (asked.uploads.length === 0) return 'no-pictures'
    const { attachments } = await lookUp(reporterIn(door), { code })
    if (attachments + asked.uploads.length > MOST_PICTURES) return 'too-many'
    const pictures = await takePictures(asked.uploads, await deskKey(door.data))
    if (typeof pictures === 'string') return pictures
    await addPictures(reporterIn(door), { code, pictures })
    return null
  })

/** Asks for the reward; the answer holds a code that is told only there. */
export const claimRewardOf: Handler = async (door, asked) => {
  try {
    const { rewardCode } = await claimReward(reporterIn(door), { code: codeIn(asked) })
    return trackPage(door, asked, { ...NOTHING, done: 'reward', rewardCode })
  } catch (error) {
    return trackPage(door, asked, { ...NOTHING, notice: noticeOf(error) })
  }
}

type Deed = (code: string, text: string) => Promise<Notice | null>

/** What the refusal of a deed means to the person; the page itself answers for a code that is none. */
const NOTICE_OF: Partial<Record<Refusal['code'], Notice>> = {
  conflict: 'too-late',
  invalid: 'no-text',
  'too-many': 'too-many',
}
const OF_MESSAGE = { ...NOTICE_OF, 'too-many': 'too-many-messages' } as const

async function tried(door: ReportDoor, asked: Asked, done: Done, deed: Deed): Promise<Response> {
  const text = (asked.fields['text'] ?? '').replaceAll('\r\n', '\n')
  try {
    const notice = await deed(codeIn(asked), text)
    return trackPage(door, asked, notice === null ? { ...NOTHING, done } : { ...NOTHING, notice, text })
  } catch (error) {
    return trackPage(door, asked, {
      ...NOTHING,
      notice: noticeOf(error, done === 'message' ? OF_MESSAGE : NOTICE_OF),
      text,
    })
  }
}

const noticeOf = (error: unknown, known = NOTICE_OF): Notice =>
  (error instanceof Refusal ? known[error.code] : null) ?? 'failed'

/** One and the same answer for a code that nobody has and for one that is none. */
async function trackPage(door: ReportDoor, asked: Asked, outcome: Outcome): Promise<Response> {
  const code = codeIn(asked)
  const tracking = await lookUp(reporterIn(door), { code }).catch(error => {
    if (error instanceof Refusal && error.code === 'not-found') return null
    throw error
  })
  if (tracking === null)
    return answerWith(door, asked, 'track', { tracking, code: '', missing: true, desk: false, ...NOTHING }, 404)
  const desk = (await deskKey(door.data)) !== null
  return answerWith(door, asked, 'track', { tracking, code, missing: false, desk, ...outcome }, statusOf(outcome))
}

const statusOf = ({ notice }: Outcome): number =>
  notice === null ? 200 : notice === 'failed' || notice === 'busy' ? 503 : 422

const MOST_CODE = 200
const codeIn = ({ fields }: Asked): string => (fields['code'] ?? '').slice(0, MOST_CODE)
