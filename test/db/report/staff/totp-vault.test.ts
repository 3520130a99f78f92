import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { backUp } from '#db/report/back-up.ts'
import { openReports } from '#db/report/open.ts'
import { enrol, offerDevice } from '#db/report/staff/enrol.ts'
import { createAccount } from '#db/report/staff/invite.ts'
import { signIn } from '#db/report/staff/sessions.ts'
import { codeOf, stepAt } from '#db/report/staff/totp.ts'
import { openTotpVault } from '#db/report/staff/totp-vault.ts'
import { freshFolder } from '#test/database.ts'
import { findBelow } from '../bytes-below.ts'
import { freshReports, portal } from '../reports.ts'
import { after, firstAdministrator, PASSWORD } from './people.ts'

const SECRET = Buffer.from('0123456789abcdefghij')
const blob = (bytes: Uint8Array) => new Uint8Array(bytes).buffer

test('a sealed secret opens for its account, with its key, unaltered, and else not at all', async () => {
  const [vault, other] = [await openTotpVault(freshFolder()), await openTotpVault(freshFolder())]
  const sealed = vault.seal('甲', SECRET)
  expect(vault.open('甲', blob(sealed))).toEqual(SECRET)
  expect(vault.seal('甲', SECRET)).not.toEqual(sealed)
  const altered = Buffer.from(sealed)
  altered[40] = (altered[40] as number) ^ 1
  expect([vault.open('乙', blob(sealed)), other.open('甲', blob(sealed)), vault.open('甲', blob(altered))]).toEqual([
    ...[null, null, null],
  ])
  for (const length of [0, 20, 28]) expect(vault.open('甲', blob(sealed.subarray(0, length)))).toBeNull()
})

test('the secret of a device stands in no file of the reports and in no backup', async () => {
  const ctx = await freshReports()
  const { account, invitation } = await createAccount(portal(ctx), { account: '管理', role: 'administrator' })
  await offerDevice(ctx, { invitation })
  const { rows } = await ctx.store.client.execute('select totp from account where totp is not null')
  const secret = ctx.store.totp.open(account, rows[0]?.['totp'] as ArrayBuffer) as Uint8Array
  expect(secret).toHaveLength(20)
  const copy = join(freshFolder(), 'copy')
  await backUp(portal(ctx), { folder: copy })
  ctx.store.close()
  for (const folder of [ctx.data, copy]) expect(findBelow(folder, [secret])).toEqual([])
})

test('a secret that was kept in the clear is sealed when the reports are opened, and nothing of it stays', async () => {
  const ctx = await freshReports()
  const { invitation } = await createAccount(portal(ctx), { account: '管理', role: 'administrator' })
  await ctx.store.write(tx => tx.execute({ sql: `update account set totp = ? where account = '管理'`, args: [SECRET] }))
  ctx.store.close()
  expect(findBelow(ctx.data, [SECRET])).not.toEqual([])
  const store = await openReports(ctx.data)
  await enrol({ ...ctx, store }, { invitation, password: PASSWORD, code: codeOf(SECRET, stepAt(ctx.now)) })
  store.close()
  expect(findBelow(ctx.data, [SECRET])).toEqual([])
})

test('without its key no code opens an account, least of all that of no device', async () => {
  const ctx = await freshReports()
  const { account, device } = await firstAdministrator(ctx)
  ctx.store.close()
  rmSync(join(ctx.data, 'reports', 'staff-key'))
  const store = await openReports(ctx.data)
  onTestFinished(() => store.close())
  const now = after({ ...ctx, store }, 60)
  for (const code of [device(now), codeOf(new Uint8Array(20), stepAt(now.now))])
    await expect(signIn(now, { account, password: PASSWORD, code })).rejects.toMatchObject({ code: 'unauthorized' })
})
