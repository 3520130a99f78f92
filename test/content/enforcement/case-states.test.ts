import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CaseStep,
  FIRST_STEPS,
  NEXT_STEPS,
  stateOf,
  stepFaults,
  withdrawalOwedSince,
} from '#content/enforcement/case-states.ts'
import { CASE_STEPS } from '#content/enforcement/entries.ts'
import { dayText, parseDay } from '#content/time.ts'

const FIRST = parseDay('2026-01-01')
const life = (...steps: CaseStep[]) => steps.map((step, i) => ({ step, on: dayText(FIRST + i) }))
const ofText = (text: string) => life(...(text.split(' ') as CaseStep[]))
const walk = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 12 }).map(choices => {
  const steps: CaseStep[] = []
  let standing: CaseStep | null = null
  for (const choice of choices) {
    const may: readonly CaseStep[] = standing === null ? FIRST_STEPS : NEXT_STEPS[standing]
    const step = may[choice % Math.max(1, may.length)]
    if (step === undefined) break
    steps.push(step)
    if (step !== 'corrected') standing = step
  }
  return life(...steps)
})

describe('the life of a case', () => {
  test.each([
    'filed notified decided served paid rectified closed',
    'filed notified decided served appealed upheld enforced rectified closed',
    'filed notified decided served appealed upheld appealed changed served paid closed',
    'filed notified decided served appealed revoked withdrawn',
    'filed closed',
    'decided served rectified paid closed corrected withdrawn',
    'decided corrected served corrected paid',
  ])('%s is in order', steps => {
    expect(stepFaults(ofText(steps))).toEqual([])
  })

  test.each<[string, CaseStep]>([
    ['paid', 'paid'],
    ['corrected', 'corrected'],
    ['filed served', 'served'],
    ['filed withdrawn', 'withdrawn'],
    ['notified corrected', 'corrected'],
    ['decided paid', 'paid'],
    ['decided served upheld', 'upheld'],
    ['decided served appealed revoked paid', 'paid'],
    ['decided served appealed revoked corrected', 'corrected'],
    ['decided served paid withdrawn closed', 'closed'],
    ['decided corrected paid', 'paid'],
    ['decided served paid closed paid', 'paid'],
  ])('%s is not: %s', (steps, step) => {
    const faults = stepFaults(ofText(steps))
    expect(faults.map(fault => fault.step)).toEqual([step])
    expect(faults[0]!.detail).toContain(`"${step}" cannot`)
  })

  test('says which step stands in the way and what was expected', () => {
    expect(stepFaults(ofText('decided paid'))).toEqual([
      {
        ...{ step: 'paid', on: '2026-01-02' },
        detail: '"paid" cannot follow "decided": expected served, revoked, corrected, withdrawn',
      },
    ])
    expect(stepFaults(ofText('decided withdrawn closed'))[0]?.detail).toBe(
      '"closed" cannot follow "withdrawn": nothing may',
    )
  })

  test('that follows the table is in order, in whatever order it is told', () => {
    fc.assert(
      fc.property(walk, steps => {
        expect(stepFaults(steps)).toEqual([])
        expect(stepFaults(steps.toReversed())).toEqual([])
        expect(stateOf(steps.toReversed())).toBe(steps.at(-1)!.step)
      }),
    )
  })

  test('ends with a withdrawal', () => {
    fc.assert(
      fc.property(walk, fc.constantFrom(...CASE_STEPS), (steps, step) => {
        fc.pre(stateOf(steps) === 'withdrawn')
        const more = [...steps, { step, on: '2027-01-01' }]
        expect(stepFaults(more).map(fault => fault.step)).toEqual([step])
      }),
    )
  })
})

describe('the state of a case', () => {
  test('is its newest step', () => {
    expect(stateOf([])).toBeNull()
    expect(stateOf(ofText('filed notified decided'))).toBe('decided')
  })

  test('orders steps of one day as the law does', () => {
    const on = '2026-03-02'
    expect(
      stateOf([
        { step: 'served', on },
        { step: 'decided', on },
      ]),
    ).toBe('served')
    expect(
      stateOf([
        { step: 'withdrawn', on },
        { step: 'closed', on },
      ]),
    ).toBe('withdrawn')
  })
})

test('a changed or revoked decision is owed a withdrawal until it is withdrawn or corrected', () => {
  expect(withdrawalOwedSince(ofText('decided served'))).toBeNull()
  expect(withdrawalOwedSince(ofText('decided served appealed revoked'))).toBe('2026-01-04')
  expect(withdrawalOwedSince(ofText('decided served appealed revoked withdrawn'))).toBeNull()
  expect(withdrawalOwedSince(ofText('decided served appealed changed served paid'))).toBe('2026-01-04')
  expect(withdrawalOwedSince(ofText('decided served appealed changed corrected'))).toBeNull()
  expect(withdrawalOwedSince(ofText('decided corrected served appealed changed'))).toBe('2026-01-05')
})
