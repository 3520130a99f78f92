import { z } from 'zod'
import { DayText } from '../time-shapes.ts'

/** What stays in public of a report that was released once: nothing of what it was about. */
export const WithdrawnReport = z
  .object({
    number: z.string().describe('Public number'),
    withdrawnOn: DayText.describe('Day on which the release was withdrawn'),
    reason: z.string().describe('Why'),
    simulated: z.boolean().describe('True for an invented report'),
  })
  .meta({ id: 'WithdrawnReport', description: 'A report whose release was withdrawn' })
export type WithdrawnReport = z.infer<typeof WithdrawnReport>
