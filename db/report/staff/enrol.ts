import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '#content/refusal.ts'
import { NewPassword } from '#content/report/staff/account.ts'
import { act, type ReportCtx, todayOf } from '../act.ts'
import type { Reader } from '../life.ts'
import { type AccountRow, accountWhere } from './account-row.ts'
import { leaveStaffTrail } from './leave-staff-trail.ts'
import { hashPassword } from './passwords.ts'
import { secretId } from './secret-id.ts'
import { base32, SECRET_BYTES, stepOfCode, totpUri } from './totp.ts'

/** Natural days for which an invitation holds. */
export const INVITED_DAYS = 7

const invitation = z.string().max(100).describe('Secret of the invitation')

const Device = z
  .object({
    account: z.string().describe('Name of the account'),
    secret: z.string().describe('Secret of one-time codes, base 32, told once'),
    uri: z.string().describe('The same as an address for an application'),
  })
  .meta({ id: 'NewDevice', description: 'What an application for one-time codes is given' })

const Enrolled = z
  .object({ account: z.string().describe('Name of the account') })
  .meta({ id: 'Enrolled', description: 'An account that its person can sign in with' })

/** Gives a new secret for one-time codes, as often as asked until `enrol`. Throws Refusal `not-found`. */
export const offerDevice = act('A device for one-time codes', z.strictObject({ invitation }), Device, (ctx, input) =>
  ctx.store.write(async tx => {
    const { account } = await invited(tx, ctx, input.invitation)
    const secret = randomBytes(SECRET_BYTES)
    await tx.execute({
      sql: 'update account set totp = ? where account = ?',
      args: [ctx.store.totp.seal(account, secret), account],
    })
    await leaveStaffTrail(tx, { ...ctx, who: account }, 'offer-device', account)
    const typed = base32(secret)
    return { account, secret: typed, uri: totpUri(account, typed) }
  }),
)

const Choosing = z.strictObject({
  invitation,
  password: NewPassword,
  code: z.string().max(12).describe('One-time code, six digits'),
})

/** The person chooses a password and shows that the device works. Throws Refusal `not-found`, `invalid`, `unavailable`. */
export const enrol = act('A person takes up an account', Choosing, Enrolled, async (ctx, input) => {
  requireCode(await invited(ctx.store.client, ctx, input.invitation), ctx, input.code)
  const password = await hashPassword(input.password)
  return ctx.store.write(async tx => {
    const row = await invited(tx, ctx, input.invitation)
    const step = requireCode(row, ctx, input.code)
    await tx.execute({
      sql: `update account set state = 'active', invitation = null, invitedOn = null, password = ?, totpStep = ? where account = ?`,
      args: [password, step, row.account],
    })
    await leaveStaffTrail(tx, { ...ctx, who: row.account }, 'enrol', row.account)
    return { account: row.account }
  })
})

async function invited(reader: Reader, ctx: ReportCtx, secret: string): Promise<AccountRow> {
  const row = await accountWhere(reader, 'invitation', secretId(secret))
  if (row?.state === 'invited' && todayOf(ctx) <= (row.invitedOn ?? 0) + INVITED_DAYS) return row
  throw new Refusal('not-found', 'There is no invitation with this secret, or its time is over')
}

function requireCode({ account, totp }: AccountRow, { store, now }: ReportCtx, code: string): number {
  const secret = totp === null ? null : store.totp.open(account, totp)
  const step = secret === null ? null : stepOfCode(secret, code, now)
  if (step === null) throw new Refusal('invalid', 'Cannot take the one-time code: it is not that of the device')
  return step
}
