import { describe, expect, test } from 'vitest'
import { cursorOf } from '#db/cursor.ts'
import { assign } from '#db/report/assign.ts'
import { mergeInto } from '#db/report/merge-into.ts'
import { addMessage, writeBack } from '#db/report/messages.ts'
import { alikeReports } from '#db/report/staff/alike-reports.ts'
import { inbox } from '#db/report/staff/inbox.ts'
import { reportFile } from '#db/report/staff/report-file.ts'
import { reportTrail, staffTrail } from '#db/report/staff/trails.ts'
import { submit } from '#db/report/submit.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { CLOSED, freshReports, later, sendPlain, steps } from '../reports.ts'
import { addStaff } from './people.ts'

type Ctx = Awaited<ReturnType<typeof freshReports>>

const send = async (ctx: Ctx, facts: object = {}, office: string | null = 'A') =>
  (await submit(ctx, { facts: { ...FACTS, ...facts }, choice: 'anonymous', identity: null, office })).number
const confirm = (ctx: Ctx, number: string, receivedOn: string) =>
  steps(ctx, number, [{ state: 'received', move: 'confirm-receipt', receivedOn }])
const numbers = (page: { items: { number: string }[] }) => page.items.map(({ number }) => number)

describe('the inbox', () => {
  test('comes by due day, those without one last, in pages that hold every report once', async () => {
    const ctx = await freshReports('2026-11-02')
    const made: string[] = []
    for (let i = 0; i < 7; i++) made.push(await send(ctx))
    for (const [i, day] of [
      [3, '2026-11-02'],
      [1, '2026-11-03'],
      [5, '2026-11-03'],
    ] as const)
      await confirm(later(ctx, day), made[i] as string, day)
    const order = [3, 1, 5, 0, 2, 4, 6].map(i => made[i])
    expect(numbers(await inbox(ctx, {}))).toEqual(order)
    const walked: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await inbox(ctx, { limit: 2, ...(cursor ? { cursor } : {}) })
      walked.push(...numbers(page))
      cursor = page.next
    }
    expect(walked).toEqual(order)
    for (const cursor of ['x', cursorOf('inbox', { generation: 0, key: 'a>b' })])
      await expect(inbox(ctx, { cursor })).rejects.toMatchObject({ code: 'invalid' })
  })

  test('is narrowed by state, category, place, due day and handler, and counts what is left', async () => {
    const ctx = await freshReports('2026-11-02')
    const [smoke, foam, far] = [
      await send(ctx),
      await send(ctx, { category: 'water.colour-or-foam', place: 'tianshan' }),
      await send(ctx, { place: 'kashgar' }),
    ]
    await confirm(ctx, smoke, '2026-11-02')
    await steps(ctx, foam, CLOSED.slice(0, 1))
    await assign(ctx, { number: far, before: null, handler: '模拟经办' })
    const asked = async (input: Parameters<typeof inbox>[1], day = '2026-11-02') =>
      numbers(await inbox(later(ctx, day), input))
    expect(await asked({ state: 'received' })).toEqual([smoke, far])
    expect(await asked({ category: 'water' })).toEqual([foam])
    expect(await asked({ category: 'air.smoke' })).toEqual([smoke, far])
    expect(await asked({ category: 'air.dust' })).toEqual([])
    expect(await asked({ place: 'urumqi' })).toEqual([smoke, foam])
    expect(await asked({ mine: true })).toEqual([far])
    expect(await asked({ overdue: true }, '2026-11-17')).toEqual([])
    expect(await asked({ overdue: true }, '2026-11-18')).toEqual([smoke])
    expect((await inbox(later(ctx, '2026-11-18'), { state: 'received', place: 'urumqi' })).counts).toEqual({
      ...{ all: 2, overdue: 1, unconfirmed: 1, wrote: 0, states: { received: 1, 'under-review': 1 } },
    })
    await expect(inbox(ctx, { place: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
    const all = await inbox(ctx, {})
    expect(inbox.output.parse(all)).toEqual(all)
    expect(JSON.stringify(all)).not.toContain(FACTS.text)
  })

  test('tells which receipts the office that holds them has not confirmed', async () => {
    const ctx = await freshReports('2026-11-02')
    const [open, confirmed, accepted] = [await send(ctx), await send(ctx), await send(ctx)]
    await confirm(ctx, confirmed, '2026-11-02')
    await steps(ctx, accepted, CLOSED.slice(0, 2))
    const waiting = async (who: string) => numbers(await inbox({ ...ctx, who }, { unconfirmed: true }))
    expect(await waiting('模拟经办')).toEqual([open])
    expect((await inbox(ctx, {})).items.map(item => item.unconfirmed)).toEqual([false, false, true])
    const may = async (who: string) => (await reportFile({ ...ctx, who }, { number: confirmed })).moves
    expect(await may('模拟经办')).not.toContain('confirm-receipt')
    await steps(ctx, confirmed, [{ state: 'received', move: 'transfer', toOffice: 'B' }])
    expect([await waiting('乙局'), await waiting('模拟经办')]).toEqual([[confirmed], [open]])
    expect(await may('乙局')).toContain('confirm-receipt')
  })

  test('tells whose reporter wrote and was not answered', async () => {
    const ctx = await freshReports()
    const { number, code } = await sendPlain(ctx)
    await send(ctx)
    const waiting = async () => {
      const page = await inbox(ctx, { wrote: true })
      return [numbers(page), (await inbox(ctx, {})).counts.wrote, page.items.map(item => item.wrote)]
    }
    expect(await waiting()).toEqual([[], 0, []])
    await writeBack(ctx, { code, text: '又冒烟了' })
    expect(await waiting()).toEqual([[number], 1, [true]])
    await addMessage(ctx, { number, text: '收到' })
    expect(await waiting()).toEqual([[], 0, []])
  })

  test('shows closed reports only when asked for', async () => {
    const ctx = await freshReports()
    const [open, closed] = [await send(ctx), await send(ctx)]
    await steps(ctx, closed, CLOSED)
    expect(numbers(await inbox(ctx, {}))).toEqual([open])
    expect(numbers(await inbox(ctx, { closed: true }))).toEqual([closed])
  })

  test('holds the reports of one’s office only, of a handler those given to them, of an auditor all', async () => {
    const ctx = await freshReports()
    await addStaff(ctx, [
      ['戊', 'handler', 'A'],
      ['己', 'auditor', null],
      ['庚', 'intake', null],
    ])
    const [own, desk, other] = [await send(ctx), await send(ctx, {}, null), await send(ctx, {}, 'B')]
    const seen = async (who: string, input: Parameters<typeof inbox>[1] = {}) =>
      numbers(await inbox({ ...ctx, who }, input))
    expect(await seen('模拟经办')).toEqual([own])
    expect(await seen('模拟经办', { office: 'B' })).toEqual([])
    expect(await seen('庚')).toEqual([desk])
    expect(await seen('戊')).toEqual([])
    await assign(ctx, { number: own, before: null, handler: '戊' })
    expect(await seen('戊')).toEqual([own])
    expect(await seen('己')).toEqual([own, desk, other])
    expect(await seen('己', { office: null })).toEqual([desk])
    await expect(inbox({ ...ctx, who: '丙' }, {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('likely the same', () => {
  test('are reports of one place and category within 15 days whose texts are alike', async () => {
    const ctx = await freshReports('2026-11-20')
    const number = await send(ctx)
    const twin = await send(later(ctx, '2026-11-05'), { text: '烟囱夜里冒黑烟，很呛' })
    await send(later(ctx, '2026-11-04'))
    await send(ctx, { place: 'kashgar' })
    await send(ctx, { category: 'air.dust' })
    await send(ctx, { text: '工地扬尘大' })
    await send(ctx, {}, 'B')
    expect(await alikeReports(ctx, { number })).toEqual([
      { number: twin, state: 'received', receivedOn: '2026-11-05', percent: expect.any(Number) },
    ])
    expect((await inbox(ctx, {})).items.find(item => item.number === number)?.alike).toBe(2)
    await mergeInto(ctx, { number: twin, into: number })
    expect((await inbox(ctx, {})).items.find(item => item.number === twin)?.merged).toBe(true)
  })

  test('are none of a report without a place', async () => {
    const ctx = await freshReports()
    const number = await send(ctx, { place: null })
    await send(ctx, { place: null })
    expect(await alikeReports(ctx, { number })).toEqual([])
  })
})

describe('the trail of an office', () => {
  test('keeps the hand-over of what it passed on, and nothing that the other office did', async () => {
    const ctx = await freshReports()
    await addStaff(ctx, [['丙局', 'intake', 'C']])
    const number = await send(ctx)
    await steps(ctx, number, [{ state: 'received', move: 'transfer', toOffice: 'B' }])
    const other = { ...ctx, who: '乙局' }
    await steps(other, number, [{ state: 'transferred', move: 'take-up' }])
    await steps(other, number, [{ state: 'under-review', move: 'transfer', toOffice: 'C' }])
    const seen = async (who: string) =>
      (await reportTrail({ ...ctx, who }, {})).items.map(({ act, who, detail }) => [act, who, detail['toOffice']])
    expect(await seen('模拟经办')).toEqual([['sheet', '模拟经办', 'B']])
    expect(await seen('乙局')).toEqual([['sheet', '乙局', 'C']])
  })
})

describe('the trail that auditors read', () => {
  test('comes newest first, by pages, of one report, one account or one act', async () => {
    const ctx = await freshReports()
    await addStaff(ctx, [['己', 'auditor', null]])
    const [one, two] = [await send(ctx), await send(ctx, {}, 'B')]
    await steps(ctx, one, CLOSED.slice(0, 2))
    const auditor = { ...ctx, who: '己' }
    const acts = async (who: string, input: Parameters<typeof reportTrail>[1] = {}) =>
      (await reportTrail({ ...ctx, who }, input)).items.map(item => `${item.number} ${item.who} ${item.act}`)
    const all = [
      `${one} 模拟经办 accept`,
      `${one} 模拟经办 take-up`,
      `${two} reporter submit`,
      `${one} reporter submit`,
    ]
    expect(await acts('己')).toEqual(all)
    expect(await acts('己', { number: two })).toEqual([all[2]])
    expect(await acts('己', { who: 'reporter' })).toEqual(all.slice(2))
    expect(await acts('己', { act: 'accept' })).toEqual([all[0]])
    expect(await acts('乙局')).toEqual([all[2]])
    expect(await acts('己', { number: two.toLowerCase().replaceAll('-', ' ') })).toEqual([all[2]])
    await expect(reportTrail(auditor, { number: 'x' })).rejects.toMatchObject({ code: 'invalid' })
    const first = await reportTrail(auditor, { limit: 3 })
    const rest = await reportTrail(auditor, { limit: 3, cursor: first.next as string })
    expect([first.items.length, rest.items.length, rest.next]).toEqual([3, 1, null])
    expect(reportTrail.output.parse(first)).toEqual(first)
    expect(await staffTrail(auditor, {})).toEqual({ items: [], next: null })
  })
})
