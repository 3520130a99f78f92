import { z } from 'zod'
import { OpenedFacts } from '#content/report/opened-facts.ts'
import { dayText } from '../json.ts'
import { act } from './act.ts'
import { envelopeOf } from './envelope-of.ts'
import { leaveRead } from './leave-read.ts'
import { reportFor } from './staff/require-right.ts'

const Input = z.strictObject({ number: z.string().max(40).describe('Public number') })

const PICTURES = 'select file, type, size, sha256 from attachment where report = ? order by attachment'
const MESSAGES = `select "by", ${dayText('sentOn')} as sentOn, text from message where report = ? order by message`

/**
 * What a report says, for the office that holds it; who says it is not in it. The trail tells who read it. Throws Refusal
 * `forbidden`, `invalid`, `not-found`.
 */
export const reportFacts = act('What a report says', Input, OpenedFacts, async (ctx, input) => {
  const { client } = ctx.store
  const row = await reportFor(client, ctx, input.number, 'facts')
  await leaveRead(ctx, row.report)
  const list = async (sql: string) =>
    (await client.execute({ sql, args: [row.report] })).rows.map(item => ({ ...item }))
  const { facts, choice } = await envelopeOf(client, row)
  return OpenedFacts.parse({
    number: row.number,
    choice,
    facts,
    pictures: await list(PICTURES),
    messages: await list(MESSAGES),
  })
})
