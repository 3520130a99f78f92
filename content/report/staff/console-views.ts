import type { RefusalCode } from '../../refusal.ts'
import type { AlikeReport, InboxCounts, InboxItem } from '../inbox.ts'
import type { OpenedFacts } from '../opened-facts.ts'
import type { Summary } from '../public-report.ts'
import type { TransferSheet } from '../transfer-sheet.ts'
import type { Account } from './account.ts'
import type { ReleaseItem, RewardClaimed, Unsealing } from './desk-lists.ts'
import type { Office } from './office.ts'
import type { ReportFile } from './report-file.ts'
import type { Right } from './rights.ts'
import type { ReportTrailRow, StaffTrailRow } from './trail-rows.ts'

/** What staff did, as the next page says. */
export const STAFF_DONE = [
  ...(['saved', 'enrolled', 'signed-out', 'transferred', 'released', 'refused', 'withdrawn', 'paid'] as const),
] as const
export type StaffDone = (typeof STAFF_DONE)[number]

/** What could not be done: the code of the refusal, and its words, which name the place. */
export type StaffFault = { code: RefusalCode; detail: string }

/**
 * What every page of the console stands in. `at` is its address below `/staff/<language>/`, `form` the token of its forms,
 * `typed` what was typed into a form that was refused.
 */
export type StaffFrame = {
  staff: Pick<Account, 'account' | 'role' | 'office'> | null
  rights: readonly Right[]
  at: string
  form: string
  done: StaffDone | null
  fault: StaffFault | null
  typed: Readonly<Record<string, string>>
}

type Query = Readonly<Record<string, string>>

/** The pages of the console, each with what it shows. */
export type StaffViews = {
  'sign-in': object
  /** `device`: what an application for one-time codes is given, after a good invitation. */
  enrol: { invitation: string; device: { account: string; secret: string; uri: string } | null }
  inbox: {
    query: Query
    items: readonly InboxItem[]
    counts: InboxCounts
    next: string | null
    offices: readonly Office[]
  }
  report: {
    file: ReportFile
    /** Null for who has no right to what it says. */
    facts: OpenedFacts | null
    alike: readonly AlikeReport[]
    trail: readonly ReportTrailRow[]
    offices: readonly Office[]
    /** The text of the template that was chosen. */
    draft: { template: string; text: string } | null
  }
  sheet: { sheet: TransferSheet | null; hash: string; file: ReportFile; offices: readonly Office[]; office: string }
  releases: { items: readonly ReleaseItem[] }
  release: { summary: Summary; proposedBy: string }
  identity: { unsealings: readonly Unsealing[]; claims: readonly RewardClaimed[] }
  trail: { query: Query; items: readonly ReportTrailRow[]; next: string | null }
  'staff-trail': { query: Query; items: readonly StaffTrailRow[]; next: string | null }
  accounts: {
    accounts: readonly Account[]
    offices: readonly Office[]
    /** Whether somebody reads what comes in, so that the form is open. */
    staffed: boolean
    /** Told once. */
    invited: { account: string; invitation: string } | null
  }
  password: object
  fault: object
}
export type StaffPageName = keyof StaffViews
