import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessWater } from '#content/water/assess.ts'
import { blackGrade, bodyGrade, pointGrade, stretchGrade } from '#content/water/black-odor.ts'
import { attainmentRates } from '#content/water/drinking.ts'
import { exceedance, multipleOver } from '#content/water/exceedance.ts'
import { groundwaterClassOf, groundwaterRow } from '#content/water/groundwater.ts'
import { COUNTED, WATER_INDICATORS, type WaterIndicator } from '#content/water/indicators.ts'
import { groundwaterStandard } from '#content/water/limits.ts'
import { mainPollutants } from '#content/water/main-pollutants.ts'
import { ASSESSABLE, WaterAssessInput, WaterAssessment } from '#content/water/shapes.ts'
import { meetsTarget } from '#content/water/target.ts'

function assess(input: WaterAssessInput): WaterAssessment {
  const result = assessWater(WaterAssessInput.parse(input))
  expect(WaterAssessment.parse(result)).toEqual(result)
  return result
}

describe('the calculator', () => {
  test('gives value, class, limit, exceedance and clause of each part', () => {
    const result = assess({ body: 'river', values: { nh3n: '1.30', do: 4.9, tn: 3 }, target: 'II', at: '2026-04-01' })
    expect(result).toMatchObject({ class: 'IV', status: 'light', deciding: ['do', 'nh3n'], meetsTarget: false })
    expect(result.parts.map(({ indicator }) => indicator)).toEqual(['do', 'nh3n', 'tn'])
    expect(result.parts[1]).toEqual({
      ...{ indicator: 'nh3n', value: '1.30', used: 1.3, samples: 1, below: 0, class: 'IV', counts: true, limit: 1 },
      ...{ exceedance: 0.3, tli: null, reason: null, clause: 'GB 3838-2002 table 1; 环办〔2011〕22号' },
    })
    expect(result.main.map(({ indicator }) => indicator)).toEqual(['nh3n', 'do'])
    expect(result.standard).toBe('GB 3838-2002, 环办〔2011〕22号')
  })

  test('marks what cannot be a value as invalid and counts it as missing', () => {
    for (const bad of [-1, '-0.5', 'n', '', '<', 'abc', '1e999'])
      expect(assess({ body: 'river', values: { nh3n: bad, do: 8 } }), String(bad)).toMatchObject({
        ...{ class: 'I', deciding: ['do'] },
        parts: [{ indicator: 'do' }, { indicator: 'nh3n', value: bad, used: null, class: null, reason: 'invalid' }],
      })
    const wild = assessWater({ body: 'river', values: { nh3n: Number.NaN } })
    expect(wild.parts[0]).toMatchObject({ value: 'NaN', reason: 'invalid' })
    expect(wild).toMatchObject({ class: null, unrated: 'nothing-measured' })
    expect(assess({ body: 'black-odorous', values: { orp: -250, sd: -1 } })).toMatchObject({
      ...{
        black: 'heavy',
        parts: [
          { indicator: 'sd', reason: 'invalid' },
          { indicator: 'orp', used: -250 },
        ],
      },
    })
  })

  test('refuses a day that is none', () => {
    expect(() => assess({ body: 'river', values: {}, at: 'soon' })).toThrow('Cannot read at "soon"')
  })

  test('answers every body, given nothing and given everything', () => {
    for (const body of ASSESSABLE) {
      expect(assess({ body, values: {} }), body).toMatchObject({ class: null, unrated: 'nothing-measured', parts: [] })
      const all = Object.fromEntries(
        [...WATER_INDICATORS, 'orp', 'doSaturation', 'depth'].map(name => [name, '<0.001']),
      )
      const substances = [
        { substance: '苯', value: 0.2 },
        { substance: '无此物', value: 1 },
      ]
      const result = assess({ body, values: all, substances })
      expect(result.parts, body).toHaveLength(WATER_INDICATORS.length + 5)
      expect(result.parts.every(({ clause }) => clause.length > 0)).toBe(true)
    }
  })

  test('never leaves a given value without a class, a use or a reason', () => {
    const values = fc.dictionary(
      fc.constantFrom(...WATER_INDICATORS, 'orp', 'doSaturation', 'depth'),
      fc.oneof(
        fc.double(),
        fc.string(),
        fc.integer({ min: 0, max: 99 }).map(n => `<${n}`),
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...ASSESSABLE), values, (body, given) => {
        const result = assessWater({ body, values: given as WaterAssessInput['values'] })
        expect(WaterAssessment.parse(result)).toEqual(result)
        expect(result.parts).toHaveLength(Object.keys(given).length)
        expect(result.parts.every(part => part.used !== null || part.reason === 'invalid')).toBe(true)
      }),
    )
  })

  test('sums the single indices of the ranking rule only when all 21 are there', () => {
    const limits = { ph: 7.5, do: 5, codmn: 6, cod: 20, bod5: 4, nh3n: 1, tp: 0.2, cu: 1, zn: 1, f: 1, se: 0.01 }
    const rest = { as: 0.05, hg: 0.0001, cd: 0.005, cr6: 0.05, pb: 0.05, cn: 0.2, vphenol: 0.005, petroleum: 0.05 }
    const values = { ...limits, ...rest, las: 0.2, sulfide: 0.2 }
    expect(Object.keys(values)).toHaveLength(COUNTED.length)
    expect(assess({ body: 'river', values })).toMatchObject({ cwqi: 20.25, uncertain: ['cwqi'], class: 'III' })
    expect(assess({ body: 'river', values: { ...values, ph: 6.75 } }).cwqi).toBe(20.25)
    expect(assess({ body: 'river', values: { ...values, las: null } }).cwqi).toBeNull()
    for (const none of [0, 5e-324]) expect(assess({ body: 'river', values: { ...values, do: none } }).cwqi).toBeNull()
    expect(assess({ body: 'river', values: { nh3n: 1e308 } }).parts[0]).toMatchObject({ used: null, reason: 'invalid' })
  })
})

