import { Refusal } from '#content/refusal.ts'
import type { ReportStore } from './open.ts'

/** What was destroyed must not live on in the log. Throws Refusal `conflict` while something reads it. */
export async function requireEmptyLog({ emptyLog }: ReportStore): Promise<void> {
  if (!(await emptyLog())) throw new Refusal('conflict', 'Cannot empty the log of the reports: it is being read')
}
