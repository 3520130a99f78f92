import { z } from 'zod'
import { RewardClaimed } from '#content/report/staff/desk-lists.ts'
import { dayText } from '../../json.ts'
import { act } from '../act.ts'
import { requireRight } from './require-right.ts'

const MOST = 200

/** Rewards that were asked for, those not paid yet first, the oldest first; at most 200. Throws Refusal `forbidden`. */
export const rewardClaims = act('Rewards asked for', z.strictObject({}), z.array(RewardClaimed), async ctx => {
  const { client } = ctx.store
  await requireRight(client, ctx, 'reward')
  const { rows } = await client.execute(`select r.number, ${dayText('w.claimedOn')} as claimedOn,
      ${dayText('w.paidOn')} as paidOn, w.amount
    from reward w join report r using (report) order by w.paidOn is not null, w.claimedOn, r.number limit ${MOST}`)
  return rows.map(row => ({ ...row })) as unknown as RewardClaimed[]
})
