import { z } from 'zod'
import { Unsealing } from '#content/report/staff/desk-lists.ts'
import { dayText } from '../../json.ts'
import { act } from '../act.ts'
import { AMONG, requireRight } from './require-right.ts'

const MOST = 200

/** Openings of envelopes, those that wait first, then the newest; at most 200. Throws Refusal `forbidden`. */
export const unsealings = act('Openings of envelopes', z.strictObject({}), z.array(Unsealing), async ctx => {
  const { client } = ctx.store
  const { scope, account, office } = await requireRight(client, ctx, 'ask-unsealing')
  const { rows } = await client.execute({
    sql: `select r.number, u.round, u.reason, u.askedBy, ${dayText('u.askedOn')} as askedOn, u.approvedBy,
        ${dayText('u.unsealedOn')} as unsealedOn
      from unsealing u join report r using (report) where ${AMONG[scope]}
      order by u.unsealedOn is not null, u.unsealedOn desc, u.askedOn, r.number limit ${MOST}`,
    args: { account, office },
  })
  return rows.map(row => ({ ...row })) as unknown as Unsealing[]
})
