import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { readPublicNumber } from '#content/report/public-number.ts'
import { PublicReport } from '#content/report/public-report.ts'
import { dayText } from '#content/time.ts'
import { ask, JsonText } from '../ask.ts'
import { reportBody } from './report-body.ts'

const Input = z.object({ number: z.string().max(40).describe('Public number, however it is typed') })

/**
 * One report that was released. Throws Refusal `invalid` (no number), `not-found`, the same for one that was never released
 * and for none, and `gone` for one whose release was withdrawn, with the day and the reason.
 */
export const publicReport = ask('One released report', Input, PublicReport, async (ctx, input) => {
  const number = readPublicNumber(input.number)
  const { rows } = await ctx.store.client.execute({
    sql: `select ${reportBody('p')} as body, withdrawnOn, reason from public_report p where number = ?`,
    args: [number],
  })
  const row = rows[0]
  if (!row) throw new Refusal('not-found', `There is no released report "${number}"`)
  if (row['withdrawnOn'] !== null)
    throw new Refusal(
      'gone',
      `Report "${number}" was withdrawn on ${dayText(Number(row['withdrawnOn']))}: ${row['reason']}`,
    )
  return new JsonText<PublicReport>(String(row['body']))
})
