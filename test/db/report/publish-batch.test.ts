import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { PublicReport } from '#content/report/public-report.ts'
import { parseDay } from '#content/time.ts'
import { publicReport } from '#db/docket/public-report.ts'
import { reportDocket } from '#db/docket/report-docket.ts'
import { reportPerformance } from '#db/docket/report-performance.ts'
import { reportTotals } from '#db/docket/report-totals.ts'
import { migrateStore, openStore, type Store } from '#db/open.ts'
import { noteCarried } from '#db/report/note-carried.ts'
import { openReports } from '#db/report/open.ts'
import { proposeRelease, refuseRelease, release, showRelease, withdrawRelease } from '#db/report/staff/release.ts'
import { submit } from '#db/report/submit.ts'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { contextOf, currentGeneration } from '#db/trail/generation.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { freshFolder, freshStore, hashOf } from '#test/database.ts'
import { publishBatch } from './publish-batch.ts'
import { CLOSED, freshReports, later, portal, sendPlain, steps, trailOf } from './reports.ts'
import { addStaff } from './staff/people.ts'

const DAY = '2026-11-02'
const TABLES = ['public_report', 'report_performance', 'report_totals', 'report_batch', 'generation']

/** Reports, a publisher, and a public database. */
async function both() {
  const ctx = await freshReports(DAY)
  await addStaff(ctx, [
    ['发布', 'publisher', null],
    ['发布二', 'publisher', null],
  ])
  return { ctx, publisher: { ...ctx, who: '发布' }, store: await freshStore() }
}

type Ctx = Awaited<ReturnType<typeof freshReports>>
const batch = (ctx: Ctx, store: Store, day = DAY) => publishBatch(portal(later(ctx, day)), store)
const docketOf = async (store: Store, input: Parameters<typeof reportDocket>[1] = {}) =>
  reportDocket(await contextOf(store, 0), input)
const told = async (store: Store, number: string) => publicReport(await contextOf(store, 0), { number })

async function released(ctx: Ctx, text: string | null = null, facts: object = {}) {
  const { number } = await submit(ctx, {
    facts: { ...FACTS, ...facts },
    choice: 'anonymous',
    identity: null,
    office: 'A',
  })
  await proposeRelease(ctx, { number, text })
  await release({ ...ctx, who: '发布' }, { number })
  return number
}

describe('a release', () => {
  test('takes two people: one proposes, another releases', async () => {
    const { ctx, publisher } = await both()
    const { number } = await sendPlain(ctx)
    await expect(release(publisher, { number })).rejects.toMatchObject({ code: 'not-found' })
    expect(await proposeRelease(ctx, { number })).toEqual({ number, round: 1 })
    await expect(proposeRelease(ctx, { number })).rejects.toMatchObject({ code: 'conflict' })
    await expect(release(ctx, { number })).rejects.toMatchObject({ code: 'forbidden' })
    await ctx.store.write(tx => tx.execute(`update release set proposedBy = '发布'`))
    await expect(release(publisher, { number })).rejects.toThrow('another person')
    const shown = await showRelease({ ...ctx, who: '发布二' }, { number })
    expect(await release({ ...ctx, who: '发布二' }, { number })).toEqual(shown)
    expect((await trailOf(ctx)).map(row => `${row['who']} ${row['act']}`)).toEqual([
      ...['reporter submit', '模拟经办 propose-release', '发布二 release'],
    ])
  })

  test('that is refused tells nothing and may be proposed anew', async () => {
    const { ctx, publisher, store } = await both()
    const { number } = await sendPlain(ctx)
    await proposeRelease(ctx, { number })
    expect(await refuseRelease(publisher, { number })).toEqual({ number, round: 1 })
    await batch(ctx, store)
    expect((await docketOf(store)).items).toEqual([])
    expect(await proposeRelease(ctx, { number })).toEqual({ number, round: 2 })
  })

  test.each(['电话 13800138000', '举报人张某某，家住某小区3号楼2单元501室'])(
    'with the text "%s" is not proposed, and the text not quoted',
    async text => {
      const { ctx } = await both()
      const { number } = await sendPlain(ctx)
      const refused = await proposeRelease(ctx, { number, text }).catch(error => error)
      expect(refused).toMatchObject({ code: 'invalid' })
      expect(refused.message).not.toContain(text)
    },
  )

  test('says the place as coarse as five reports make it, and no finer later', async () => {
    const { ctx, store } = await both()
    const inCounty = { place: 'tianshan' }
    const one = await released(ctx, null, inCounty)
    for (let i = 0; i < 3; i++) await released(ctx, null, inCounty)
    const fifth = await released(ctx, null, inCounty)
    await batch(ctx, store)
    const placeOf = async (number: string) => (await told(store, number)).place
    expect([await placeOf(one), await placeOf(fifth)]).toEqual([null, 'tianshan'])
  })
})

