import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#content/air/assess.ts'
import { COLUMNS, IAQI_STEPS, TABLES } from '#content/air/breakpoints.ts'
import { thousandths } from '#content/air/concentration.ts'
import { dayOf } from '#content/air/day.ts'
import { hourIndex, publishable } from '#content/air/hour-index.ts'
import { iaqi } from '#content/air/iaqi.ts'
import { indexOf, PROFILES } from '#content/air/profile.ts'
import { maskOf, namesOf, pack } from '#content/air/push.ts'
import { Assessment, EDITIONS, INDICATORS, POLLUTANTS, type Reason, SCALE } from '#content/air/shapes.ts'
import { parseDecimal } from '#content/decimal.ts'
import { parseHour } from '#content/time.ts'

const HOURS = [
  { edition: EDITIONS[0], text: '2026-03-01T00:00:00+08:00' },
  { edition: EDITIONS[1], text: '2026-03-01T01:00:00+08:00' },
] as const
const columns = EDITIONS.flatMap(edition => TABLES.map(table => ({ edition, table, column: COLUMNS[edition][table] })))

/** The IAQI in rational arithmetic of any length, written from the formula of the standard. */
function reference(column: (typeof columns)[number]['column'], num: bigint, den: bigint): number | null {
  const points = column.breakpoints.map(BigInt)
  const i = points.findIndex((point, at) => at > 0 && num <= point * den)
  if (i < 0) return column.above
  const [low, high] = [points[i - 1]!, points[i]!]
  const [down, up] = [BigInt(IAQI_STEPS[i - 1]!), BigInt(IAQI_STEPS[i]!)]
  const top = (up - down) * (num - low * den) + down * (high - low) * den
  const bottom = (high - low) * den
  return Number((top + bottom - 1n) / bottom)
}

