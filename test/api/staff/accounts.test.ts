import { expect, test } from 'vitest'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { deviceOf, PASSWORD } from '#test/db/report/staff/people.ts'
import { ADMINISTRATOR, Browser, freshConsole, OFFICE, shown, signedIn } from './console.ts'

test('an invitation becomes an account: told once, taken up with a device, good once', async () => {
  const console = await freshConsole()
  const administrator = await signedIn(console, ADMINISTRATOR)
  const made = await administrator.post('accounts', { account: '新来的', role: 'handler', office: OFFICE })
  const { invited } = await shown<'accounts'>(made)
  expect((await shown<'accounts'>(await administrator.get('accounts'))).invited).toBeNull()
  const invitation = invited?.invitation ?? ''
  const person = new Browser(console)
  await person.get('enrol')
  expect((await person.post('enrol', { invitation: 'x' })).status).toBe(404)
  const { device } = await shown<'enrol'>(await person.post('enrol', { invitation }))
  const given = { invitation, password: PASSWORD, ...(device ?? {}) }
  const mistyped = await shown<'enrol'>(await person.post('enrol/account', { ...given, code: '000000' }))
  expect([mistyped.frame.fault?.code, mistyped.device]).toEqual(['invalid', device])
  const code = deviceOf(device?.secret ?? '')(console.clock)
  const weak = await person.post('enrol/account', { ...given, password: 'short', code })
  expect([weak.status, await weak.text()]).toEqual([400, expect.not.stringContaining('"short"')])
  expect((await person.post('enrol/account', { ...given, code })).headers.get('location')).toMatch(/done=enrolled$/)
  console.devices.set('新来的', deviceOf(device?.secret ?? ''))
  console.clock.now += 30_000
  expect((await person.signIn('新来的')).status).toBe(303)
  expect((await new Browser(console).post('enrol', { invitation })).status).toBe(400)
  const late = new Browser(console)
  await late.get('enrol')
  expect((await late.post('enrol', { invitation })).status).toBe(404)
})

test('an account that was moved gives up what it handled, though it comes back', async () => {
  const console = await freshConsole()
  const { number } = await submit(console.ctx, { facts: FACTS, choice: 'anonymous', identity: null })
  const chief = await signedIn(console, '模拟主管')
  await chief.post(`report/${number}/assign`, { before: '', handler: '模拟承办' })
  expect((await (await signedIn(console, '模拟承办')).get(`report/${number}`)).status).toBe(200)
  const administrator = await signedIn(console, ADMINISTRATOR)
  for (const office of [OFFICE, ''])
    await administrator.post('accounts/change', { account: '模拟承办', role: 'handler', office })
  expect((await (await signedIn(console, '模拟承办')).get(`report/${number}`)).status).toBe(404)
  expect((await shown<'report'>(await chief.get(`report/${number}`))).file.handler).toBeNull()
})

test('a device is shown again only as it was given', async () => {
  const browser = new Browser(await freshConsole())
  await browser.get('enrol')
  const given = { invitation: 'x', account: '模拟', secret: 'A'.repeat(32), uri: 'otpauth://elsewhere' }
  const at = async (changes: object) => shown<'enrol'>(await browser.post('enrol/account', { ...given, ...changes }))
  expect((await at({})).device?.uri).toMatch(/^otpauth:\/\/totp\/Qingtian:/)
  for (const changes of [{ secret: 'A'.repeat(3000) }, { secret: '<b>' }, { account: '<b>' }])
    expect((await at(changes)).device).toBeNull()
})

test('an account that was closed, or moved, ends where it stands', async () => {
  const console = await freshConsole()
  const [administrator, chief] = [await signedIn(console, ADMINISTRATOR), await signedIn(console, '模拟主管')]
  await administrator.post('accounts/change', { account: '模拟主管', role: 'intake', office: '' })
  expect((await chief.get('')).headers.get('location')).toBe('/staff/zh/sign-in')
  await administrator.post('accounts/closing', { account: '模拟主管' })
  expect((await chief.signIn('模拟主管')).status).toBe(401)
  const { frame } = await shown<'accounts'>(await administrator.post('accounts/closing', { account: ADMINISTRATOR }))
  expect(frame.fault?.code).toBe('forbidden')
})

test('an office is kept under a place that there is, and a password ends every session', async () => {
  const console = await freshConsole()
  const administrator = await signedIn(console, ADMINISTRATOR)
  expect((await administrator.post('accounts/office', { office: '模拟局', place: 'nowhere' })).status).toBe(400)
  const { offices } = await shown<'accounts'>(
    await administrator.do('accounts/office', { office: '模拟局', place: '' }),
  )
  expect(offices).toContainEqual({ office: '模拟局', place: null })
  const code = console.devices.get(ADMINISTRATOR)?.(console.clock) ?? ''
  const answer = await administrator.post('password', { password: PASSWORD, next: `${PASSWORD}-2`, code })
  expect([answer.headers.get('location'), administrator.cookie]).toEqual(['/staff/zh/sign-in?done=saved', null])
  console.clock.now += 30_000
  expect((await administrator.signIn(ADMINISTRATOR)).status).toBe(401)
  expect((await administrator.signIn(ADMINISTRATOR, { password: `${PASSWORD}-2` })).status).toBe(303)
})

test('the page of accounts says whether the form is shut for want of a reader', async () => {
  const console = await freshConsole()
  const administrator = await signedIn(console, ADMINISTRATOR)
  expect((await shown<'accounts'>(await administrator.get('accounts'))).staffed).toBe(true)
  await administrator.post('accounts/closing', { account: '模拟受理' })
  expect((await shown<'accounts'>(await administrator.get('accounts'))).staffed).toBe(true)
  await administrator.post('accounts/closing', { account: '模拟主管' })
  expect((await shown<'accounts'>(await administrator.get('accounts'))).staffed).toBe(false)
})
