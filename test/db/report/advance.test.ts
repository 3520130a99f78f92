import { describe, expect, test } from 'vitest'
import { OFFICE_MOVES, STATES } from '#content/report/states.ts'
import { Tracking } from '#content/report/tracking.ts'
import { advance } from '#db/report/advance.ts'
import { assign } from '#db/report/assign.ts'
import { disagree } from '#db/report/disagree.ts'
import { lookUp } from '#db/report/look-up.ts'
import { mergeInto } from '#db/report/merge-into.ts'
import { addMessage, writeBack } from '#db/report/messages.ts'
import { close } from '#db/report/staff/close.ts'
import { CLOSED, freshReports, later, sendPlain, steps, trailOf } from './reports.ts'

const ADVANCES = OFFICE_MOVES.filter(move => move !== 'transfer' && move !== 'close')

describe('a report', () => {
  test('goes from receipt to re-review, each step with its day, its row of the trail and its clocks', async () => {
    let ctx = await freshReports('2026-03-01')
    const { number, code } = await sendPlain(ctx)
    await steps(ctx, number, [{ state: 'received', move: 'confirm-receipt', receivedOn: '2026-03-01' }])
    ctx = later(ctx, '2026-03-10')
    const accepted = await steps(ctx, number, CLOSED.slice(0, 2))
    expect(accepted).toEqual({ number, state: 'accepted', office: 'A', dueOn: '2026-05-09' })
    ctx = later(ctx, '2026-05-01')
    await steps(ctx, number, [CLOSED[2]!, { state: 'handling', move: 'extend', days: 30, reason: '案情复杂' }])
    ctx = later(ctx, '2026-06-08')
    expect(await steps(ctx, number, CLOSED.slice(3))).toMatchObject({ state: 'closed', dueOn: null })
    ctx = later(ctx, '2026-07-08')
    expect(await disagree(ctx, { code, text: '没有解决' })).toMatchObject({ state: 'review', dueOn: '2026-08-07' })
    await steps(ctx, number, [{ state: 'review', move: 'answer-review', text: '复查意见' }])
    expect(await disagree(ctx, { code })).toMatchObject({ state: 're-review' })
    await steps(ctx, number, [
      { state: 're-review', move: 'answer-re-review', text: '复核意见' },
      { state: 're-reviewed', move: 'close', outcome: 'partly-verified' },
    ])
    await expect(disagree(ctx, { code })).rejects.toMatchObject({ code: 'invalid' })

    const tracking = await lookUp(ctx, { code })
    expect(Tracking.parse(tracking)).toEqual(tracking)
    expect(tracking).toMatchObject({ state: 'closed', outcome: 'partly-verified', urgedSince: null })
    expect(tracking.steps.map(step => `${step.takenOn} ${step.move}`)).toEqual([
      ...['2026-03-01 confirm-receipt', '2026-03-10 take-up', '2026-03-10 accept', '2026-05-01 handle'],
      ...['2026-05-01 extend', '2026-06-08 reply', '2026-06-08 close', '2026-07-08 ask-review'],
      ...['2026-07-08 answer-review', '2026-07-08 ask-re-review', '2026-07-08 answer-re-review', '2026-07-08 close'],
    ])
    expect(tracking.clocks.map(({ clock, standing }) => `${clock} ${standing}`)).toEqual([
      ...['route kept', 'accept-notice kept', 'handling kept', 'review-request kept', 'review-answer kept'],
      ...['re-review-request kept', 're-review-answer kept'],
    ])
    expect(tracking.messages.map(({ by, text }) => [by, text])).toEqual([
      ...[
        ['office', '模拟答复'],
        ['reporter', null],
      ],
      ...[
        ['office', '复查意见'],
        ['office', '复核意见'],
      ],
    ])
    const trail = await trailOf(ctx)
    expect(trail).toHaveLength(tracking.steps.length + 1)
    expect(trail[0]).toEqual({ who: 'reporter', act: 'submit', detail: '{"pictures":0}' })
    expect(trail.filter(row => row['who'] === 'reporter').map(row => row['act'])).toEqual([
      ...['submit', 'ask-review', 'ask-re-review'],
    ])
    expect(trail.at(-1)).toMatchObject({ act: 'close', detail: '{"from":"re-reviewed","to":"closed"}' })
  })

  test('that was handed on runs by the receipt of the new office, and comes back by an objection', async () => {
    let ctx = await freshReports('2026-11-02')
    const { number, code } = await sendPlain(ctx)
    await steps(ctx, number, [{ state: 'received', move: 'confirm-receipt', receivedOn: '2026-11-02' }])
    await assign(ctx, { number, before: null, handler: '甲' })
    ctx = later(ctx, '2026-11-05')
    const sent = await steps(ctx, number, [{ state: 'received', move: 'transfer', toOffice: 'B' }])
    expect(sent).toEqual({ number, state: 'transferred', office: 'B', dueOn: null })
    expect((await ctx.store.client.execute('select handler from report')).rows[0]?.['handler']).toBeNull()
    ctx = later(ctx, '2026-11-06', '乙局')
    const receipt = (receivedOn: string) =>
      steps(ctx, number, [{ state: 'transferred', move: 'confirm-receipt', receivedOn }])
    for (const day of ['2026-11-04', '2026-11-07', '2026-02-30'])
      await expect(receipt(day)).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining(day) })
    expect((await receipt('2026-11-06')).dueOn).toBe('2026-11-21')
    const back = await steps(ctx, number, [{ state: 'transferred', move: 'object', reason: '不属于本机关' }])
    expect(back).toEqual({ number, state: 'under-review', office: 'A', dueOn: '2026-11-17' })
    expect((await lookUp(ctx, { code })).office).toBe('A')
  })

  test('keeps every state but those that the table leads to', async () => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    const before = await trailOf(ctx)
    for (const move of ADVANCES)
      for (const state of STATES.filter(name => name !== 'received'))
        await expect(advance(ctx, { number, state, move: move as never })).rejects.toMatchObject({ code: 'conflict' })
    for (const move of ['accept', 'reply'] as const)
      await expect(advance(ctx, { number, state: 'received', move })).rejects.toMatchObject({ code: 'conflict' })
    await expect(close(ctx, { number, state: 'received', outcome: 'verified' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await trailOf(ctx)).toEqual(before)
  })

  test('takes a step of two people at once from one of them only', async () => {
    const ctx = await freshReports()
    const { number, code } = await sendPlain(ctx)
    const both = await Promise.allSettled(
      ['甲', '乙'].map(who => advance({ ...ctx, who }, { number, state: 'received', move: 'take-up' })),
    )
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(both[1]).toMatchObject({ reason: { code: 'conflict' } })
    expect((await lookUp(ctx, { code })).steps).toHaveLength(1)
    expect(await trailOf(ctx)).toHaveLength(2)
  })

  test('does not take a step of its reporter from an office, nor one of an unknown number', async () => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    await expect(advance(ctx, { number, state: 'replied', move: 'ask-review' as never })).rejects.toMatchObject({
      faults: [{ pointer: '/move' }],
    })
    const other = (await freshReports().then(sendPlain)).number
    await expect(advance(ctx, { number: other, state: 'received', move: 'take-up' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(advance(ctx, { number: 'QT', state: 'received', move: 'take-up' })).rejects.toThrow('"QT"')
  })

  test('that is not accepted says why, from the closed list', async () => {
    const ctx = await freshReports()
    const { number, code } = await sendPlain(ctx)
    await steps(ctx, number, CLOSED.slice(0, 1))
    const refuse = (refusal: string, toOffice?: string) =>
      advance(ctx, { number, state: 'under-review', move: 'not-accept', refusal: refusal as never, toOffice })
    await expect(refuse('no-time')).rejects.toMatchObject({ faults: [{ pointer: '/refusal' }] })
    await expect(refuse('not-competent')).rejects.toThrow('needs toOffice')
    await refuse('not-competent', '模拟水务局')
    await steps(ctx, number, [{ state: 'not-accepted', move: 'close', outcome: 'not-accepted' }])
    expect((await lookUp(ctx, { code })).steps[1]).toMatchObject({ refusal: 'not-competent', toOffice: '模拟水务局' })
    await expect(disagree(ctx, { code })).rejects.toThrow('before "reply"')
  })
})

describe('messages', () => {
  test('go both ways; the reporter’s own are not shown back', async () => {
    const ctx = await freshReports()
    const { number, code } = await sendPlain(ctx)
    await addMessage(ctx, { number, text: '请补充地点' })
    await writeBack(ctx, { code, text: '北门往东' })
    expect((await lookUp(ctx, { code })).messages).toEqual([
      { by: 'office', sentOn: '2026-11-02', text: '请补充地点' },
      { by: 'reporter', sentOn: '2026-11-02', text: null },
    ])
    await expect(writeBack(ctx, { code: number, text: 'x' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(writeBack(ctx, { code, text: ' ' })).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('a report that repeats another', () => {
  test('keeps its receipt, its state and its clocks', async () => {
    const ctx = await freshReports('2026-11-02')
    const [lead, twin] = [await sendPlain(ctx), await sendPlain(ctx)]
    await steps(ctx, twin.number, [{ state: 'received', move: 'confirm-receipt', receivedOn: '2026-11-02' }])
    await mergeInto(ctx, { number: twin.number, into: lead.number })
    await steps(ctx, lead.number, CLOSED)
    const tracking = await lookUp(later(ctx, '2026-11-18'), { code: twin.code })
    expect(tracking).toMatchObject({ number: twin.number, state: 'received', merged: true, urgedSince: '2026-11-18' })
    expect(JSON.stringify(tracking)).not.toContain(lead.number)
  })

  test('is merged once, into one that is not merged, and never into itself', async () => {
    const ctx = await freshReports()
    const [a, b, c] = [await sendPlain(ctx), await sendPlain(ctx), await sendPlain(ctx)]
    const merge = (one: { number: string }, other: { number: string }) =>
      mergeInto(ctx, { number: one.number, into: other.number })
    await expect(merge(a, a)).rejects.toMatchObject({ code: 'invalid' })
    await merge(a, b)
    for (const [one, other] of [
      [a, b],
      [a, c],
      [b, c],
      [c, a],
    ] as const)
      await expect(merge(one, other)).rejects.toMatchObject({ code: 'conflict' })
    await merge(c, b)
  })
})

describe('a handler', () => {
  test('is set by who saw the last one only', async () => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    await assign(ctx, { number, before: null, handler: '甲' })
    await expect(assign(ctx, { number, before: null, handler: '乙' })).rejects.toThrow('"甲" handles it')
    await assign(ctx, { number, before: '甲', handler: '乙' })
    expect((await trailOf(ctx)).map(row => row['act'])).toEqual(['submit', 'assign', 'assign'])
  })
})

describe('the trail', () => {
  test('is neither changed nor shortened', async () => {
    const ctx = await freshReports()
    await sendPlain(ctx)
    for (const sql of [`update trail set who = 'x'`, 'delete from trail'])
      await expect(ctx.store.write(tx => tx.execute(sql))).rejects.toThrow('the trail is never')
    expect(await trailOf(ctx)).toHaveLength(1)
  })
})
