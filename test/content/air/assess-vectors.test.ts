import { describe, expect, test } from 'vitest'
import { assess } from '#content/air/assess.ts'
import { levelOf } from '#content/air/levels.ts'
import { Assessment } from '#content/air/shapes.ts'
import { vectors } from '../vectors.ts'
import { CATEGORIES_ZH, indicatorOf, OURS } from './vector-names.ts'

type Values = Record<string, number | string | null>
type Expected = {
  iaqi?: Record<string, number | string | null>
  rounded?: Record<string, number | null>
  aqi: number | string | null
  computedAqi?: number
  primary: string[] | 'NA'
  level?: number | string | null
  category: string | null
  hex?: string | null
  exceeding?: string[]
  missing?: string[]
  invalid?: string[]
  marks?: Record<string, string>
  published?: boolean
  standard?: string
}

const ours = (names: readonly string[]) => names.map(name => OURS[name.replace(/_(24h|1h|8h)$/, '')])
const isNa = (value: unknown) => value === 'NA'

function run(at: string, averaging: 'hour' | 'day', values: Values, rest: object = {}) {
  const day = averaging === 'day'
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [indicatorOf(name, day), value]))
  const result = assess({ at, averaging, values: named, ...rest })
  expect(Assessment.parse(result)).toEqual(result)
  const part = (name: string) => {
    const found = result.parts.find(p => p.pollutant === indicatorOf(name, day))
    if (!found) throw new Error(`no part for ${name}`)
    return found
  }
  return { result, part }
}

function checkIndex(result: Assessment, expected: Expected) {
  const aqi = isNa(expected.aqi) ? null : expected.aqi
  expect(result.aqi).toBe(aqi)
  expect(result.primary).toEqual(expected.primary === 'NA' ? [] : ours(expected.primary))
  if (expected.level !== undefined) expect(result.level).toBe(isNa(expected.level) ? null : expected.level)
  const category = isNa(expected.category) ? null : expected.category
  expect(result.category).toBe(category === null ? null : CATEGORIES_ZH[category])
  if (expected.hex !== undefined) expect(levelOf(result.aqi)?.hex ?? null).toBe(expected.hex)
  if (expected.exceeding) expect(result.exceeding).toEqual(ours(expected.exceeding))
  if (expected.published !== undefined) expect(result.published).toBe(expected.published)
  if (expected.computedAqi !== undefined) expect(result.computedAqi).toBe(expected.computedAqi)
  if (expected.standard) expect(result.edition).toBe(expected.standard)
}

function checkParts({ result, part }: ReturnType<typeof run>, expected: Expected) {
  for (const [name, value] of Object.entries(expected.iaqi ?? {})) {
    if (typeof value === 'string') expect([part(name).iaqi, part(name).mark], name).toEqual([null, value])
    else expect(part(name).iaqi, name).toBe(value)
  }
  for (const [name, value] of Object.entries(expected.rounded ?? {})) expect(part(name).rounded, name).toBe(value)
  for (const [name, mark] of Object.entries(expected.marks ?? {})) expect(part(name).mark, name).toBe(mark)
  const where = (holds: (p: Assessment['parts'][number]) => boolean) => result.parts.filter(holds).map(p => p.pollutant)
  const day = result.averaging === 'day'
  const sorted = (names: string[]) => names.map(name => indicatorOf(name, day)).sort()
  if (expected.missing) expect(where(p => p.mark === 'NA' && !p.invalid).sort()).toEqual(sorted(expected.missing))
  if (expected.invalid) expect(where(p => p.invalid).sort()).toEqual(sorted(expected.invalid))
}

/** The suites of the 2026 edition state the computed index of a row with gaps: 5.3.1 is asked of their own suite. */
const computed = (result: Assessment): Assessment => {
  const level = levelOf(result.computedAqi)
  const { computedAqi } = result
  const primary = result.parts
    .filter(p => computedAqi !== null && computedAqi > 50 && p.iaqi === computedAqi)
    .map(p => (p.pollutant === 'o3_8h' ? 'o3' : p.pollutant))
  return { ...result, aqi: computedAqi, level: level?.level ?? null, category: level?.category ?? null, primary }
}

const suites = [
  { suite: 'aqi-2012-daily', at: '2026-02-28', averaging: 'day', cases: 23 },
  { suite: 'aqi-2012-hourly-observed', at: '2020-04-04T20:00:00+08:00', averaging: 'hour', cases: 56 },
  { suite: 'aqi-2026-daily', at: '2026-03-01', averaging: 'day', cases: 23 },
  { suite: 'aqi-2026-hourly', at: '2026-03-01T01:00:00+08:00', averaging: 'hour', cases: 17 },
] as const

describe.each(suites)('$suite', ({ suite, at, averaging, cases }) => {
  const all = vectors<Values, Expected>(suite)
  test('the suite is whole or absent', () => expect([0, cases]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const answer = run(at, averaging, input)
      checkParts(answer, expected)
      checkIndex(answer.result.published ? answer.result : computed(answer.result), expected)
      if (answer.result.edition === 'HJ 633-2026') {
        const gaps = (expected.missing?.length ?? 0) + (expected.invalid?.length ?? 0) > 0
        expect(answer.result.published).toBe(expected.aqi !== null && (!gaps || Number(expected.aqi) > 100))
      }
    })
  }
})

describe('aqi-2026-publication', () => {
  type Input = { kind: 'daily' | 'hourly'; values: Values; notMonitored: string[]; cleanThreeYears: string[] }
  const all = vectors<Input, Expected>('aqi-2026-publication')
  test('the suite is whole or absent', () => expect([0, 6]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const clean = new Set(input.cleanThreeYears)
      const unmonitored = ours(input.notMonitored.filter(name => clean.has(name)))
      const unmonitoredBlocking = ours(input.notMonitored.filter(name => !clean.has(name)))
      const averaging = input.kind === 'daily' ? 'day' : 'hour'
      const answer = run('2026-03-02T05:00:00+08:00', averaging, input.values, { unmonitored, unmonitoredBlocking })
      checkParts(answer, expected)
      checkIndex(answer.result, expected)
      expect(answer.result.parts.filter(p => p.mark !== null)).toHaveLength(Object.keys(expected.marks ?? {}).length)
    })
  }
})

describe('aqi-edition-switch', () => {
  const all = vectors<{ date: string } & Values, Expected>('aqi-edition-switch')
  test('the suite is whole or absent', () => expect([0, 6]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const { date, ...values } = input
      checkIndex(run(date, 'day', values).result, expected)
    })
  }
})
