import { describe, expect, test } from 'vitest'
import { newestDue, type Quarter, quarterBefore, quarterState, resultOf } from '#site/source-result.ts'

const quarter = (some: Partial<Quarter>): Quarter => ({
  ...{ quarter: '2026-Q2', published: true, attained: true, class: 'III', over: [], volume: null, computed: null },
  ...{ due: '2026-09-30', duty: '…', document: null, import: 1 },
  ...some,
})
const silent = (name: string, due: string) => quarter({ quarter: name, due, published: false, attained: null })

describe('a quarter of a drinking-water source', () => {
  test('is waited for up to the day it is due, and missing after it', () => {
    expect(quarterState(silent('2026-Q2', '2026-09-30'), '2026-09-30')).toBe('waiting')
    expect(quarterState(silent('2026-Q2', '2026-09-30'), '2026-10-01')).toBe('missing')
  })

  test('that was published says what was published', () => {
    expect(quarterState(quarter({}), '2026-10-01')).toBe('attained')
    expect(quarterState(quarter({ attained: false }), '2026-10-01')).toBe('over')
  })
})

describe('what a source says first', () => {
  const today = '2026-11-24'

  test('is its newest published quarter, while the one after it is not due', () => {
    const result = resultOf([silent('2026-Q3', '2026-12-31'), quarter({})], today)
    expect([result.state, result.quarter?.quarter]).toEqual(['attained', '2026-Q2'])
  })

  test('is that a quarter is missing, with the newest that is known', () => {
    const known = quarter({ quarter: '2026-Q1', due: '2026-06-30', attained: false })
    const result = resultOf([silent('2026-Q2', '2026-09-30'), known], today)
    expect([result.state, result.quarter?.quarter, result.known?.quarter]).toEqual(['missing', '2026-Q2', '2026-Q1'])
  })

  test('is that nothing was ever published', () => {
    expect(resultOf([], today).state).toBe('never')
    expect(resultOf([silent('2026-Q2', '2026-09-30')], today).state).toBe('never')
  })
})

test('the newest quarter that was due lies two quarters back, across the year', () => {
  expect(newestDue('2026-11-24')).toBe('2026-Q2')
  expect(newestDue('2026-12-31')).toBe('2026-Q2')
  expect(newestDue('2027-01-01')).toBe('2026-Q3')
  expect(newestDue('2026-01-01')).toBe('2025-Q3')
  expect(quarterBefore('2026-Q1', 7)).toBe('2024-Q2')
})
