import { z } from 'zod'
import { redact } from '../enforcement/redact.ts'
import { dayText } from '../time.ts'
import { DayText } from '../time-shapes.ts'
import { Facts } from './facts.ts'

const { category, place, longitude, latitude, facility, case: enforcementCase, outfall } = Facts.shape

/**
 * What one office hands to another (信访工作条例 arts 22, 30): strict, made of facts only. It has no field for who reports, how
 * they chose to report, in which language, or how they can be reached.
 */
export const TransferSheet = z
  .strictObject({
    number: z.string().describe('Public number of the report'),
    receivedOn: DayText.describe('Day on which the portal received it'),
    toOffice: z.string().describe('Office that it goes to'),
    ...{ category, place, longitude, latitude, facility, case: enforcementCase, outfall },
    text: z.string().describe('What was seen, with persons masked'),
    landmark: z.string().nullable().describe('Where, in words, with persons masked'),
    happened: z.string().nullable().describe('When, in words, with persons masked'),
    attachments: z.int().min(0).describe('How many pictures belong to it'),
    masked: z.int().min(0).describe('How many passages were masked'),
  })
  .meta({ id: 'TransferSheet', description: 'A report as it goes from one office to another' })
export type TransferSheet = z.infer<typeof TransferSheet>

type About = { number: string; receivedOn: number; toOffice: string; attachments: number }

/**
 * The sheet of a report. Texts pass the screen that takes persons, numbers and homes out of decisions; it finds what has a
 * known form, so a person still reads the sheet before it goes. `receivedOn` in days since 1970-01-01 (Beijing).
 */
export function transferSheet(facts: Facts, about: About): TransferSheet {
  const { text, landmark, happened, language: _, ...rest } = facts
  const screened = [text, landmark, happened].map(part => (part === null ? null : redact(part)))
  const [first, second, third] = screened
  return TransferSheet.parse({
    ...rest,
    ...{ ...about, receivedOn: dayText(about.receivedOn) },
    text: first?.text,
    landmark: second?.text ?? null,
    happened: third?.text ?? null,
    masked: screened.reduce((sum, part) => sum + (part?.found.length ?? 0), 0),
  })
}
