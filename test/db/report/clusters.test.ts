import { expect, onTestFinished, test } from 'vitest'
import { lookUp } from '#db/report/look-up.ts'
import { mergeCluster } from '#db/report/merge-cluster.ts'
import { openReports } from '#db/report/open.ts'
import { inbox } from '#db/report/staff/inbox.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { CLOSED, freshReports, later, steps, trailOf } from './reports.ts'

type Ctx = Awaited<ReturnType<typeof freshReports>>

const send = (ctx: Ctx, text: string, office = 'A', facts: object = {}) =>
  submit(ctx, { facts: { ...FACTS, text, ...facts }, choice: 'anonymous', identity: null, office })
/** A flood of five, of which one is in another place and one at another office, and a report of its own. */
async function flood(ctx: Ctx) {
  const own = await send(ctx, '河里有死鱼')
  const made: Awaited<ReturnType<typeof send>>[] = []
  for (let i = 0; i < 3; i++) made.push(await send(ctx, `烟囱冒黑烟 ${i}`))
  await send(ctx, '烟囱冒黑烟', 'A', { place: 'kashgar' })
  await send(ctx, '烟囱冒黑烟', 'B')
  return { own, made }
}
const lines = async (ctx: Ctx, input: Parameters<typeof inbox>[1] = {}) =>
  (await inbox(ctx, { clustered: true, ...input })).items.map(({ number, like }) => [number, like])

test('the inbox has one line for reports with nearly the same words, and pages hold each cluster once', async () => {
  const ctx = await freshReports()
  const { own, made } = await flood(ctx)
  const all = await lines(ctx)
  expect(all.slice(0, 2)).toEqual([
    [own.number, 1],
    [made[0]?.number, 3],
  ])
  expect(all.map(([, like]) => like)).toEqual([1, 3, 1])
  const first = await inbox(ctx, { clustered: true, limit: 2 })
  expect(await lines(ctx, { limit: 2, cursor: first.next as string })).toEqual(all.slice(2))
  expect(first.counts.all).toBe(5)
  expect((await inbox(ctx, {})).items.map(({ like }) => like)).toEqual([1, 1, 1, 1, 1])
})

test('the line of a cluster is that of the one due first', async () => {
  const ctx = await freshReports('2026-11-02')
  const { made } = await flood(ctx)
  await steps(ctx, made[2]?.number ?? '', [{ state: 'received', move: 'confirm-receipt', receivedOn: '2026-11-02' }])
  expect((await lines(ctx))[0]).toEqual([made[2]?.number, 3])
  expect(await lines(ctx, { overdue: true })).toEqual([])
  expect(await lines(later(ctx, '2026-12-30'), { overdue: true })).toEqual([[made[2]?.number, 1]])
})

test('a cluster is merged into its first report at once, and each keeps its receipt, state and trail', async () => {
  const ctx = await freshReports()
  const { own, made } = await flood(ctx)
  const [first, second, third] = made.map(({ number }) => number) as [string, string, string]
  await steps(ctx, second, CLOSED.slice(0, 2))
  expect(await mergeCluster(ctx, { number: third })).toEqual({ into: first, merged: 2 })
  const merged = await Promise.all(made.map(({ code }) => lookUp(ctx, { code })))
  expect(merged.map(({ merged: is, state }) => [is, state])).toEqual([
    [false, 'received'],
    [true, 'accepted'],
    [true, 'received'],
  ])
  const told = (await trailOf(ctx)).filter(({ act }) => act === 'merge')
  expect(told).toEqual([1, 2].map(() => ({ who: '模拟经办', act: 'merge', detail: JSON.stringify({ into: first }) })))
  for (const number of [third, own.number])
    await expect(mergeCluster(ctx, { number })).rejects.toMatchObject({ code: 'conflict' })
  await send(ctx, '烟囱冒黑烟 9')
  expect(await mergeCluster(ctx, { number: first })).toEqual({ into: first, merged: 1 })
})

test('closed reports, and those of another office, are merged by nobody else', async () => {
  const ctx = await freshReports()
  const { made } = await flood(ctx)
  await steps(ctx, made[0]?.number ?? '', CLOSED)
  await expect(mergeCluster({ ...ctx, who: '乙局' }, { number: made[1]?.number ?? '' })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(mergeCluster({ ...ctx, who: '丙' }, { number: made[1]?.number ?? '' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await mergeCluster(ctx, { number: made[1]?.number ?? '' })).toEqual({ into: made[1]?.number, merged: 1 })
})

test('reports that were taken before there were clusters have theirs when they are opened again', async () => {
  const ctx = await freshReports()
  await flood(ctx)
  const clusters = async ({ store }: Pick<Ctx, 'store'>) =>
    (await store.client.execute('select cluster from report order by report')).rows.map(row => row['cluster'])
  const before = await clusters(ctx)
  await ctx.store.write(tx => tx.execute(`update report set cluster = ''`))
  ctx.store.close()
  const store = await openReports(ctx.data)
  onTestFinished(() => store.close())
  expect(await clusters({ store })).toEqual(before)
  expect(before).not.toContain('')
})
