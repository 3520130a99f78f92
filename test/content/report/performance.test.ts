import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Performance, performanceOf } from '#content/report/performance.ts'
import type { Summary } from '#content/report/public-report.ts'
import { type KeptStep, type Summarised, summaryOf } from '#content/report/summary.ts'
import { dayText, parseDay } from '#content/time.ts'

const DAY = '2026-11-25'
const TODAY = parseDay(DAY)

const step = (move: KeptStep['move'], takenOn: number, part: Partial<KeptStep> = {}): KeptStep => ({
  ...{ move, takenOn, office: 'A', toOffice: null, receivedOn: null, days: null, refusal: null, outcome: null },
  ...part,
})

const LIFE: Summarised = {
  ...({ number: 'QT2026-0000-0000', category: 'air.smoke', place: 'urumqi', state: 'received' } as const),
  ...{ receivedOn: TODAY - 100, firstOffice: 'A', office: 'A', outcome: null, text: null, simulated: false },
  ...{ linkedFacility: null, linkedCase: null, linkedExceedance: null, steps: [] },
}
const summary = (part: Partial<Summarised>): Summary => summaryOf({ ...LIFE, ...part }, () => true, TODAY)

/** A report whose acceptance was told `days` days after its receipt. */
const acceptedAfter = (days: number): Summary =>
  summary({
    state: 'accepted',
    steps: [
      step('confirm-receipt', TODAY - 100, { receivedOn: TODAY - 100 }),
      step('take-up', TODAY - 100 + days),
      step('accept', TODAY - 100 + days),
    ],
  })

const told = (reports: readonly Summary[]) => performanceOf('office', reports, DAY)[0] as Performance
const notice = (days: readonly number[]) =>
  told(days.map(acceptedAfter)).stages.find(({ stage }) => stage === 'accept-notice')

describe('what offices do with reports', () => {
  test('tells the middle and nine in ten by nearest rank, of five or more', () => {
    expect(notice([1, 2, 3, 4])).toMatchObject({ ended: '<5', median: null, p90: null })
    expect(notice([5, 1, 4, 2, 3])).toMatchObject({ ended: '5', median: 3, p90: 5, kept: '5' })
    expect(notice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toMatchObject({ ended: '10', median: 5, p90: 9 })
  })

  test('tells how many came in time, unless that told how few did not', () => {
    expect(notice([1, 2, 3, 4, 5, 15])).toMatchObject({ kept: '6' })
    expect(notice([1, 2, 3, 4, 5, 16])).toMatchObject({ kept: null })
    expect(notice([1, 2, 3, 4, 5, 16, 16, 16, 16, 16])).toMatchObject({ kept: '5' })
  })

  test('counts states, refusals, what is late and what is disputed', () => {
    const refused = summary({
      state: 'not-accepted',
      steps: [step('not-accept', TODAY - 5, { refusal: 'court' })],
    })
    const late = summary({ steps: [step('confirm-receipt', TODAY - 16, { receivedOn: TODAY - 16 })] })
    const intime = summary({ steps: [step('confirm-receipt', TODAY - 15, { receivedOn: TODAY - 15 })] })
    const disputed = summary({ state: 'review', steps: [step('ask-review', TODAY - 3)] })
    const six = (one: Summary) => Array<Summary>(6).fill(one)
    const all = told([...six(refused), ...six(late), ...six(intime), ...six(disputed)])
    expect(all).toMatchObject({ received: '24', open: '24', notAccepted: '6', overdue: '6', disputed: '6' })
    expect(all.refusals).toContainEqual({ refusal: 'court', count: '6' })
    expect(all.refusals).toContainEqual({ refusal: 'already-answered', count: '0' })
    expect(Performance.parse(all)).toEqual(all)
  })

  test('hides the smallest other group where one alone is few', () => {
    const of = (office: string, count: number) => Array<Summary>(count).fill(summary({ office, firstOffice: office }))
    const groups = performanceOf('office', [...of('A', 3), ...of('B', 6), ...of('C', 9)], DAY)
    expect(groups.map(({ group, received }) => [group, received])).toEqual([
      ['A', '<5'],
      ['B', null],
      ['C', '9'],
    ])
  })

  test('tells no number from one to four, whatever the reports', () => {
    const report = fc.record({
      office: fc.constantFrom('A', 'B', null),
      state: fc.constantFrom('received', 'closed', 'review') as fc.Arbitrary<Summary['state']>,
      days: fc.nat(40),
    })
    fc.assert(
      fc.property(fc.array(report, { maxLength: 30 }), list => {
        const reports = list.map(({ days, ...part }) => ({ ...acceptedAfter(days), ...part }))
        for (const { stages, refusals, received, open, notAccepted, overdue, disputed } of performanceOf(
          'office',
          reports,
          DAY,
        )) {
          const said = [received, open, notAccepted, overdue, disputed, ...refusals.map(({ count }) => count)]
          said.push(...stages.flatMap(({ ended, kept }) => [ended, kept]))
          for (const number of said) expect(String(number)).not.toMatch(/^[1-4]$/)
        }
      }),
    )
  })
})

describe('a summary', () => {
  test('names only offices that are known, and no words of a step', () => {
    const life = {
      ...LIFE,
      office: '张三家',
      state: 'transferred' as const,
      steps: [step('transfer', TODAY - 90, { toOffice: '张三家', office: 'A' })],
    }
    const made = summaryOf(life, name => name === 'A', TODAY)
    expect(made).toMatchObject({ office: null, updatedOn: dayText(TODAY - 90), state: 'transferred', dueOn: null })
    expect(JSON.stringify(made)).not.toContain('张三')
  })

  test('owes nothing once it is closed', () => {
    const steps = [step('confirm-receipt', TODAY - 100, { receivedOn: TODAY - 100 })]
    expect(summary({ steps }).dueOn).toBe(dayText(TODAY - 85))
    expect(summary({ steps, state: 'closed' }).dueOn).toBeNull()
  })
})