describe.each(columns)('$edition $table', ({ table, column }) => {
  const last = column.breakpoints.length - 1

  test('gives the index of each breakpoint at it, and the next one just above it', () => {
    const scales = table.startsWith('co') ? [1000] : [10, 1000]
    for (const [i, point] of column.breakpoints.entries()) {
      for (const scale of scales) {
        expect(iaqi(column, point * scale, scale)).toBe(IAQI_STEPS[i])
        expect(iaqi(column, point * scale + 1, scale)).toBe(i < last ? IAQI_STEPS[i]! + 1 : column.above)
      }
    }
  })

  test('gives the index of each breakpoint just below it, where a thousandth is less than a step', () => {
    for (const [i, point] of column.breakpoints.entries())
      if (i > 0) expect(iaqi(column, point * 1000 - 1, 1000)).toBe(IAQI_STEPS[i])
  })

  test('is the exact ceiling of the formula for every stored concentration', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_400_000 }), fc.constantFrom(10, 1000), (units, scale) => {
        expect(iaqi(column, units, scale)).toBe(reference(column, BigInt(units), BigInt(scale)))
      }),
    )
  })

  test('is the exact ceiling for decimals of any length, also a hair beyond a step', () => {
    const top = column.breakpoints[last]! * 100 + 50
    const tail = fc.constantFrom('', '000000000000000000001', '5', '999999999999999999999999', '0000')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: top }), tail, (hundredths, rest) => {
        const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}${rest}`
        const value = parseDecimal(text)!
        const exact = reference(column, value.units, 10n ** BigInt(value.decimals))
        expect(iaqi(column, thousandths(value), 1000)).toBe(exact)
      }),
    )
  })

  test('never falls when the concentration rises', () => {
    let before = 0
    for (let units = 0; units <= column.breakpoints[last]! * 10; units++) {
      const index = iaqi(column, units, 10)!
      if (index < before) expect.fail(`falls from ${before} to ${index} at ${units / 10}`)
      before = index
    }
    expect(before).toBe(IAQI_STEPS[last])
  })
})

test('CO from 0.0 to 150.0 is exact in both averaging times, where binary arithmetic is not', () => {
  let traps = 0
  for (const edition of EDITIONS) {
    for (const table of ['co_1h', 'co_24h'] as const) {
      const column = COLUMNS[edition][table]
      for (let tenths = 0; tenths <= 1500; tenths++) {
        const exact = reference(column, BigInt(tenths), 10n)
        expect(iaqi(column, tenths * 100, 1000)).toBe(exact)
        expect(iaqi(column, thousandths(parseDecimal(tenths / 10)!), 1000)).toBe(exact)
        if (edition === 'HJ 633-2026' && table === 'co_1h' && naive(column, tenths / 10) !== exact) traps++
      }
    }
  }
  expect(traps).toBe(22)
})

function naive(column: (typeof columns)[number]['column'], value: number): number {
  const i = column.breakpoints.findIndex((point, at) => at > 0 && value <= point)
  const [low, high, down, up] = [column.breakpoints[i - 1]!, column.breakpoints[i]!, IAQI_STEPS[i - 1]!, IAQI_STEPS[i]!]
  return Math.ceil(((up - down) / (high - low)) * (value - low) + down)
}

const hourValue = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 160_000 }), fc.integer({ min: -50, max: -1 })),
  { nil: null, freq: 6 },
)
const hourRow = fc.array(hourValue, { minLength: 6, maxLength: 6 })
const dayRow = fc.array(hourValue, { minLength: 7, maxLength: 7 })
const inUnit = (value: number | null, indicator: (typeof INDICATORS)[number]) =>
  value === null ? null : (value / SCALE[indicator]).toFixed(3)
const isOver = (row: readonly (number | null)[], at: number, most: number) => (row[at] ?? 0) > most

describe.each(HOURS)('an hour of $edition', ({ edition, text }) => {
  const hour = parseHour(text)

  test('has the same index, primary pollutants and publication as the calculator gives', () => {
    fc.assert(
      fc.property(hourRow, fc.nat(), (row, seed) => {
        const used = row.map(value => (value !== null && value >= 0 ? value : null))
        const reasons = used.map((value, i): Reason | null => {
          if (value !== null) return null
          return (seed >> i) & 1 ? 'not-monitored' : 'not-reported'
        })
        const marks = pack(reasons)
        const values = Object.fromEntries(POLLUTANTS.map((p, i) => [p, inUnit(row[i]!, p)]))
        const unmonitored = POLLUTANTS.filter((_, i) => reasons[i] === 'not-monitored')
        const answer = assess({ at: text, averaging: 'hour', values, unmonitored })
        const { aqi, primary } = hourIndex(hour, used, marks)
        expect(answer.edition).toBe(edition)
        expect(aqi).toBe(answer.computedAqi)
        expect(publishable(hour, aqi, marks)).toBe(answer.published)
        expect(publishable(edition, aqi, marks)).toBe(answer.published)
        if (answer.published) expect(namesOf(primary)).toEqual(answer.primary)
        expect(hourIndex(hour, row, 0)).toEqual({ aqi, primary })
        expect(Assessment.parse(answer)).toEqual(answer)
      }),
      { numRuns: 500 },
    )
  })

  test('takes the largest of the indices of its pollutants, and names all that reach it above 50', () => {
    fc.assert(
      fc.property(hourRow, row => {
        const alone = POLLUTANTS.map(
          (_, i) =>
            hourIndex(
              hour,
              row.map((v, at) => (at === i ? v : null)),
              0,
            ).aqi,
        )
        const present = alone.filter(aqi => aqi !== null)
        const top = present.length === 0 ? null : Math.max(...present)
        const largest = POLLUTANTS.filter((_, i) => top !== null && top > 50 && alone[i] === top)
        expect(hourIndex(hour, row, 0)).toEqual({ aqi: top, primary: maskOf(largest) })
      }),
    )
  })

  test('never falls when a concentration rises', () => {
    fc.assert(
      fc.property(hourRow, fc.nat({ max: 5 }), fc.integer({ min: 1, max: 20_000 }), (row, i, more) => {
        fc.pre(row[i] !== null && row[i]! >= 0)
        const raised = row.map((value, at) => (at === i ? value! + more : value))
        fc.pre(edition === 'HJ 633-2026' || !isOver(raised, 0, 8000))
        expect(hourIndex(hour, raised, 0).aqi!).toBeGreaterThanOrEqual(hourIndex(hour, row, 0).aqi!)
      }),
    )
  })

  test('does not use a value that carries a reason', () => {
    expect(hourIndex(hour, [10, 10, 10, 10, 9990, 10], pack([null, null, null, null, 'invalid', null]))).toEqual(
      hourIndex(hour, [10, 10, 10, 10, null, 10], 0),
    )
  })

  test('names a primary pollutant above 50 and not at 50', () => {
    expect(hourIndex(hour, [null, null, null, null, null, 350], 0)).toEqual({ aqi: 50, primary: 0 })
    expect(hourIndex(hour, [null, null, null, null, null, 360], 0)).toEqual({ aqi: 52, primary: maskOf(['pm25']) })
  })

  test('ignores the marks of the row', () => {
    const row = [10, 10, 10, 10, 9990, 10]
    expect(hourIndex(hour, row, pack([], ['simulated', 'repeated']))).toEqual(hourIndex(hour, row, 0))
    expect(publishable(hour, 20, pack([], ['simulated', 'all-zero', 'repeated']))).toBe(true)
  })
})

describe.each([
  { edition: EDITIONS[0], text: '2026-02-28' },
  { edition: EDITIONS[1], text: '2026-03-01' },
])('a day of $edition', ({ edition, text }) => {
  test('has the same index and primary pollutants as the calculator gives', () => {
    fc.assert(
      fc.property(dayRow, row => {
        const values = Object.fromEntries(INDICATORS.map((p, i) => [p, inUnit(row[i]!, p)]))
        const answer = assess({ at: text, averaging: 'day', values })
        const { aqi, primary } = indexOf(PROFILES[edition].day, row, 0)
        expect(aqi).toBe(answer.computedAqi)
        if (answer.published) expect(namesOf(primary)).toEqual(answer.primary)
      }),
      { numRuns: 300 },
    )
  })

  test('made of 24 equal hours is what the calculator gives for the same concentrations', () => {
    const row = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(row, whole => {
        const hours = whole.map((value, i) => value * (POLLUTANTS[i] === 'co' ? 100 : 10))
        const day = dayOf(edition === EDITIONS[0] ? 20_512 : 20_513, Array(24).fill(hours), Array(24).fill(0))
        const given = Object.fromEntries(POLLUTANTS.map((p, i) => [p, inUnit(hours[i]!, p)]))
        const answer = assess({ at: text, averaging: 'day', values: { ...given, o3_8h: given['o3'] ?? null } })
        expect([day.aqi, day.published, namesOf(day.primary)]).toEqual([answer.aqi, true, answer.primary])
      }),
    )
  })
})

describe('publication', () => {
  const missing = pack([null, null, null, null, null, 'not-reported'])
  const outside = pack([null, null, 'not-monitored', null, null, null])

  test('from 2026-03-01T01 a gap blocks up to 100 and not from 101; what is not monitored does not', () => {
    expect(publishable('HJ 633-2026', 100, missing)).toBe(false)
    expect(publishable('HJ 633-2026', 101, missing)).toBe(true)
    expect(publishable('HJ 633-2026', 20, outside)).toBe(true)
    expect(publishable('HJ 633-2026', 20, outside | missing)).toBe(false)
    expect(publishable(parseHour(HOURS[1].text), 100, missing)).toBe(false)
  })

  test('before, every computed index is published; none is not', () => {
    expect(publishable(parseHour(HOURS[0].text), 100, missing)).toBe(true)
    for (const edition of EDITIONS) expect(publishable(edition, null, 0)).toBe(false)
  })
})
