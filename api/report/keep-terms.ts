import { PORTAL } from '#content/report/staff/roles.ts'
import { destroyIdentities } from '#db/report/destroy-identities.ts'
import { destroyTexts } from '#db/report/destroy-texts.ts'
import type { ReportStore } from '#db/report/open.ts'
import { renewDues } from '#db/report/open-clocks.ts'
import { startQuietly } from './start-quietly.ts'

/** Soon after the day begins, before the batch of the day tells of it. */
const DAILY = '3 0 * * *'

type Keeping = { store: ReportStore; say: (line: string) => void; now?: () => number }

/**
 * Keeps the terms of reports, now and every day: what is due next, and the end of identities and of words. The function returned stops it
 * and resolves when nothing is at work any more.
 */
export function startTerms({ store, say, now = Date.now }: Keeping): () => Promise<void> {
  const ctx = () => ({ store, who: PORTAL, now: now() })
  const jobs = [
    { name: 'reckon what is due', pattern: DAILY, work: () => renewDues(ctx(), {}) },
    { name: 'destroy identities', pattern: DAILY, work: () => destroyIdentities(ctx(), {}) },
    { name: 'destroy words', pattern: DAILY, work: () => destroyTexts(ctx(), {}) },
  ]
  return startQuietly(jobs, say)
}
