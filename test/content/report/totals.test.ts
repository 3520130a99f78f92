import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReportTotals, totalsOf } from '#content/report/totals.ts'

const ABOUT = { day: '2026-11-25', simulated: false }
const told = (paid: readonly (number | null)[]) => totalsOf(40, paid, ABOUT)
const times = (count: number, amount: number | null) => Array.from({ length: count }, () => amount)

describe('totals of rewards', () => {
  test('tell the sum of five payments, and not that of four', () => {
    expect(told(times(5, 500_00))).toMatchObject({ claimed: '5', paid: '5', paidSum: 2500_00 })
    expect(told(times(4, 500_00))).toMatchObject({ claimed: '<5', paid: '<5', paidSum: null })
    expect(told([])).toEqual({ received: '40', claimed: '0', paid: '0', paidSum: null, ...ABOUT })
  })

  test('do not tell how many were paid where the rest would be few', () => {
    expect(told([...times(9, 500_00), ...times(4, null)])).toMatchObject({ claimed: '13', paid: null, paidSum: null })
    expect(told([...times(9, 500_00), ...times(5, null)])).toMatchObject({ claimed: '14', paid: '9', paidSum: 4500_00 })
    expect(told([...times(3, 500_00), ...times(9, null)])).toMatchObject({ claimed: '12', paid: '<5', paidSum: null })
  })

  test('never tell a number of people between one and four, nor a sum of so few', () => {
    const claims = fc.array(fc.option(fc.integer({ min: 1, max: 10_000_00 })), { maxLength: 30 })
    fc.assert(
      fc.property(fc.nat(30), claims, (received, paid) => {
        const totals = totalsOf(received, paid, ABOUT)
        expect(ReportTotals.parse(totals)).toEqual(totals)
        for (const said of [totals.received, totals.claimed, totals.paid]) expect(said ?? '0').not.toMatch(/^[1-4]$/)
        const count = paid.filter(amount => amount !== null).length
        if (count < 5) expect(totals.paidSum).toBeNull()
        const rest = paid.length - count
        if (rest > 0 && rest < 5 && count >= 5) expect(totals.paid).toBeNull()
      }),
    )
  })
})
