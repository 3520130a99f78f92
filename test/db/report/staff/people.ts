import type { Role } from '#content/report/staff/roles.ts'
import { PORTAL } from '#content/report/staff/roles.ts'
import type { ReportCtx } from '#db/report/act.ts'
import { enrol, offerDevice } from '#db/report/staff/enrol.ts'
import { createAccount } from '#db/report/staff/invite.ts'
import { codeOf, stepAt } from '#db/report/staff/totp.ts'

export const PASSWORD = '模拟-correct horse battery'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The bytes of a secret in base 32. */
function bytesOf(text: string): Uint8Array {
  const bits = [...text].map(sign => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], byte => Number.parseInt(byte, 2))
}

/** A device that makes one-time codes at the instant of a context. */
export const deviceOf = (secret: string) => (ctx: Pick<ReportCtx, 'now'>) => codeOf(bytesOf(secret), stepAt(ctx.now))

/** The same context some seconds on. */
export const after = <T extends ReportCtx>(ctx: T, seconds: number, who = ctx.who): T => ({
  ...ctx,
  now: ctx.now + seconds * 1000,
  who,
})

/** Takes an invitation up, and tells the device. */
export async function takeUp(ctx: ReportCtx, invitation: string) {
  const device = deviceOf((await offerDevice(ctx, { invitation })).secret)
  await enrol(ctx, { invitation, password: PASSWORD, code: device(ctx) })
  return device
}

/** The first administrator, by the command of the portal. */
export async function firstAdministrator(ctx: ReportCtx, account = '模拟管理员') {
  const { invitation } = await createAccount({ ...ctx, who: PORTAL }, { account, role: 'administrator' })
  return { account, invitation, device: await takeUp(ctx, invitation) }
}

/** Accounts that can act at once, without a password: those that sign in are made by invitation. */
export async function addStaff(
  ctx: ReportCtx,
  staff: readonly (readonly [string, Role, string | null])[],
): Promise<void> {
  await ctx.store.write(async tx => {
    for (const [account, role, office] of staff) {
      if (office !== null)
        await tx.execute({ sql: 'insert into office (office) values (?) on conflict do nothing', args: [office] })
      const sql = `insert into account (account, role, office, state) values (?, ?, ?, 'active')`
      await tx.execute({ sql, args: [account, role, office] })
    }
  })
}

/** The trail of staff, in the order in which it was left. */
export const staffTrailOf = async ({ store }: ReportCtx) =>
  (await store.client.execute('select who, act, about from staff_trail order by trail')).rows.map(
    row => `${row['who']} ${row['act']} ${row['about']}`,
  )
