import { describe, expect, test } from 'vitest'
import { parseDecimal, roundText } from '#content/decimal.ts'
import { assessWater } from '#content/water/assess.ts'
import { basinByRatio } from '#content/water/basin.ts'
import { blackGrade } from '#content/water/black-odor.ts'
import { classText, decidingNames, rate, statusOf } from '#content/water/class.ts'
import { attainmentRates, rateSource } from '#content/water/drinking.ts'
import { exceedance } from '#content/water/exceedance.ts'
import { groundwaterClass, groundwaterClassOf, groundwaterRow } from '#content/water/groundwater.ts'
import { mainPollutants } from '#content/water/main-pollutants.ts'
import { meanOf } from '#content/water/mean.ts'
import { type Limits, type WaterAssessInput, WaterAssessment } from '#content/water/shapes.ts'
import { addCell, type Sum } from '#content/water/sums.ts'
import { tliOf, trophicGrade } from '#content/water/trophic.ts'
import { vectors } from '../vectors.ts'
import { BLACK_ZH, cellsOf, classOfText, indicatorOf, STATUSES_ZH, TROPHIC_ZH, type Values } from './vector-names.ts'

function suite<I, E>(name: string, count: number, check: (input: I, expected: E, title: string) => void) {
  describe(name, () => {
    const all = vectors<I, E>(name)
    test('the suite is whole or absent', () => expect([0, count]).toContain(all.length))
    for (const { id, title, input, expected } of all) test(`${id} ${title}`, () => check(input, expected, title))
  })
}

type Sample = { bodyType: Limits; values: Values; doSaturation?: number | null }
const named = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [indicatorOf(name), value]))

function assessed(body: WaterAssessInput['body'], values: Values, doSaturation: number | null = null) {
  const result = assessWater({ body, values: { ...named(values), doSaturation } as WaterAssessInput['values'] })
  expect(WaterAssessment.parse(result)).toEqual(result)
  return result
}

type Rated = {
  waterClass: string | null
  status: string | null
  decisive: string[]
  perIndicator: Record<string, string>
}
suite<Sample, Rated>('water-class', 22, ({ bodyType, values, doSaturation = null }, expected) => {
  const result = assessed(bodyType, values, doSaturation)
  const wanted = expected.waterClass === null ? null : classOfText(expected.waterClass)
  expect(result.class).toBe(wanted)
  expect(result.status).toBe(expected.status === null ? null : STATUSES_ZH[expected.status])
  expect([...result.deciding].sort()).toEqual(expected.decisive.map(indicatorOf).sort())
  for (const [name, value] of Object.entries(expected.perIndicator))
    expect(result.parts.find(part => part.indicator === indicatorOf(name))?.class, name).toBe(classOfText(value))
  if (doSaturation !== null) return
  const stored = rate(cellsOf(values), bodyType)
  expect([classText(stored.class), statusOf(stored.class)]).toEqual([result.class, result.status])
  expect(decidingNames(stored.deciding)).toEqual(result.deciding)
})

suite<{ indicator: string; value: number; bodyType: Limits }, { multiple: string | null }>(
  'water-exceedance-multiple',
  8,
  ({ indicator, value, bodyType }, { multiple }) =>
    expect(exceedance(indicatorOf(indicator), value, bodyType)?.toFixed(2) ?? null).toBe(multiple),
)

type Main = { waterClass: string; main: { indicator: string; multiple: string }[] }
suite<Sample, Main>('water-main-pollutants', 4, ({ bodyType, values }, expected) => {
  const valued = Object.entries(values).map(([name, value]) => ({ indicator: indicatorOf(name), value: Number(value) }))
  const found = mainPollutants(valued, bodyType)
  expect(found.map(({ indicator, exceedance: multiple }) => [indicator, roundText(String(multiple), 1)])).toEqual(
    expected.main.map(({ indicator, multiple }) => [indicatorOf(indicator), multiple]),
  )
  expect(assessed(bodyType, values)).toMatchObject({ class: classOfText(expected.waterClass), main: found })
})

suite<{ values: string[] }, { mean: string }>('water-stats', 4, ({ values }, { mean }, title) => {
  const indicator = title === 'pH mean' ? 'ph' : 'nh3n'
  const cells = values.map(value => (value.startsWith('<') ? value : Number(value)))
  const sum = cells.reduce<Sum>((total, cell) => addCell(total, indicator, cell), { sum: '0', values: 0, below: 0 })
  expect(roundText(meanOf(indicator, sum)!, parseDecimal(mean)!.decimals)).toBe(mean)
  expect(sum.below).toBe(values.filter(value => value.startsWith('<')).length)
})

