import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeResult } from '#content/enforcement/monitoring/judge.ts'
import { DATA_MARKS, isStopped, isUsable } from '#content/enforcement/monitoring/marks.ts'
import { factorNamed, pollutantName, unitName } from '#content/enforcement/monitoring/pollutants.ts'
import type { ResultCell } from '#content/enforcement/monitoring/push.ts'
import type { Requirement } from '#content/enforcement/monitoring/requirement.ts'
import { firstMinute, parseDay } from '#content/time.ts'

const DAY = parseDay('2026-03-05')
const LIMIT: Requirement = {
  ...{ permit: 'P1', outlet: 'DW001', pollutant: '化学需氧量', averaging: 'day', limit: 50, lower: null },
  ...{ unit: 'mg/L', frequency: 'day', from: DAY - 10, to: DAY + 10 },
}
const PH: Requirement = { ...LIMIT, pollutant: 'pH值', limit: 9, lower: 6, unit: '[pH]' }
const RESULT = { at: firstMinute(DAY), averaging: 'day', outlet: 'DW001' } as const
const cod = (value: string | null, mark: ResultCell[3] = null): ResultCell => ['化学需氧量', value, 'mg/L', mark]
const judged = (cell: ResultCell, required: readonly Requirement[] = [LIMIT], result: object = {}) => {
  const { judged: verdict, multiple, reason } = judgeResult({ ...RESULT, ...result }, cell, required)
  return [verdict, multiple, reason]
}

describe('a result against its limit', () => {
  test.each([
    ['49.999', 'met', null],
    ['50', 'met', null],
    ['50.0', 'met', null],
    ['50.001', 'exceeded', 0],
    ['50.25', 'exceeded', 0],
    ['50.75', 'exceeded', 0.02],
    ['75', 'exceeded', 0.5],
    ['155.5', 'exceeded', 2.11],
    ['<50', 'met', null],
    ['<4', 'met', null],
    ['-1', 'met', null],
  ])('%s mg/L against 50: %s, %s', (value, verdict, multiple) => {
    expect(judged(cod(value))).toEqual([verdict, multiple, null])
  })

  test.each([
    ['5.9', 'exceeded'],
    ['6', 'met'],
    ['9.0', 'met'],
    ['9.1', 'exceeded'],
  ])('pH %s against 6 to 9: %s, never with a multiple', (value, verdict) => {
    expect(judged(['pH值', value, '[pH]', 'N'], [PH])).toEqual([verdict, null, null])
  })

  test('a lower limit alone has no multiple, and what lies below detection is not judged against it', () => {
    const oxygen = { ...LIMIT, limit: null, lower: 2 }
    expect(judged(cod('1.9'), [oxygen])).toEqual(['exceeded', null, null])
    expect(judged(cod('2'), [oxygen])).toEqual(['met', null, null])
    expect(judged(cod('<2'), [oxygen])).toEqual([null, null, 'below-detection'])
  })

  test.each([
    ['no-value', cod(null, 'F'), [LIMIT], {}],
    ['marked', cod('99', 'M'), [LIMIT], {}],
    ['no-permit', cod('99'), [], {}],
    ['no-permit', cod('99'), [LIMIT], { at: firstMinute(DAY + 11) }],
    ['no-permit', cod('99'), [LIMIT], { at: firstMinute(DAY - 10) - 1 }],
    ['no-limit', cod('99'), [PH], {}],
    ['no-limit', cod('99'), [{ ...LIMIT, limit: null }], {}],
    ['no-limit', cod('99'), [LIMIT], { outlet: 'DW002' }],
    ['other-averaging', cod('99'), [LIMIT], { averaging: 'hour' }],
    ['other-unit', ['化学需氧量', '99', 'ug/L', null], [LIMIT], {}],
    ['several-limits', cod('99'), [LIMIT, { ...LIMIT, permit: 'P2', limit: 30 }], {}],
    ['below-detection', cod('<50.1'), [LIMIT], {}],
  ] as const)('is not judged: %s (%#)', (reason, cell, required, result) => {
    expect(judged(cell, required, result)).toEqual([null, null, reason])
  })

  test('holds on the first and on the last day, and two permits that say the same are one limit', () => {
    for (const day of [DAY - 10, DAY + 10])
      expect(judged(cod('99'), [LIMIT], { at: firstMinute(day) })[0]).toBe('exceeded')
    expect(judged(cod('99'), [LIMIT, { ...LIMIT, permit: 'P2' }])[0]).toBe('exceeded')
  })

  test('exceeds exactly when it is greater, whatever the decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 9 }), (value, limit) => {
        const one = { ...LIMIT, limit: limit / 1000 }
        const text = `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`
        const [verdict, multiple] = judged(cod(text), [one])
        expect(verdict).toBe(value > limit ? 'exceeded' : 'met')
        expect(multiple === null).toBe(value <= limit)
        if (multiple !== null)
          expect(Math.abs(Number(multiple) - (value - limit) / limit)).toBeLessThan(0.00501 + 1e-9 * value)
      }),
    )
  })
})

test('only N and no mark are usable, only F is excused', () => {
  expect(DATA_MARKS.filter(isUsable)).toEqual(['N'])
  expect(DATA_MARKS.filter(isStopped)).toEqual(['F'])
  expect(isUsable(null)).toBe(true)
})

test('names of pollutants and units meet in one spelling, and what is not known keeps its own', () => {
  expect(['COD', 'CODcr', '化学需氧量', ' cod '].map(pollutantName)).toEqual(new Array(4).fill('化学需氧量'))
  expect([pollutantName('pH'), pollutantName('总磷（以P计）'), pollutantName('苯')]).toEqual(['pH值', '总磷', '苯'])
  expect(['mg/m³', 'mg/m3', '无量纲', 'MG/L', 'g/t'].map(unitName)).toEqual(['mg/m3', 'mg/m3', '[pH]', 'mg/L', 'g/t'])
  expect(factorNamed('w21003')).toMatchObject({ name: '氨氮', unit: 'mg/L' })
  expect(factorNamed('011')).toBeNull()
})