describe('main pollutants', () => {
  test('of equal multiples stand in the order of the table, for multiples are exact', () => {
    const found = mainPollutants(
      [
        { indicator: 'cod', value: 22 },
        { indicator: 'codmn', value: 6.6 },
      ],
      'river',
    )
    expect(found.map(({ indicator, exceedance }) => [indicator, exceedance])).toEqual([
      ['codmn', 0.1],
      ['cod', 0.1],
    ])
  })

  test('cyanide and heavy metals come first, pH and DO last in their class, at most three', () => {
    const of = (values: Partial<Record<WaterIndicator, number>>) =>
      mainPollutants(
        Object.entries(values).map(([name, value]) => ({ indicator: name as WaterIndicator, value })),
        'river',
      ).map(({ indicator }) => indicator)
    expect(of({ nh3n: 2.5, petroleum: 0.5 })).toEqual(['nh3n', 'petroleum'])
    expect(of({ cod: 24.0001, codmn: 7.2, nh3n: 1.20001 })).toEqual(['nh3n', 'cod', 'codmn'])
    expect(of({ nh3n: 9, pb: 0.06 })).toEqual(['pb', 'nh3n'])
    expect(of({ ph: 4, do: 1, nh3n: 2.1, codmn: 40 })).toEqual(['codmn', 'nh3n', 'ph'])
    expect(of({ tn: 90, fcoli: 90_000, nh3n: 1 })).toEqual([])
  })

  test('multiples are exact to two decimals, half to even', () => {
    expect([multipleOver('0.3', 0.1), multipleOver(1.125, 1), multipleOver(1.135, 1)]).toEqual([2, 0.12, 0.14])
    expect([multipleOver(1, 1), multipleOver('x', 1), multipleOver(1.0001, 1)]).toEqual([null, null, 0])
    expect([exceedance('temperature', 90, 'river'), exceedance('chla', 90, 'lake')]).toEqual([null, null])
  })
})

describe('groundwater', () => {
  for (const row of groundwaterStandard().rows)
    test(`${row.substance}: both sides of every border`, () => {
      const of = (value: number) => groundwaterClassOf(row, value)
      if (row.limits === null) {
        expect([6.5, 8.5, 6.4, 8.6, 5.5, 9, 5.4, 9.1].map(of)).toEqual([1, 1, 4, 4, 4, 4, 5, 5])
        return
      }
      for (const limit of row.limits) {
        if (limit === null) continue
        expect(of(limit)).toBe(row.limits.indexOf(limit) + 1)
        expect(of(limit + 1e-9)).toBe(row.limits.lastIndexOf(limit) + 2)
      }
    })

  test('what must not be detected is of class I only undetected; radioactivity beyond III is IV', () => {
    const las = groundwaterRow('las')!
    expect([groundwaterClassOf(las, '<0.05'), groundwaterClassOf(las, 0.025), groundwaterClassOf(las, 'q')]).toEqual([
      1,
      2,
      null,
    ])
    expect(groundwaterClassOf(groundwaterRow('总α放射性')!, 99)).toBe(4)
    expect(groundwaterRow('无此物')).toBeUndefined()
  })

  test('of a sample names what decides and what is beyond class III', () => {
    const result = assess({
      body: 'groundwater',
      values: { f: 1.3, nh3n: 0.1 },
      substances: [{ substance: '总硬度', value: 640 }],
    })
    expect(result).toMatchObject({
      class: 'IV',
      deciding: ['f', '总硬度'],
      over: ['f', '总硬度'],
      attained: false,
      status: null,
    })
  })
})

