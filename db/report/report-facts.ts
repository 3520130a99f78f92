import { z } from 'zod'
import { CHOICES, Facts } from '#content/report/facts.ts'
import { act } from './act.ts'
import { envelopeOf } from './envelope-of.ts'
import { PICTURE_TYPES } from './picture-types.ts'
import { reportFor } from './staff/require-right.ts'

const Input = z.strictObject({ number: z.string().max(40).describe('Public number') })

const Opened = z
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
      .array(z.object({ by: z.enum(['office', 'reporter']), text: z.string() }))
      .describe('Messages both ways, in the order in which they were written'),
  })
  .meta({ id: 'OpenedFacts', description: 'The envelope of facts, for the office that handles it' })

const PICTURES = 'select file, type, size, sha256 from attachment where report = ? order by attachment'
const MESSAGES = 'select "by", text from message where report = ? order by message'

/** What a report says, for the office that holds it; who says it is not in it. Throws Refusal `forbidden`, `invalid`, `not-found`. */
export const reportFacts = act('What a report says', Input, Opened, async (ctx, input) => {
  const { client } = ctx.store
  const row = await reportFor(client, ctx, input.number, 'facts')
  const list = async (sql: string) =>
    (await client.execute({ sql, args: [row.report] })).rows.map(item => ({ ...item }))
  const { facts, choice } = await envelopeOf(client, row)
  return Opened.parse({
    number: row.number,
    choice,
    facts,
    pictures: await list(PICTURES),
    messages: await list(MESSAGES),
  })
})
