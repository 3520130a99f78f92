import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXAMPLE_NUMBER } from '#api/simulated/report/simulated-docket.ts'
import { totalsOf } from '#content/report/totals.ts'
import { keepBatch } from '#db/docket/keep-batch.ts'
import { doorApp, NOW } from '../door.ts'

let door: Awaited<ReturnType<typeof doorApp>>
beforeAll(async () => {
  door = await doorApp()
})
afterAll(() => door.close())

type Feed = { items: { id: string; title: string; url: string; content_text: string }[] }
const feed = async (path: string) => (await (await door.app.request(path)).json()) as Feed

test('the docket is followed by what moved last, and leads to a page that is not the form', async () => {
  const { items } = await feed('/v1/reports.jsonfeed?place=urumqi')
  expect(items.length).toBeGreaterThan(5)
  expect(items.every(item => item.title.startsWith('【模拟】举报 QT2026-'))).toBe(true)
  expect(items.find(item => item.id.endsWith(EXAMPLE_NUMBER))?.url).toMatch(
    new RegExp(`/zh/docket/${EXAMPLE_NUMBER}/$`),
  )
})

test('a report is followed step by step, until its release is withdrawn', async () => {
  const { items } = await feed(`/v1/reports/${EXAMPLE_NUMBER}.jsonfeed`)
  expect(items.map(item => item.id)).toEqual([`urn:qingtian:report:${EXAMPLE_NUMBER}:1:confirm-receipt`])
  const withdrawn = [{ number: EXAMPLE_NUMBER, withdrawnOn: 20_000, reason: '模拟', simulated: true }]
  const totals = totalsOf(0, [], { day: '1970-01-01', simulated: true })
  await keepBatch(door.store, { simulated: true, day: 0, reports: [], withdrawn, performance: [], totals }, NOW / 1000)
  await door.app.refresh()
  expect((await door.app.request(`/v1/reports/${EXAMPLE_NUMBER}.atom`)).status).toBe(410)
  const csv = await (await door.app.request('/v1/reports.csv')).text()
  expect(csv).not.toContain(EXAMPLE_NUMBER)
  expect(csv.split('\r\n')[0]).toContain('number,category,place,receivedOn,updatedOn,state,office')
})
