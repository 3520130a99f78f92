import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minuteText } from '#content/time.ts'
import { cellValue, classText, decidingNames, rate, statusOf } from '#content/water/class.ts'
import { AUTOMATIC, WATER_INDICATORS } from '#content/water/indicators.ts'
import type { Cell, WaterPush } from '#content/water/push.ts'
import { LIMITS, type Limits, WATER_REASONS, WaterLatest, WaterSample } from '#content/water/shapes.ts'
import { singleFactor } from '#content/water/single-factor.ts'
import { meetsTarget } from '#content/water/target.ts'
import { contextOf } from '#db/trail/generation.ts'
import { waterLatest } from '#db/water/latest.ts'
import { samples } from '#db/water/samples.ts'
import { freshStore } from '../../database.ts'
import { at, entry, names, recordWater, register, sample } from './pushes.ts'

const NUMBER = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([n, d]) => n / 10 ** d)
const BELOW = fc.integer({ min: 1, max: 999 }).map(n => `<${n / 1000}`)
const CELL: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: NUMBER },
  BELOW,
  fc.constantFrom(...Object.keys(WATER_REASONS)),
  fc.constant(null),
)
const CELLS = fc.array(CELL, { minLength: WATER_INDICATORS.length, maxLength: WATER_INDICATORS.length })
const ROW = fc.record({
  cells: fc.oneof(
    CELLS,
    CELLS.map(cells => cells.map((cell, i) => (i === 7 ? cell : null))),
  ),
  method: fc.constantFrom('automatic' as const, 'manual' as const),
  publishedClass: fc.option(fc.integer({ min: 1, max: 6 })),
  laboratory: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  further: fc.array(fc.record({ substance: fc.constantFrom('苯', '甲苯'), value: fc.oneof(NUMBER, BELOW) }), {
    maxLength: 2,
  }),
})
const isLetter = (cell: Cell): cell is keyof typeof WATER_REASONS => typeof cell === 'string' && cell in WATER_REASONS

/** Class and what decides it by the rules of content, the long way. */
function rating(cells: Cell[], limits: Limits | null) {
  if (limits !== null) {
    const { class: value, deciding } = rate(cells, limits)
    const unrated = value === null ? 'nothing-measured' : null
    return { class: classText(value), status: statusOf(value), deciding: decidingNames(deciding), unrated }
  }
  const values = WATER_INDICATORS.flatMap((indicator, i) => {
    const value = cellValue(cells[i] ?? null)
    return value === null ? [] : [{ indicator, value }]
  })
  const both = singleFactor(values, null)
  return { class: classText(both.class), status: statusOf(both.class), deciding: both.deciding, unrated: both.unrated }
}

const missing = (cells: Cell[], among: readonly string[]) =>
  cells.flatMap((cell, i) =>
    isLetter(cell) && among.includes(WATER_INDICATORS[i]!)
      ? [{ indicator: WATER_INDICATORS[i], reason: WATER_REASONS[cell] }]
      : [],
  )
const shown = (cells: Cell[], among: readonly string[]) =>
  Object.fromEntries(
    WATER_INDICATORS.flatMap((name, i) =>
      among.includes(name) ? [[name, isLetter(cells[i]!) ? null : cells[i]!]] : [],
    ),
  )

describe('the public sample made in SQL', () => {
  it('says what the rules in content say, for any cells, by river, lake and unknown limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(ROW, { minLength: 12, maxLength: 12 }),
        fc.constantFrom(null, ...LIMITS),
        async (rows, limits) => {
          const store = await freshStore()
          const site = { kind: 'section', id: 'demo-section' } as const
          const facts = { names: names('测试断面'), body: null, zone: null, limits, target: 'III' }
          await register(store, [entry('basin', {}), entry('section', facts)])
          const given: WaterPush[] = rows.map((row, i) => ({
            ...sample({ at: at('2026-03-01T00:00') + i * 7, site }),
            ...row,
          }))
          const { rejects } = await recordWater(store, given)
          expect(rejects).toEqual([])
          const ctx = await contextOf(store, 0)
          const { items } = await samples(ctx, { section: site.id })
          const base = (push: WaterPush) => ({
            site: site.id,
            at: minuteText(push.at),
            method: push.method,
            ...rating(push.cells, limits),
            publishedClass: classText(push.publishedClass),
            simulated: false,
            import: 2,
          })
          expect(items).toEqual(
            given.map(push => ({
              ...base(push),
              ...shown(push.cells, WATER_INDICATORS),
              further: push.further,
              laboratory: push.laboratory,
              missing: missing(push.cells, WATER_INDICATORS),
            })),
          )
          for (const item of items) WaterSample.parse(item)
          const last = given.at(-1) as WaterPush
          const [newest] = (await waterLatest(ctx, {})).items
          const number = limits === null ? null : rate(last.cells, limits).class
          expect(newest).toEqual({
            ...base(last),
            ...shown(last.cells, AUTOMATIC),
            ...{ kind: 'section', name: '测试断面', province: '新疆维吾尔自治区', watershed: '西北诸河' },
            ...{ place: 'urumqi', body: null, longitude: null, latitude: null, limits, target: 'III' },
            meetsTarget: limits === null ? newest?.meetsTarget : meetsTarget(number, 3),
            missing: missing(last.cells, AUTOMATIC),
          })
          expect(newest?.meetsTarget === null).toBe(newest?.class === null)
          WaterLatest.parse(newest)
        },
      ),
      { numRuns: 30 },
    )
  })
})
