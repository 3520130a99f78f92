import { z } from 'zod'
import { ALIKE_DAYS, ALIKE_PERCENT, AlikeReport } from '#content/report/inbox.ts'
import { similarity } from '#content/report/similarity.ts'
import { dayText } from '../../json.ts'
import { act } from '../act.ts'
import { envelopeOf } from '../envelope-of.ts'
import { AMONG, reportFor, requireRight } from './require-right.ts'

const MOST = 10
/** Of a flood of reports only the newest are compared. */
const MOST_COMPARED = 300

const NEAR = `select r.number, r.state, ${dayText('r.receivedOn')} as receivedOn, r.facts ->> '$.text' as text from report r
  where r.place = :place and r.category = :category and r.receivedOn between :day - ${ALIKE_DAYS} and :day + ${ALIKE_DAYS}
    and r.report <> :report`

/**
 * Reports that may repeat one: of the same place and category, received within 15 days of it, with a text that is alike by
 * 30 % or more, among those whose facts the account may read; the most alike first, at most 10. A report without a place has
 * none. Throws Refusal `forbidden`, `not-found`.
 */
export const alikeReports = act(
  'Reports that may repeat one',
  z.strictObject({ number: z.string().max(40).describe('Public number') }),
  z.array(AlikeReport),
  async (ctx, input) => {
    const { client } = ctx.store
    const row = await reportFor(client, ctx, input.number, 'facts')
    const { scope, account, office } = await requireRight(client, ctx, 'facts')
    const { facts } = await envelopeOf(client, row)
    const { rows } = await client.execute({
      sql: `${NEAR} and ${AMONG[scope]} order by r.receivedOn desc, r.report desc limit ${MOST_COMPARED}`,
      args: { place: facts.place, category: facts.category, day: row.receivedOn, report: row.report, account, office },
    })
    return rows
      .map(other => ({ ...(other as unknown as Near), percent: similarity(facts.text, String(other['text'])) }))
      .filter(({ percent }) => percent >= ALIKE_PERCENT)
      .toSorted((one, other) => other.percent - one.percent)
      .slice(0, MOST)
      .map(({ number, state, receivedOn, percent }) => ({ number, state, receivedOn, percent }))
  },
)

type Near = Omit<AlikeReport, 'percent'>
