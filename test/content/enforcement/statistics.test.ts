import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CaseStatistic, type Counted, MEASURES, medianOf, summarise } from '#content/enforcement/statistics.ts'

const one = (more: Partial<Counted> = {}): Counted => ({
  ...{ decidedOn: 20_000, foundOn: 19_960, servedOn: 20_005, fine: 1_000_000 },
  ...{ apart: false, changed: false, simulated: false, ...more },
})

describe('a median', () => {
  it('is the middle, or the mean of the middle two, and null of none', () => {
    expect(medianOf([3, 1, 2])).toBe(2)
    expect(medianOf([4, 1, 2, 3])).toBe(2.5)
    expect(medianOf([7])).toBe(7)
    expect(medianOf([])).toBeNull()
  })

  it('has as many numbers below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), numbers => {
        const median = medianOf(numbers) as number
        const [below, above] = [numbers.filter(n => n < median).length, numbers.filter(n => n > median).length]
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
      }),
    )
  })
})

describe('statistics of cases', () => {
  it('count amounts apart that are in another currency or read out of a text', () => {
    const cases = [one(), one({ fine: 3_000_000 }), one({ apart: true, fine: 99 }), one({ fine: Number.NaN })]
    expect(summarise(cases, null)).toMatchObject({
      ...{ cases: 4, fined: 2, fineSum: 4_000_000, fineMedian: 2_000_000, apart: 1, withdrawn: null },
    })
  })

  it('leave out days that are not told, and spans that would be negative', () => {
    const cases = [one(), one({ foundOn: Number.NaN, servedOn: 19_999 }), one({ foundOn: 20_000, servedOn: 20_000 })]
    expect(summarise(cases, null)).toMatchObject({
      ...{ findingDays: 20, findingCases: 2, serviceDays: 2.5, serviceCases: 2 },
    })
  })

  it('say null, not 0, of what nobody told', () => {
    expect(summarise([one({ foundOn: Number.NaN, servedOn: Number.NaN, fine: Number.NaN })], [])).toMatchObject({
      ...{ fineSum: null, fineMedian: null, findingDays: null, serviceDays: null, disclosureDays: null },
      ...{ disclosedInTime: null, disclosureReason: 'not-reported', withdrawn: 0 },
    })
  })

  it('are small below five cases', () => {
    expect(
      summarise(
        Array.from({ length: 4 }, () => one()),
        null,
      ).small,
    ).toBe(true)
    expect(
      summarise(
        Array.from({ length: 5 }, () => one()),
        null,
      ).small,
    ).toBe(false)
  })

  it('are marked as simulated by one invented case, also a withdrawn one', () => {
    expect(summarise([one(), one({ simulated: true })], null).simulated).toBe(true)
    expect(summarise([one()], [{ simulated: true }]).simulated).toBe(true)
    expect(summarise([one()], [{ simulated: false }]).simulated).toBe(false)
  })

  it('carry the definition of every measure in their shape', () => {
    const shape = CaseStatistic.shape as Record<string, { description?: string }>
    for (const [name, text] of Object.entries(MEASURES)) expect(shape[name]?.description).toBe(text)
  })
})
