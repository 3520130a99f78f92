import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { drain, listenAt } from '#api/listen.ts'
import { startCarrying } from '#api/report/carry-batches.ts'
import { ReportForward } from '#api/report/forward.ts'
import { startTerms } from '#api/report/keep-terms.ts'
import { publicReport } from '#db/docket/public-report.ts'
import { destroyIdentities } from '#db/report/destroy-identities.ts'
import { proposeRelease, release } from '#db/report/staff/release.ts'
import { submit } from '#db/report/submit.ts'
import { contextOf } from '#db/trail/generation.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { freshFolder, freshStore } from '#test/database.ts'
import { CLOSED, deskKeys, later, nowOn, sealedOf, steps } from '#test/db/report/reports.ts'
import { addStaff } from '#test/db/report/staff/people.ts'
import { freshRole, type Role } from './role.ts'

const soon = { timeout: 10_000, interval: 20 }

async function listening(role: Role): Promise<string> {
  const path = join(freshFolder(), 's')
  const server = await listenAt(role.app, { path })
  onTestFinished(() => drain(server))
  return `unix:${path}`
}

async function withReleased() {
  const role = await freshRole('2026-11-25')
  const ctx = { store: role.store, who: '经办', now: role.clock.now }
  await addStaff(ctx, [
    ['经办', 'supervisor', 'A'],
    ['发布', 'publisher', null],
  ])
  const { open } = await deskKeys()
  const identity = await sealedOf(open, { phone: '000' })
  const { number } = await submit(ctx, { facts: FACTS, choice: 'confidential', identity, office: 'A' })
  await proposeRelease(ctx, { number })
  await release({ ...ctx, who: '发布' }, { number })
  return { role, ctx, number }
}

test('what was released is carried at the start, also where the other role starts later, and noted there', async () => {
  const { role, number } = await withReleased()
  const store = await freshStore()
  const path = join(freshFolder(), 's')
  const said: string[] = []
  const stop = startCarrying({
    store,
    address: `unix:${path}`,
    say: line => said.push(line),
    now: () => role.clock.now,
  })
  onTestFinished(stop)
  const server = await listenAt(role.app, { path })
  onTestFinished(() => drain(server))
  await vi.waitFor(async () => {
    const { rows } = await role.store.client.execute('select carriedOn from release')
    expect(rows[0]?.['carriedOn']).not.toBe(null)
  }, soon)
  expect((await publicReport(await contextOf(store, 0), { number })).number).toBe(number)
  expect(said).toEqual([])
})

test('what the roles ask each other is passed on for nobody', async () => {
  const { role } = await withReleased()
  const forward = new ReportForward(await listening(role))
  onTestFinished(() => forward.close())
  expect((await role.get('/door/batch')).status).toBe(200)
  for (const target of [
    '/door/batch',
    '/zh/report/../../door/batch',
    '/zh/report/%2e%2e/%2E%2E/door/batch',
    '/zh/report\\..\\..\\door/batch',
  ]) {
    const answer = await forward.forward(new Request('http://portal/'), target)
    expect([target, answer.status, (await answer.text()).includes('QT2')]).toEqual([target, 404, false])
  }
})

test('the role keeps the terms of reports from its start on', async () => {
  const { role, ctx, number } = await withReleased()
  await steps(ctx, number, CLOSED)
  role.clock.now = nowOn('2027-03-01')
  const stop = startTerms({ store: role.store, say: () => {}, now: () => role.clock.now })
  onTestFinished(stop)
  await vi.waitFor(async () => {
    const { rows } = await role.store.client.execute('select identity from report')
    expect(rows[0]?.['identity']).toBe('destroyed')
  }, soon)
  expect(await destroyIdentities({ ...later(ctx, '2027-03-01'), who: 'portal' }, {})).toEqual({ reports: 0 })
})
