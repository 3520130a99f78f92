import { describe, expect, test } from 'vitest'
import { Tracking } from '#content/report/tracking.ts'
import { addPictures } from '#db/report/add-pictures.ts'
import { advance } from '#db/report/advance.ts'
import { lookUp } from '#db/report/look-up.ts'
import { sheetOf } from '#db/report/sheet-of.ts'
import { close } from '#db/report/staff/close.ts'
import { claimReward, payReward } from '#db/report/staff/rewards.ts'
import { sheetHash, transfer } from '#db/report/staff/transfer.ts'
import { CLOSED, freshReports, later, sendPlain, steps, trailOf } from '../reports.ts'
import { addStaff } from './people.ts'

describe('a transfer', () => {
  test('goes with the sheet that was read, and with no other', async () => {
    const ctx = await freshReports()
    const { number, code } = await sendPlain(ctx)
    const sheet = await sheetOf(ctx, { number, toOffice: 'B' })
    const given = { number, state: 'received', toOffice: 'B', sheetHash: sheetHash(sheet) } as const
    await addPictures(ctx, { code, pictures: [{ bytes: Buffer.from('x'), type: 'image/png', original: null }] })
    await expect(transfer(ctx, given)).rejects.toThrow('not the one that was read')
    await addStaff(ctx, [
      ['丙局', 'intake', 'C'],
      ['丁局', 'handler', 'D'],
    ])
    await expect(transfer(ctx, { ...given, toOffice: 'C' })).rejects.toMatchObject({ code: 'conflict' })
    for (const toOffice of ['A', 'D', '没有这个局'])
      await expect(transfer(ctx, { ...given, toOffice })).rejects.toMatchObject({ code: 'invalid' })
    expect((await lookUp(ctx, { code })).state).toBe('received')
    const now = await sheetOf(ctx, { number, toOffice: 'B' })
    const sent = await transfer(ctx, { ...given, sheetHash: sheetHash(now) })
    expect(sent).toEqual({ number, state: 'transferred', office: 'B', dueOn: null, sheet: now })
    expect((await trailOf(ctx)).slice(-2).map(row => row['act'])).toEqual(['transfer', 'sheet'])
    await expect(sheetOf(ctx, { number, toOffice: 'B' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(advance(ctx, { number, state: 'received', move: 'transfer' as never })).rejects.toMatchObject({
      faults: [{ pointer: '/move' }],
    })
  })
})

describe('the end of a report', () => {
  const links = { linkedFacility: 'sim-facility-a2', linkedCase: 'sim-case-a2-1' }

  test('says what it turned out to be about', async () => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    await steps(ctx, number, CLOSED.slice(0, -1))
    const exceedance = 'sim-facility-a2>W1>2026-11-01T00:00:00+08:00>day>COD'
    const given = {
      number,
      state: 'replied',
      outcome: 'partly-verified',
      ...links,
      linkedExceedance: exceedance,
    } as const
    await expect(close(ctx, { ...given, state: 'handling' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await close(ctx, given)).toMatchObject({ state: 'closed' })
    const { rows } = await ctx.store.client.execute('select linkedFacility, linkedCase, linkedExceedance from report')
    expect({ ...rows[0] }).toEqual({ ...links, linkedExceedance: exceedance })
  })

  test('names nobody where nothing was verified', async () => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    await steps(ctx, number, CLOSED.slice(0, -1))
    for (const link of [{ linkedFacility: 'x' }, { linkedCase: 'x' }, { linkedExceedance: 'a>b>c>d>e' }])
      await expect(close(ctx, { number, state: 'replied', outcome: 'not-verified', ...link })).rejects.toMatchObject({
        faults: [{ pointer: '/outcome' }],
      })
    await expect(
      close(ctx, { number, state: 'replied', outcome: 'verified', linkedExceedance: 'a>b' }),
    ).rejects.toMatchObject({ faults: [{ pointer: '/linkedExceedance' }] })
    await close(ctx, { number, state: 'replied', outcome: 'not-verified' })
  })
})

describe('a reward', () => {
  test('is claimed with the look-up code and paid for another code, without who it is', async () => {
    const ctx = await freshReports()
    const { number, code } = await sendPlain(ctx)
    await expect(claimReward(ctx, { code })).rejects.toMatchObject({ code: 'conflict' })
    await steps(ctx, number, CLOSED)
    const { rewardCode } = await claimReward(ctx, { code })
    await expect(claimReward(ctx, { code })).rejects.toMatchObject({ code: 'conflict' })
    await expect(lookUp(ctx, { code: rewardCode })).rejects.toMatchObject({ code: 'not-found' })
    const desk = later(ctx, '2026-11-10', '丙')
    const paid = { number, rewardCode: rewardCode.toLowerCase(), amount: 50_000 }
    for (const wrong of [code, 'x', ''])
      await expect(payReward(desk, { ...paid, rewardCode: wrong })).rejects.toMatchObject({ code: 'not-found' })
    for (const amount of [0, 100_000_001, 0.5])
      await expect(payReward(desk, { ...paid, amount })).rejects.toMatchObject({ faults: [{ pointer: '/amount' }] })
    expect((await lookUp(ctx, { code })).reward).toEqual({ claimedOn: '2026-11-02', paidOn: null, amount: null })
    expect(await payReward(desk, paid)).toEqual({ number, amount: 50_000 })
    const { reward, ...tracking } = await lookUp(ctx, { code })
    expect(reward).toEqual({ claimedOn: '2026-11-02', paidOn: '2026-11-10', amount: 50_000 })
    expect(Tracking.parse({ ...tracking, reward })).toEqual({ ...tracking, reward })
    await expect(payReward(desk, paid)).rejects.toMatchObject({ code: 'conflict' })
    expect((await trailOf(ctx)).slice(-2)).toMatchObject([
      { who: 'reporter', act: 'claim-reward' },
      { who: '丙', act: 'pay-reward', detail: '{"amount":50000}' },
    ])
    const { rows } = await ctx.store.client.execute('select * from reward')
    expect(JSON.stringify(rows)).not.toContain(rewardCode)
  })

  test('is none for a report that was not verified', async () => {
    const ctx = await freshReports()
    const { number, code } = await sendPlain(ctx)
    await steps(ctx, number, CLOSED.slice(0, -1))
    await close(ctx, { number, state: 'replied', outcome: 'not-verified' })
    await expect(claimReward(ctx, { code })).rejects.toMatchObject({ code: 'conflict' })
  })
})
