import { describe, expect, test } from 'vitest'
import { openClocks, renewDues } from '#db/report/open-clocks.ts'
import { CLOSED, freshReports, later, portal, sendPlain, steps } from './reports.ts'

describe('the clocks of all open reports', () => {
  test('come by due day, those not known last, closed ones not at all', async () => {
    const ctx = await freshReports('2026-11-20')
    const receipts = []
    for (let i = 0; i < 4; i++) receipts.push(await sendPlain(ctx))
    const [unknown, early, late, closed] = receipts.map(({ number }) => number) as [string, string, string, string]
    const confirm = (number: string, day: string) =>
      steps(later(ctx, day), number, [{ state: 'received', move: 'confirm-receipt', receivedOn: day }])
    await confirm(late, '2026-11-22')
    await confirm(early, '2026-11-21')
    await steps(ctx, closed, CLOSED)
    const told = await openClocks(later(ctx, '2026-12-07'), {})
    expect(told.map(({ number, urgedSince }) => [number, urgedSince])).toEqual([
      [early, '2026-12-07'],
      [late, null],
      [unknown, null],
    ])
    expect(openClocks.output.parse(told)).toEqual(told)
  })

  test('are reckoned anew where a due day was kept that is not that of the law', async () => {
    const ctx = await freshReports()
    const { number } = await sendPlain(ctx)
    await steps(ctx, number, [{ state: 'received', move: 'confirm-receipt', receivedOn: '2026-11-02' }])
    expect(await renewDues(portal(ctx), {})).toEqual({ changed: 0 })
    await ctx.store.write(tx => tx.execute('update report set dueOn = 1'))
    expect(await renewDues(portal(ctx), {})).toEqual({ changed: 1 })
    expect((await ctx.store.client.execute('select dueOn from report')).rows[0]?.['dueOn']).toBe(20_774)
  })
})
