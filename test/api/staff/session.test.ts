import { describe, expect, test } from 'vitest'
import { type RIGHTS, scopeOf } from '#content/report/staff/rights.ts'
import { ADMINISTRATOR, Browser, freshConsole, PEOPLE, shown, signedIn } from './console.ts'

const sessions = async ({ store }: Awaited<ReturnType<typeof freshConsole>>) =>
  Number((await store.client.execute('select count(*) as n from session')).rows[0]?.['n'])

describe('signing in', () => {
  test('opens a session that only this host gets, over TLS, from its own pages, out of reach of scripts', async () => {
    const browser = new Browser(await freshConsole())
    const answer = await browser.signIn('模拟主管')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/staff/zh/'])
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-staff=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect((await shown<'inbox'>(await browser.get(''))).frame.staff?.account).toBe('模拟主管')
  })

  test.each([
    ['a wrong password', '模拟主管', { password: '不对-correct horse' }],
    ['a wrong code', '模拟主管', { code: '000000' }],
    ['a name that nobody has', '没有这个人', {}],
  ])('with %s is refused in the same words, and keeps the name that was typed', async (_, account, changes) => {
    const browser = new Browser(await freshConsole())
    const answer = await browser.signIn(account, changes)
    const { frame } = await shown<'sign-in'>(answer)
    expect([answer.status, answer.headers.get('set-cookie'), frame.staff]).toEqual([401, null, null])
    expect(frame.fault?.detail).toBe('Cannot sign in: name, password or one-time code is wrong')
    expect(frame.typed).toEqual({ account })
  })

  test('takes no id that the browser came with, and ends that session', async () => {
    const console = await freshConsole()
    const planted = new Browser(console)
    planted.cookie = '__Host-staff=planted-id-of-somebody-else'
    await planted.signIn('模拟主管')
    expect(planted.cookie).not.toContain('planted')
    const before = planted.cookie
    await planted.signIn('模拟主管')
    expect(planted.cookie).not.toBe(before)
    expect(await sessions(console)).toBe(1)
  })
})

describe('a session', () => {
  test('ends with sign-out, on both sides', async () => {
    const console = await freshConsole()
    const browser = await signedIn(console, '模拟主管')
    const { cookie } = browser
    await browser.post('sign-out')
    expect([browser.cookie, await sessions(console)]).toEqual([null, 0])
    browser.cookie = cookie
    expect((await browser.get('')).headers.get('location')).toBe('/staff/zh/sign-in')
  })

  test('ends after 15 minutes without use, and gives back what was typed', async () => {
    const console = await freshConsole()
    const browser = await signedIn(console, '模拟主管')
    console.clock.now += 14.9 * 60_000
    expect((await browser.get('')).status).toBe(200)
    console.clock.now += 15.1 * 60_000
    const answer = await browser.post('report/QT2026-0000-0000/message', { text: '写了很久的话' })
    const view = await shown<'sign-in'>(answer)
    expect([answer.status, view.page, view.frame.typed['text']]).toEqual([401, 'sign-in', '写了很久的话'])
    expect((await browser.get('')).headers.get('location')).toBe('/staff/zh/sign-in')
  })

  test('gives back what was typed into a form of a session that is another by now', async () => {
    const browser = await signedIn(await freshConsole(), '模拟主管')
    const answer = await browser.post('report/QT2026-0000-0000/message', { form: 'old', text: '写了很久的话' })
    const view = await shown<'fault'>(answer)
    expect([answer.status, view.page, view.frame.typed['text']]).toEqual([400, 'fault', '写了很久的话'])
  })

  test('takes no form of more fields than any page has', async () => {
    const browser = await signedIn(await freshConsole(), '模拟主管')
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, 'x']))
    expect([(await browser.post('sign-out', many)).status, browser.cookie]).toEqual([400, expect.any(String)])
  })

  test('does nothing for a form without its token, or with that of another session', async () => {
    const console = await freshConsole()
    const [one, other] = [await signedIn(console, ADMINISTRATOR), await signedIn(console, '模拟主管')]
    for (const form of ['', 'mac(form of nobody)', other.token]) {
      const answer = await one.post('accounts', { form, account: '闯入', role: 'intake', office: '' })
      expect([form, answer.status]).toEqual([form, 400])
    }
    const { accounts } = await shown<'accounts'>(await one.get('accounts'))
    expect(accounts.map(({ account }) => account)).not.toContain('闯入')
  })
})

/** Pages, and the right that each asks for. */
const GUARDED = { trail: 'trail', releases: 'release', identity: 'ask-unsealing', accounts: 'accounts' } as const

describe.each([...PEOPLE, [ADMINISTRATOR, 'administrator', null] as const])('%s, as %s', (account, role) => {
  test('opens the pages of its role and no other', async () => {
    const browser = await signedIn(await freshConsole(), account)
    for (const [at, right] of [...Object.entries(GUARDED), ['staff-trail', 'staff-trail'] as const]) {
      const answer = await browser.get(at)
      expect([at, answer.status]).toEqual([at, scopeOf(role, right as keyof typeof RIGHTS) === null ? 403 : 200])
    }
    const first = await browser.get('')
    expect(first.status).toBe(scopeOf(role, 'list') === null ? 303 : 200)
    if (first.status === 303)
      expect((await browser.get((first.headers.get('location') ?? '').replace('/staff/zh/', ''))).status).toBe(200)
  })
})

test.each(
  [
    ['', 'report/QT2026-0000-0000', 'report/x/picture/1', 'report/x/sheet', 'releases', 'releases/x', 'identity'],
    ['trail', 'staff-trail', 'accounts', 'password'],
  ].flat(),
)('the page "%s" is for nobody who is not signed in', async at => {
  const answer = await new Browser(await freshConsole()).get(at)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/staff/zh/sign-in'])
})

test('the console answers what it has no page for, and what is no form, with a plain page', async () => {
  const console = await freshConsole()
  const browser = await signedIn(console, '模拟主管')
  expect((await browser.get('nothing')).status).toBe(404)
  for (const [at, page] of Object.entries({
    'report/x/close': 'report/x',
    'accounts/change': 'accounts',
    'sign-out': '',
  })) {
    const { status, headers } = await browser.get(at)
    expect([status, headers.get('location')]).toEqual([303, `/staff/zh/${page}`])
  }
  expect((await console.app(new Request('http://reports/staff/xx/'))).status).toBe(404)
  const raw = new Request('http://reports/staff/zh/sign-in', { method: 'POST', body: '{}' })
  expect((await console.app(raw)).status).toBe(400)
})
