import { z } from 'zod'
import { DayText } from '../../time-shapes.ts'

const line = {
  doneOn: DayText.describe('Day of the act'),
  who: z.string().describe('Account, reporter or portal'),
  act: z.string().describe('What was done'),
  detail: z.record(z.string(), z.unknown()).describe('What else is known of it'),
}
/** An act on a report. */
export const ReportTrailRow = z
  .object({ number: z.string().describe('Public number'), ...line })
  .meta({ id: 'ReportTrailRow', description: 'An act on a report' })
export type ReportTrailRow = z.infer<typeof ReportTrailRow>

/** An act on an account or an office. */
export const StaffTrailRow = z
  .object({ about: z.string().describe('Account or office'), ...line })
  .meta({ id: 'StaffTrailRow', description: 'An act on an account or an office' })
export type StaffTrailRow = z.infer<typeof StaffTrailRow>
