import { z } from 'zod'
import { Performance } from './performance.ts'
import { PublicReport } from './public-report.ts'
import { ReportTotals } from './totals.ts'
import { WithdrawnReport } from './withdrawn-report.ts'

const day = z.int().describe('Day of the batch, days since 1970-01-01 (Beijing)')

const Withdrawn = WithdrawnReport.extend({
  withdrawnOn: z.int().describe('Day on which it was withdrawn, days since 1970-01-01 (Beijing)'),
})
export type Withdrawn = z.infer<typeof Withdrawn>

/**
 * What a batch brings: every report that stands released, every one that was withdrawn, and the counts of all. All real, or
 * all invented. Nothing in it is not for the public.
 */
export const Batch = z.strictObject({
  simulated: z.boolean().describe('True for invented reports'),
  day,
  reports: z
    .array(PublicReport.omit({ overdue: true }).strict())
    .readonly()
    .describe('Reports that stand released'),
  withdrawn: z.array(Withdrawn).readonly().describe('Reports that were withdrawn'),
  performance: z.array(Performance).readonly().describe('Counts of all reports, by group'),
  totals: ReportTotals.describe('Counts of all reports'),
})
export type Batch = z.infer<typeof Batch>

/** The two batches of a day. */
export const DayBatches = z.strictObject({ real: Batch, invented: Batch })
export type DayBatches = z.infer<typeof DayBatches>

/** What the public is told after a batch of a day: of each report its number and its summary, as it is kept. */
export const Carried = z.strictObject({
  day,
  told: z
    .array(z.strictObject({ number: z.string().max(40), body: z.string().max(200_000) }))
    .describe('Summaries as JSON, by public number'),
})
export type Carried = z.infer<typeof Carried>
