import type { Draft, DraftFault } from './draft.ts'
import type { Tracking } from './tracking.ts'

/** What went wrong with a form as a whole, or with a picture. */
export const NOTICES = [
  ...(['too-soon', 'expired', 'busy', 'wrong-type', 'too-large', 'too-many', 'too-many-pixels'] as const),
  ...(['broken', 'no-pictures', 'no-text', 'too-many-messages', 'too-late', 'failed'] as const),
] as const
export type Notice = (typeof NOTICES)[number]

/** What a reporter did on the page that follows a report. */
export const DONE = ['message', 'pictures', 'disagree', 'reward'] as const
export type Done = (typeof DONE)[number]

/** The pages about reports that are made when they are asked for, each with what it shows. */
export type PageViews = {
  /** `desk`: whether contact can be sealed. */
  form: { draft: Draft; faults: readonly DraftFault[]; token: string; desk: boolean; notice: Notice | null }
  /** Nobody reads reports here yet; `text`: what was typed. */
  shut: { text: string }
  check: { draft: Draft; token: string; desk: boolean; notice: Notice | null }
  receipt: { number: string; code: string; receivedOn: string; file: string; pictures: number }
  track: {
    tracking: Tracking | null
    code: string
    missing: boolean
    done: Done | null
    notice: Notice | null
    desk: boolean
    /** What was typed and could not be kept. */
    text: string
    /** The code for the desk that pays, told once. */
    rewardCode: string | null
  }
  verify: { file: string; verdict: Verdict | null; key: string }
}
export type PageName = keyof PageViews

/** What a check of an acknowledgement found: ours, signed by another key, or no file of this form, or altered. */
export const VERDICTS = ['ours', 'other-key', 'altered'] as const
export type Verdict = { verdict: (typeof VERDICTS)[number]; receivedOn: string | null; contentHash: string | null }
