import { describe, expect, test } from 'vitest'
import { LOCKED_SECONDS, MOST_FAILURES } from '#db/report/staff/prove.ts'
import { changePassword, IDLE_SECONDS, sessionOf, signIn, signOut, WHOLE_SECONDS } from '#db/report/staff/sessions.ts'
import { freshReports } from '../reports.ts'
import { after, firstAdministrator, PASSWORD, staffTrailOf } from './people.ts'

/** An administrator who signs in some seconds after taking the account up. */
async function signedUp() {
  const ctx = await freshReports()
  const { account, device } = await firstAdministrator(ctx)
  const given = (seconds: number, part: object = {}) => {
    const at = after(ctx, seconds)
    return [at, { account, password: PASSWORD, code: device(at), ...part }] as const
  }
  const wordsOf = (seconds: number, part: object = {}) =>
    signIn(...given(seconds, part)).then(
      () => 'in',
      error => `${error.code} ${error.message}`,
    )
  return { ctx, account, device, given, wordsOf }
}

const REFUSED = 'unauthorized Cannot sign in: name, password or one-time code is wrong'

describe('signing in', () => {
  test('opens a session whose id is not in the database', async () => {
    const { ctx, account, given } = await signedUp()
    const { session, ...staff } = await signIn(...given(60))
    expect(staff).toEqual({ account, role: 'administrator', office: null })
    expect(session).toMatch(/^[\w-]{43}$/)
    expect(await sessionOf(after(ctx, 61), { session })).toEqual(staff)
    const { rows } = await ctx.store.client.execute('select * from session')
    expect(JSON.stringify(rows)).not.toContain(session)
    await expect(sessionOf(after(ctx, 61), { session: rows[0]?.['session'] as string })).rejects.toMatchObject({
      code: 'unauthorized',
    })
  })

  test('takes a one-time code once, and none that is older', async () => {
    const { given, wordsOf, device, ctx } = await signedUp()
    await signIn(...given(60))
    expect(await wordsOf(60)).toBe(REFUSED)
    expect(await wordsOf(61, { code: device(after(ctx, 30)) })).toBe(REFUSED)
    expect(await wordsOf(90)).toBe('in')
  })

  test('gives a new id every time and ends the one that the browser came with', async () => {
    const { ctx, given } = await signedUp()
    const one = await signIn(...given(60))
    const two = await signIn(...given(90, { before: one.session }))
    expect(two.session).not.toBe(one.session)
    await expect(sessionOf(after(ctx, 91), { session: one.session })).rejects.toMatchObject({ code: 'unauthorized' })
    const planted = 'x'.repeat(43)
    expect((await signIn(...given(120, { before: planted }))).session).not.toBe(planted)
  })

  test('is refused in the same words for a name without an account, a wrong password, a wrong code and a locked account', async () => {
    const { wordsOf, ctx } = await signedUp()
    const told = [await wordsOf(60, { account: '模拟无人' }), await wordsOf(60, { password: 'x' })]
    told.push(await wordsOf(60, { code: '' }), await wordsOf(60, { account: 'reporter' }))
    for (let i = 0; i < MOST_FAILURES; i++) told.push(await wordsOf(61 + i, { password: 'x' }))
    told.push(await wordsOf(90))
    expect(new Set(told)).toEqual(new Set([REFUSED]))
    const refusals = (await staffTrailOf(ctx)).filter(line => line.includes('sign-in-refused'))
    expect(refusals).toHaveLength(MOST_FAILURES)
  })

  test('opens again when the time of the lock is over, and not a second before', async () => {
    const { wordsOf } = await signedUp()
    for (let i = 0; i < MOST_FAILURES; i++) await wordsOf(60, { password: 'x' })
    expect(await wordsOf(60 + LOCKED_SECONDS - 1)).toBe(REFUSED)
    expect(await wordsOf(60 + LOCKED_SECONDS)).toBe('in')
  })

  test('counts wrong tries in a row only', async () => {
    const { wordsOf } = await signedUp()
    for (let i = 0; i < MOST_FAILURES - 1; i++) await wordsOf(60, { password: 'x' })
    expect(await wordsOf(60)).toBe('in')
    for (let i = 0; i < MOST_FAILURES - 1; i++) await wordsOf(90, { password: 'x' })
    expect(await wordsOf(90)).toBe('in')
  })

  test('is locked by nobody who knows neither the password nor the device', async () => {
    const { wordsOf, ctx } = await signedUp()
    for (let i = 0; i <= MOST_FAILURES; i++) expect(await wordsOf(60, { password: 'x', code: '000000' })).toBe(REFUSED)
    expect((await staffTrailOf(ctx)).filter(line => line.includes('sign-in-refused'))).toEqual([])
    expect(await wordsOf(60)).toBe('in')
  })

  test('is locked by who knows the password and guesses codes', async () => {
    const { wordsOf } = await signedUp()
    for (let i = 0; i < MOST_FAILURES; i++) await wordsOf(60, { code: '000000' })
    expect(await wordsOf(60)).toBe(REFUSED)
  })

  test('judges tries that come at once one after another', async () => {
    const { given, wordsOf } = await signedUp()
    const tries = Array.from({ length: 8 }, (_, i) => signIn(...given(60, i < 7 ? { password: 'x' } : {})))
    const all = await Promise.allSettled(tries)
    expect(all.map(({ status }) => status)).toEqual(Array(8).fill('rejected'))
    expect(await wordsOf(120)).toBe(REFUSED)
  })
})

