import { describe, expect, test } from 'vitest'
import { PORTAL } from '#content/report/staff/roles.ts'
import { accounts, changeAccount, closeAccount } from '#db/report/staff/accounts.ts'
import { enrol, INVITED_DAYS, offerDevice } from '#db/report/staff/enrol.ts'
import { createAccount, recoverAccount } from '#db/report/staff/invite.ts'
import { keepOffice, offices } from '#db/report/staff/offices.ts'
import { sessionOf, signIn } from '#db/report/staff/sessions.ts'
import { freshReports } from '../reports.ts'
import { addStaff, after, deviceOf, firstAdministrator, PASSWORD, staffTrailOf, takeUp } from './people.ts'

async function administrated() {
  const ctx = await freshReports()
  const { account } = await firstAdministrator(ctx)
  return { ...ctx, who: account }
}

describe('the first administrator', () => {
  test('is made by the command, which makes nobody else', async () => {
    const ctx = { ...(await freshReports()), who: PORTAL }
    await expect(createAccount(ctx, { account: '模拟甲二', role: 'handler' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await firstAdministrator(ctx)
    expect(await staffTrailOf(ctx)).toEqual([
      ...['portal create-account 模拟管理员', '模拟管理员 offer-device 模拟管理员', '模拟管理员 enrol 模拟管理员'],
    ])
  })

  test('who lost everything is invited anew by the command, others are not', async () => {
    const ctx = await administrated()
    await createAccount(ctx, { account: '模拟甲二', role: 'handler' })
    const portal = { ...ctx, who: PORTAL }
    await expect(recoverAccount(portal, { account: '模拟甲二' })).rejects.toMatchObject({ code: 'forbidden' })
    await takeUp(ctx, (await recoverAccount(portal, { account: ctx.who })).invitation)
  })
})

describe('an account', () => {
  test('is made by an administrator, of an office that there is, and under a name that is free', async () => {
    const ctx = await administrated()
    const made = { account: '模拟乙二', role: 'handler', office: '模拟局' } as const
    await expect(createAccount(ctx, made)).rejects.toThrow('There is no office "模拟局"')
    await keepOffice(ctx, { office: '模拟局', place: 'urumqi' })
    await createAccount(ctx, made)
    await expect(createAccount(ctx, made)).rejects.toMatchObject({ code: 'conflict' })
    for (const account of ['reporter', 'portal', 'x', 'ａｂｃ', 'a b', `x${'y'.repeat(60)}`])
      await expect(createAccount(ctx, { ...made, account })).rejects.toMatchObject({
        faults: [{ pointer: '/account' }],
      })
    expect((await accounts(ctx, {})).find(({ account }) => account === '模拟乙二')).toEqual({
      ...made,
      state: 'invited',
    })
    expect(accounts.output.parse(await accounts(ctx, {}))).toEqual(await accounts(ctx, {}))
    expect(await offices(ctx, {})).toContainEqual({ office: '模拟局', place: 'urumqi' })
  })

  test('is taken up within seven days, once, with a device that works and a password that is not short', async () => {
    const ctx = await administrated()
    const { invitation } = await createAccount(ctx, { account: '模拟乙二', role: 'handler' })
    const at = (days: number) => after(ctx, days * 86_400)
    await expect(offerDevice(at(INVITED_DAYS + 1), { invitation })).rejects.toMatchObject({ code: 'not-found' })
    await expect(enrol(ctx, { invitation, password: PASSWORD, code: '000000' })).rejects.toMatchObject({
      code: 'invalid',
    })
    const device = deviceOf((await offerDevice(at(INVITED_DAYS), { invitation })).secret)
    const late = at(INVITED_DAYS)
    for (const password of ['elevenchars', 'aaaaaaaaaaaaaaaa'])
      await expect(enrol(late, { invitation, password, code: device(late) })).rejects.toMatchObject({
        faults: [{ pointer: '/password' }],
      })
    await expect(enrol(late, { invitation, password: PASSWORD, code: device(after(late, 300)) })).rejects.toThrow(
      'one-time',
    )
    await enrol(late, { invitation, password: PASSWORD, code: device(late) })
    await expect(enrol(late, { invitation, password: PASSWORD, code: device(late) })).rejects.toMatchObject({
      code: 'not-found',
    })
    const { rows } = await ctx.store.client.execute('select * from account')
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${invitation}|${PASSWORD}`))
  })

  test('that is recovered, changed or closed has no session from then on', async () => {
    const ctx = await administrated()
    await addStaff(ctx, [['模拟主管', 'supervisor', 'B']])
    const { invitation } = await createAccount(ctx, { account: '模拟乙二', role: 'handler', office: 'B' })
    let device = await takeUp(ctx, invitation)
    let seconds = 0
    const session = async () => {
      seconds += 60
      const at = after(ctx, seconds)
      return (await signIn(at, { account: '模拟乙二', password: PASSWORD, code: device(at) })).session
    }
    const stands = (id: string) =>
      sessionOf(after(ctx, seconds), { session: id }).then(
        ({ role }) => role,
        ({ code }) => code,
      )
    const one = await session()
    expect(await stands(one)).toBe('handler')
    await changeAccount(ctx, { account: '模拟乙二', role: 'intake', office: null })
    expect(await stands(one)).toBe('unauthorized')
    const two = await session()
    expect(await stands(two)).toBe('intake')
    device = await takeUp(after(ctx, 90), (await recoverAccount(ctx, { account: '模拟乙二' })).invitation)
    expect(await stands(two)).toBe('unauthorized')
    seconds = 120
    const three = await session()
    expect(await closeAccount(ctx, { account: '模拟乙二' })).toMatchObject({ state: 'closed' })
    expect(await stands(three)).toBe('unauthorized')
    await expect(session()).rejects.toMatchObject({ code: 'unauthorized' })
    for (const again of [closeAccount, recoverAccount])
      await expect(again(ctx, { account: '模拟乙二' })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('of one’s own is changed by another administrator, and one administrator is always left', async () => {
    const ctx = await administrated()
    const own = { account: ctx.who }
    for (const done of [
      closeAccount(ctx, own),
      recoverAccount(ctx, own),
      changeAccount(ctx, { ...own, role: 'handler', office: null }),
    ])
      await expect(done).rejects.toMatchObject({ code: 'forbidden' })
    await addStaff(ctx, [['模拟管理员二', 'administrator', null]])
    const second = { ...ctx, who: '模拟管理员二' }
    await closeAccount(second, own)
    await expect(closeAccount(ctx, { account: second.who })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(closeAccount({ ...ctx, who: PORTAL }, { account: second.who })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('of anybody else lists, makes and changes nothing', async () => {
    const ctx = await administrated()
    await addStaff(ctx, [['模拟主管', 'supervisor', 'B']])
    const who = { ...ctx, who: '模拟主管' }
    const before = await staffTrailOf(ctx)
    for (const tried of [
      accounts(who, {}),
      createAccount(who, { account: '模拟乙二', role: 'handler' }),
      recoverAccount(who, { account: ctx.who }),
      closeAccount(who, { account: ctx.who }),
      changeAccount(who, { account: ctx.who, role: 'handler', office: null }),
      keepOffice(who, { office: 'C', place: null }),
    ])
      await expect(tried).rejects.toMatchObject({ code: 'forbidden' })
    expect(await staffTrailOf(ctx)).toEqual(before)
  })
})

test('the trail of staff is neither changed nor shortened', async () => {
  const ctx = await administrated()
  for (const sql of [`update staff_trail set who = 'x'`, 'delete from staff_trail'])
    await expect(ctx.store.write(tx => tx.execute(sql))).rejects.toThrow('the trail is never')
})
