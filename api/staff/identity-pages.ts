import { scopeOf } from '#content/report/staff/rights.ts'
import { rewardClaims } from '#db/report/staff/reward-claims.ts'
import { payReward } from '#db/report/staff/rewards.ts'
import { unsealings } from '#db/report/staff/unsealings.ts'
import { approveUnsealing, askUnsealing, withdrawUnsealing } from '#db/report/unseal.ts'
import { fenOf } from './fen-of.ts'
import { actorIn, deed, onward, type StaffHandler, staffPage } from './staff-door.ts'

/** Envelopes that somebody wants opened, and rewards that wait to be paid. */
export const showIdentity: StaffHandler = async (door, asked) => {
  const ctx = actorIn(door, asked)
  const pays = asked.staff !== null && scopeOf(asked.staff.role, 'reward') !== null
  const claims = pays ? await rewardClaims(ctx, {}) : []
  return staffPage(door, asked, 'identity', { unsealings: await unsealings(ctx, {}), claims })
}

export const takeAsking = deed(async (door, asked) => {
  const { number = '', reason = '' } = asked.fields
  await askUnsealing(actorIn(door, asked), { number, reason })
  return onward(asked, 'identity', 'saved')
}, showIdentity)

/** The second person gets the envelope as a file, for the key that is kept elsewhere. */
export const takeOpening = deed(async (door, asked) => {
  const { number, sealed } = await approveUnsealing(actorIn(door, asked), { number: asked.fields['number'] ?? '' })
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${number}.age"`,
  }
  return new Response(new Uint8Array(sealed), { headers })
}, showIdentity)

export const takeBack = deed(async (door, asked) => {
  await withdrawUnsealing(actorIn(door, asked), { number: asked.fields['number'] ?? '' })
  return onward(asked, 'identity', 'saved')
}, showIdentity)

export const takePayment = deed(async (door, asked) => {
  const { number = '', rewardCode = '', amount = '' } = asked.fields
  await payReward(actorIn(door, asked), { number, rewardCode, amount: fenOf(amount) })
  return onward(asked, 'identity', 'paid')
}, showIdentity)