type Basin = { total: number; goodPercent: string; worseThanVPercent: string; status: string | null }
suite<Record<string, number>, Basin>('water-basin-ratio', 7, (input, expected) => {
  const { 劣V: worseThanV = 0, ...counts } = input
  const ratio = basinByRatio({ ...counts, worseThanV })
  expect(ratio).toMatchObject({
    total: expected.total,
    status: expected.status === null ? null : STATUSES_ZH[expected.status],
  })
  expect(ratio.goodShare?.toFixed(1)).toBe(expected.goodPercent)
  expect(ratio.worseThanVShare?.toFixed(1)).toBe(expected.worseThanVPercent)
})

suite<{ tli: string }, string>('trophic-grade', 8, ({ tli }, expected) =>
  expect(trophicGrade(Number(tli))).toBe(TROPHIC_ZH[expected]),
)

type Tli = { perIndicator: Record<string, string>; tli: string; grade: string }
suite<Record<string, string>, Tli>('trophic-tli', 5, (input, expected) => {
  const values = named(input)
  const found = tliOf(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)])))
  expect(found.tli?.toFixed(1)).toBe(expected.tli)
  expect(found.trophic).toBe(TROPHIC_ZH[expected.grade])
  const parts = Object.fromEntries(Object.entries(found.parts).map(([name, value]) => [name, value?.toFixed(2)]))
  expect(parts).toEqual(named(expected.perIndicator))
  const lake = assessed('lake', input)
  expect([lake.tli, lake.trophic]).toEqual([found.tli, found.trophic])
})

suite<Record<string, number | string>, { perIndicator: Record<string, string>; worst: string }>(
  'groundwater-class',
  4,
  (input, expected) => {
    const substances = Object.entries(input).map(([substance, value]) => ({ substance, value }))
    expect(classText(groundwaterClass(substances).class)).toBe(expected.worst)
    for (const { substance, value } of substances)
      expect(classText(groundwaterClassOf(groundwaterRow(substance)!, value)), substance).toBe(
        expected.perIndicator[substance],
      )
    const whole = assessWater({ body: 'groundwater', values: {}, substances })
    expect(WaterAssessment.parse(whole)).toEqual(whole)
    expect(whole).toMatchObject({ class: expected.worst, uncertain: ['groundwater-limits'] })
  },
)

suite<Record<string, number>, Record<string, string>>('black-odor', 4, (input, expected) => {
  for (const [name, grade] of Object.entries(expected))
    expect(blackGrade(name.toLowerCase() as 'sd', input[name]!), name).toBe(BLACK_ZH[grade])
  const { SD, DO, ORP, NH3N } = input as Record<'SD' | 'DO' | 'ORP' | 'NH3N', number>
  const whole = assessWater({ body: 'black-odorous', values: { sd: SD / 100, do: DO, orp: ORP, nh3n: NH3N } })
  expect(WaterAssessment.parse(whole)).toEqual(whole)
  const grades = Object.values(expected).map(grade => ['无', '轻度', '重度'].indexOf(grade))
  expect(whole.black).toBe(['none', 'light', 'heavy'][Math.max(...grades)])
})

type Source = { waterClass: string; attained: boolean; over: string[] } | { percent: string }
suite<Sample | { attained: number; total: number }, Source>('drinking-source', 5, (input, expected) => {
  if (!('values' in input)) {
    const sources = Array.from({ length: input.total }, (_, i) => ({ attained: i < input.attained, volume: null }))
    const rates = attainmentRates(sources)
    expect(rates.byNumber?.toFixed(1)).toBe((expected as { percent: string }).percent)
    return
  }
  const wanted = expected as Exclude<Source, { percent: string }>
  const found = rateSource(cellsOf(input.values), [], input.bodyType)
  expect(found).toMatchObject({ attained: wanted.attained, over: wanted.over.map(indicatorOf) })
  expect(classText(found.class)).toBe(classOfText(wanted.waterClass))
  const whole = assessed(`drinking-${input.bodyType}`, input.values)
  expect(whole).toMatchObject({ attained: found.attained, over: found.over, class: classText(found.class) })
})
