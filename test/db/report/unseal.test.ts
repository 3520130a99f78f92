import { describe, expect, test } from 'vitest'
import { destroyIdentities } from '#db/report/destroy-identities.ts'
import { lookUp } from '#db/report/look-up.ts'
import { submit } from '#db/report/submit.ts'
import { approveUnsealing, askUnsealing } from '#db/report/unseal.ts'
import { FACTS } from '#test/content/report/facts.ts'
import { CLOSED, deskKeys, freshReports, later, portal, sealedOf, sendPlain, steps, trailOf } from './reports.ts'

describe('an envelope', () => {
  test('is opened by two people for a reason, and the reporter sees it', async () => {
    const [ctx, keys] = [await freshReports(), await deskKeys()]
    const identity = await sealedOf(keys.open, { name: '模拟甲' })
    const { number, code } = await submit(ctx, { facts: FACTS, choice: 'real-name', identity, office: 'A' })
    const [one, two] = [later(ctx, '2026-11-03', '丙'), later(ctx, '2026-11-04', '丁')]
    await expect(approveUnsealing(two, { number })).rejects.toMatchObject({ code: 'conflict' })
    expect(await askUnsealing(one, { number, reason: '发放奖励' })).toEqual({ number, round: 1 })
    await expect(askUnsealing(two, { number, reason: '再次' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(approveUnsealing(one, { number })).rejects.toThrow('another person')
    expect((await lookUp(ctx, { code })).unsealed).toEqual([])
    expect((await approveUnsealing(two, { number })).sealed).toEqual(new Uint8Array(identity))
    expect((await lookUp(ctx, { code })).unsealed).toEqual([{ unsealedOn: '2026-11-04', reason: '发放奖励' }])
    await expect(approveUnsealing(two, { number })).rejects.toMatchObject({ code: 'conflict' })
    expect(await askUnsealing(two, { number, reason: '核实' })).toEqual({ number, round: 2 })
    expect((await trailOf(ctx)).map(row => `${row['who']} ${row['act']}`)).toEqual([
      ...['reporter submit', '丙 ask-unsealing', '丁 unseal', '丁 ask-unsealing'],
    ])
  })

  test('of an anonymous report is none', async () => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    await expect(askUnsealing(ctx, { number, reason: 'x' })).rejects.toThrow('"none"')
  })

  test('that was destroyed is opened no more, though somebody asked before', async () => {
    const [ctx, keys] = [await freshReports('2026-01-01'), await deskKeys()]
    const identity = await sealedOf(keys.open, { name: '模拟甲' })
    const { number } = await submit(ctx, { facts: FACTS, choice: 'real-name', identity, office: 'A' })
    await steps(ctx, number, CLOSED)
    await askUnsealing(ctx, { number, reason: '核实' })
    await destroyIdentities(portal(later(ctx, '2026-04-01')), {})
    await expect(approveUnsealing(later(ctx, '2026-04-01', '丁'), { number })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