describe('a session', () => {
  test('ends after 15 minutes without use, and not while it is used', async () => {
    const { ctx, given } = await signedUp()
    const { session } = await signIn(...given(60))
    const at = (seconds: number) => sessionOf(after(ctx, 60 + seconds), { session })
    await at(IDLE_SECONDS - 1)
    await at(2 * IDLE_SECONDS - 2)
    await expect(at(3 * IDLE_SECONDS - 2)).rejects.toMatchObject({ code: 'unauthorized' })
  })

  test('ends after 8 hours however much it is used', async () => {
    const { ctx, given } = await signedUp()
    const { session } = await signIn(...given(60))
    const at = (seconds: number) => sessionOf(after(ctx, 60 + seconds), { session })
    for (let used = 0; used < WHOLE_SECONDS; used += 600) await at(used)
    await at(WHOLE_SECONDS - 1)
    await expect(at(WHOLE_SECONDS)).rejects.toMatchObject({ code: 'unauthorized' })
  })

  test('ends when its person signs out, and every one when the password changes', async () => {
    const { ctx, account, given, wordsOf, device } = await signedUp()
    const [one, two] = [await signIn(...given(60)), await signIn(...given(90))]
    expect(await signOut(after(ctx, 91), { session: one.session })).toEqual({ account })
    expect(await signOut(after(ctx, 91), { session: one.session })).toEqual({ account: null })
    await expect(sessionOf(after(ctx, 92), { session: one.session })).rejects.toMatchObject({ code: 'unauthorized' })
    await sessionOf(after(ctx, 92), { session: two.session })
    const next = 'another long password'
    const at = after(ctx, 120)
    await expect(changePassword(at, { account, password: 'x', code: device(at), next })).rejects.toMatchObject({
      code: 'unauthorized',
    })
    await changePassword(at, { account, password: PASSWORD, code: device(at), next })
    await expect(sessionOf(at, { session: two.session })).rejects.toMatchObject({ code: 'unauthorized' })
    expect(await wordsOf(150)).toBe(REFUSED)
    expect(await wordsOf(180, { password: next })).toBe('in')
    expect((await staffTrailOf(ctx)).slice(3).map(line => line.split(' ')[1])).toEqual([
      ...['sign-in', 'sign-in', 'sign-out', 'sign-in-refused', 'change-password', 'sign-in-refused', 'sign-in'],
    ])
  })
})