describe('a batch', () => {
  test('carries days, states and clocks, and no word of a report, a reporter or a step', async () => {
    const { ctx, store } = await both()
    const number = await released(ctx)
    await steps(ctx, number, [
      { state: 'received', move: 'confirm-receipt', receivedOn: DAY },
      ...CLOSED.slice(0, 3),
      { state: 'handling', move: 'extend', days: 30, reason: '案情-canary' },
      { state: 'handling', move: 'reply', text: '答复-canary' },
    ])
    await batch(ctx, store)
    const report = await told(store, number)
    expect(PublicReport.parse(report)).toEqual(report)
    expect(Object.keys(report)).toEqual(Object.keys(PublicReport.shape))
    expect(report).toMatchObject({
      ...{ number, category: 'air.smoke', state: 'replied', office: 'A', receivedOn: DAY, text: null, disputed: false },
    })
    expect(report.steps.map(({ move, days }) => [move, days])).toContainEqual(['extend', 30])
    expect(report.clocks.map(({ clock, kept }) => [clock, kept])).toEqual([
      ...[
        ['route', true],
        ['accept-notice', true],
        ['handling', true],
      ],
    ])
    const { rows } = await store.client.execute('select * from public_report')
    expect(JSON.stringify(rows)).not.toMatch(/canary|烟囱|北门|昨天夜里|anonymous|模拟经办/)
  })

  test('carries only what was released, once a day, and tells the rest the next day', async () => {
    const { ctx, store } = await both()
    await sendPlain(ctx)
    const one = await released(ctx, '烟囱冒烟，已责令改正')
    const before = await currentGeneration(store.client)
    expect(await batch(ctx, store)).toEqual({ changed: 1, withdrawn: 0, generation: before + 1 })
    const hash = await hashOf(store, TABLES)
    const two = await released(ctx)
    expect(await batch(ctx, store)).toEqual({ changed: 0, withdrawn: 0, generation: null })
    expect(await hashOf(store, TABLES)).toBe(hash)
    expect((await docketOf(store)).items.map(({ number, text }) => [number, text])).toEqual([
      [one, '烟囱冒烟，已责令改正'],
    ])
    expect(await batch(ctx, store, '2026-11-03')).toMatchObject({ changed: 1, generation: before + 2 })
    expect((await docketOf(store)).items).toHaveLength(2)
    const trail = (await trailOf(ctx)).filter(row => row['act'] === 'carry')
    expect(trail.map(row => row['who'])).toEqual(['portal', 'portal'])
    const { rows } = await ctx.store.client.execute('select carriedOn from release order by report')
    expect(rows.map(row => row['carriedOn'])).toEqual([parseDay(DAY), parseDay('2026-11-03')])
    expect([one, two]).toContain((await told(store, two)).number)
  })

  test('takes a withdrawn one away on the same day, and leaves its number, the day and the reason', async () => {
    const { ctx, publisher, store } = await both()
    const number = await released(ctx, '烟囱冒烟')
    await batch(ctx, store)
    await expect(withdrawRelease(publisher, { number, reason: '电话 13800138000' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await withdrawRelease(publisher, { number, reason: '文字有误' })
    await expect(withdrawRelease(publisher, { number, reason: '再次' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await batch(ctx, store)).toMatchObject({ changed: 0, withdrawn: 1, generation: expect.any(Number) })
    expect(await batch(ctx, store)).toEqual({ changed: 0, withdrawn: 0, generation: null })
    expect((await docketOf(store)).items).toEqual([])
    await expect(told(store, number)).rejects.toMatchObject({
      code: 'gone',
      message: `Report "${number}" was withdrawn on ${DAY}: 文字有误`,
    })
    for (const database of [store, ctx.store]) {
      const { rows } = await database.client.execute(
        database === store ? 'select * from public_report' : 'select * from release',
      )
      expect(JSON.stringify(rows)).not.toContain('烟囱冒烟')
    }
    await proposeRelease(ctx, { number })
    await release(publisher, { number })
    await batch(ctx, store, '2026-11-03')
    expect(await told(store, number)).toMatchObject({ number, text: null })
  })

  test('says of a report that is late that it is overdue, from the day after its due day', async () => {
    const { ctx, store } = await both()
    const number = await released(ctx)
    await steps(ctx, number, [{ state: 'received', move: 'confirm-receipt', receivedOn: DAY }])
    await batch(ctx, store, '2026-11-17')
    expect(await told(store, number)).toMatchObject({ dueOn: '2026-11-17', overdue: false })
    await batch(ctx, store, '2026-11-18')
    expect((await told(store, number)).overdue).toBe(true)
    expect((await docketOf(store, { overdue: 'yes' })).items).toHaveLength(1)
    expect((await docketOf(store, { overdue: 'no' })).items).toEqual([])
  })

  test('counts rewards of all reports, and says the sum from the fifth payment on', async () => {
    const { ctx, store } = await both()
    const claim = async (code: string, amount: number | null) => {
      await ctx.store.write(async tx => {
        await tx.execute(`insert into reward (report, codeId, claimedOn, amount, paidOn)
          select coalesce(max(report), 0) + 1, '${code}', 1, ${amount}, ${amount && 2} from reward`)
      })
    }
    for (let i = 0; i < 5; i++) await sendPlain(ctx)
    for (const code of ['a', 'b', 'c', 'd']) await claim(code, 500_00)
    await batch(ctx, store)
    const totals = async () => (await reportTotals(await contextOf(store, 0), {})).items[0]
    expect(await totals()).toMatchObject({ received: '5', claimed: '<5', paid: '<5', paidSum: null, day: DAY })
    await claim('e', 1000_00)
    await batch(ctx, store, '2026-11-03')
    expect(await totals()).toMatchObject({ claimed: '5', paid: '5', paidSum: 3000_00, simulated: false })
  })

  test('is made by the portal alone', async () => {
    const { ctx, publisher, store } = await both()
    for (const who of [ctx, publisher]) {
      await expect(publishBatch(who, store)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(noteCarried(who, { day: 0, told: [] })).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  test('brings no invented report back once the simulated region was forgotten', async () => {
    const { ctx, store } = await both()
    const number = await released(ctx)
    await ctx.store.write(tx => tx.execute('update report set simulated = 1'))
    await batch(ctx, store)
    expect((await told(store, number)).simulated).toBe(true)
    await forgetSimulated(store, 1)
    await expect(told(store, number)).rejects.toMatchObject({ code: 'not-found' })
    await batch(ctx, store, '2026-11-03')
    expect((await docketOf(store)).items).toEqual([])
    expect((await reportPerformance(await contextOf(store, 0), {})).items).toEqual([])
  })
})

describe('the docket', () => {
  test('is narrowed and walked, the newest received first', async () => {
    const { ctx, store } = await both()
    const numbers: string[] = []
    for (const [day, category] of [
      ['2026-10-30', 'air.smoke'],
      ['2026-10-31', 'air.dust'],
      ['2026-10-31', 'water.outfall'],
      ['2026-11-01', 'air.smoke'],
      ['2026-11-02', 'noise.traffic'],
    ])
      numbers.push(await released(later(ctx, day as string), null, { category }))
    await batch(ctx, store)
    const all = (await docketOf(store)).items.map(({ number }) => number)
    expect(all.toSorted()).toEqual(numbers.toSorted())
    const walked: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await docketOf(store, { limit: 2, ...(cursor ? { cursor } : {}) })
      walked.push(...page.items.map(({ number }) => number))
      cursor = page.next
    }
    expect(walked).toEqual(all)
    const count = async (input: Parameters<typeof reportDocket>[1]) => (await docketOf(store, input)).items.length
    expect(await count({ category: 'air' })).toBe(3)
    expect(await count({ category: 'air.dust' })).toBe(1)
    expect(await count({ state: 'closed' })).toBe(0)
    expect(await count({ office: 'A' })).toBe(5)
    expect(await count({ office: 'B' })).toBe(0)
    expect(await count({ place: 'urumqi' })).toBe(1)
    expect(await count({ facility: 'x' })).toBe(0)
    await expect(docketOf(store, { place: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(told(store, 'x')).rejects.toMatchObject({ code: 'invalid' })
  })
})

const SCRIPT = fileURLToPath(new URL('./publish-until-killed.ts', import.meta.url))

function killedAfter(args: string[], days: number, ms: number): Promise<void> {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  let out = ''
  child.stdout.on('data', chunk => {
    out += chunk
    if (out.split('\n').length > days) void pause(ms).then(() => child.kill('SIGKILL'))
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => (signal === 'SIGKILL' ? done() : fail(new Error(`ended by itself: ${code}`))))
  })
}

describe('a process that publishes', () => {
  test('killed at any moment leaves whole batches, and the next run says of both databases what one that was not killed says', async () => {
    const { ctx } = await both()
    for (let i = 0; i < 12; i++) await released(ctx, `烟${i}`)
    ctx.store.close()
    const url = `file:${join(freshFolder(), 'public.db')}`
    await openStore(url).then(async store => {
      await migrateStore(store)
      store.close()
    })
    let day = parseDay(DAY)
    for (let round = 0; round < 5; round++) {
      await killedAfter([ctx.data, url, String(day)], 1 + round, Math.random() * 30)
      const [reports, store] = [await openReports(ctx.data), await openStore(url)]
      try {
        const { rows } = await store.client.execute('select day, generation from report_batch order by day')
        const { rows: raised } = await store.client.execute(
          `select generation from generation where act = 'reports' order by generation`,
        )
        expect(rows.map(row => row['generation'])).toEqual(raised.map(row => row['generation']))
        day = Number(rows.at(-1)?.['day'])
        const again = await publishBatch({ store: reports, who: 'portal', now: day * 86_400_000 }, store)
        expect(again).toEqual({ changed: 0, withdrawn: 0, generation: null })
        const kept = await reports.client.execute(
          'select number, summary from release join report using (report) order by number',
        )
        const public_ = await store.client.execute('select number, body from public_report order by number')
        expect(kept.rows.map(row => row['summary'])).toEqual(public_.rows.map(row => row['body']))
        expect(public_.rows).toHaveLength(12)
      } finally {
        reports.close()
        store.close()
      }
      day++
    }
  })
})