describe('drinking-water sources', () => {
  test('tables 2 and 3 decide on attainment, not on the class', () => {
    const of = (value: number) =>
      assess({ body: 'drinking-river', values: { do: 8 }, substances: [{ substance: '苯', value }] })
    expect(of(0.01)).toMatchObject({ class: 'I', attained: true, over: [] })
    expect(of(0.011)).toMatchObject({ class: 'I', attained: false, over: ['苯'] })
    expect(of(0.011).parts.at(-1)).toMatchObject({ limit: 0.01, exceedance: 0.1, clause: 'GB 3838-2002 table 3' })
    expect(of(0.01).uncertain).toEqual(['table-3-limits', 'drinking-source-indicators'])
    expect(assess({ body: 'drinking-lake', values: { tp: 0.06 } })).toMatchObject({ attained: false, over: ['tp'] })
    expect(assess({ body: 'drinking-lake', values: {} }).attained).toBeNull()
  })

  test('rates are by number and by volume; a missing volume leaves no rate by volume', () => {
    const source = (attained: boolean, volume: number | null) => ({ attained, volume })
    expect(attainmentRates([source(true, 0.1), source(true, 0.2), source(false, 0.7)])).toEqual({
      ...{ published: 3, attained: 2, byNumber: 66.7, byVolume: 30 },
    })
    expect(attainmentRates([source(true, 1), source(false, null)])).toMatchObject({ byNumber: 50, byVolume: null })
    expect(attainmentRates([])).toEqual({ published: 0, attained: 0, byNumber: null, byVolume: null })
    expect(attainmentRates([source(true, 0)]).byVolume).toBeNull()
  })
})

describe('black-odorous water', () => {
  test('both sides of every border', () => {
    expect([9.9, 10, 25, 25.1].map(value => blackGrade('sd', value))).toEqual(['heavy', 'light', 'light', 'none'])
    expect([0.19, 0.2, 2, 2.1].map(value => blackGrade('do', value))).toEqual(['heavy', 'light', 'light', 'none'])
    expect([-201, -200, 50, 51].map(value => blackGrade('orp', value))).toEqual(['heavy', 'light', 'light', 'none'])
    expect([15.1, 15, 8, 7.9].map(value => blackGrade('nh3n', value))).toEqual(['heavy', 'light', 'light', 'none'])
  })

  test('shallow water goes by 40 % of its depth', () => {
    expect([7.9, 8, 19.9, 20].map(value => blackGrade('sd', value, 20))).toEqual(['heavy', 'light', 'light', 'none'])
    expect([9.9, 10].map(value => blackGrade('sd', value, 25))).toEqual(['heavy', 'light'])
    expect(assess({ body: 'black-odorous', values: { sd: 0.08, depth: 20 } }).black).toBe('light')
  })

  test('points, stretches and bodies', () => {
    const list = (heavy: number, of: number) =>
      Array.from({ length: of }, (_, i) => (i < heavy ? 'heavy' : 'none') as 'heavy')
    expect([3, 2].map(n => pointGrade({ do: list(n, 5) }))).toEqual(['heavy', 'light'])
    expect(pointGrade({ do: list(3, 10), sd: list(3, 10) })).toBe('heavy')
    expect(pointGrade({ do: list(3, 10), sd: list(2, 10) })).toBe('light')
    expect([pointGrade({}), pointGrade({ do: ['none'] }), pointGrade({ do: ['light'] })]).toEqual([
      null,
      'none',
      'light',
    ])
    expect(stretchGrade(['heavy', 'heavy', 'light', 'heavy'])).toBe('light')
    expect(stretchGrade(['none', 'heavy', 'heavy', 'heavy'])).toBe('heavy')
    expect([bodyGrade(list(3, 5)), bodyGrade(list(2, 5)), bodyGrade(['none']), bodyGrade([])]).toEqual([
      ...['heavy', 'light', 'none', null],
    ])
  })
})

test('a target is met by its class or a better one', () => {
  expect([meetsTarget(3, 3), meetsTarget(2, 3), meetsTarget(4, 3)]).toEqual([true, true, false])
  expect([meetsTarget(null, 3), meetsTarget(3, null)]).toEqual([null, null])
})
