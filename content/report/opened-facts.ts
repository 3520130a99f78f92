import { z } from 'zod'
import { DayText } from '../time-shapes.ts'
import { CHOICES, Facts } from './facts.ts'
import { PICTURE_TYPES } from './picture-types.ts'

/** The envelope of facts, opened: who reports is not in it. */
export const OpenedFacts = z
  .object({
    number: z.string().describe('Public number'),
    choice: z.enum(CHOICES).describe('What the person chose to be to the office'),
    facts: Facts,
    pictures: z
      .array(
        z.object({
          file: z.string().describe('Name of its file in the folder of attachments'),
          type: z.enum(PICTURE_TYPES).describe('Type of the picture'),
          size: z.int().describe('Size, in bytes'),
          sha256: z.string().describe('SHA-256 of the picture, hexadecimal'),
        }),
      )
      .describe('Pictures, in the order in which they came'),
    messages: z
      .array(
        z.object({
          by: z.enum(['office', 'reporter']).describe('Who wrote it'),
          sentOn: DayText.describe('Day on which it was written'),
          text: z.string().describe('What is said'),
        }),
      )
      .describe('Messages both ways, in the order in which they were written'),
  })
  .meta({ id: 'OpenedFacts', description: 'The envelope of facts, for the office that handles it' })
export type OpenedFacts = z.infer<typeof OpenedFacts>
