import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, dayOfPlace, meanOfStations } from '#content/air/day.ts'
import { mda8 } from '#content/air/mda8.ts'
import { publishableDay } from '#content/air/publishable-day.ts'
import { pack } from '#content/air/push.ts'
import { INDICATORS, POLLUTANTS, type Reason } from '#content/air/shapes.ts'
import { bigHalfEven, halfEven } from '#content/decimal.ts'
import { parseDay } from '#content/time.ts'
import { vectors } from '../vectors.ts'

const OLD = parseDay('2026-02-28')
const NEW = parseDay('2026-03-01')
type Hour = number | null

/** A day whose pollutants all read the same tenths (CO thousandths / 100), hour by hour. */
const slotsOf = (hours: readonly Hour[]) =>
  hours.map(value => POLLUTANTS.map(p => (value === null ? null : p === 'co' ? value * 100 : value)))
const clean = Array<number>(24).fill(0)
const at = (indicator: (typeof INDICATORS)[number]) => INDICATORS.indexOf(indicator)
const full = (count: number, value = 400): Hour[] => Array.from({ length: 24 }, (_, i) => (i < count ? value : null))

describe('air-daily-mean', () => {
  type Expected = { validHours: number; valid: boolean; meanRounded: string | null }
  const all = vectors<{ hours: Hour[] }, Expected>('air-daily-mean')
  test('the suite is whole or absent', () => expect([0, 8]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const day = dayOf(NEW, slotsOf(input.hours.map(v => (v === null ? null : v * 10))), clean)
      for (const indicator of ['so2', 'no2', 'pm10', 'pm25'] as const) {
        const value = day.values[at(indicator)]
        expect(value ?? null).toBe(expected.meanRounded === null ? null : Number(expected.meanRounded) * 10)
        expect(day.exact[at(indicator)]?.n ?? 0).toBe(expected.validHours)
        expect(day.reasons[at(indicator)] === null).toBe(expected.valid)
      }
    })
  }
})

describe('air-o3-mda8', () => {
  type Expected = { validWindows: number; valid: boolean; endHour: number | null; mda8: string | null }
  const all = vectors<{ hours: Hour[]; limit: number }, Expected>('air-o3-mda8')
  test('the suite is whole or absent', () => expect([0, 8]).toContain(all.length))
  for (const { id, title, input, expected } of all) {
    test(`${id} ${title}`, () => {
      const found = mda8(input.hours, input.limit)
      expect([found.windows, found.valid, found.endHour]).toEqual([
        expected.validWindows,
        expected.valid,
        expected.endHour,
      ])
      expect(found.mean && String(halfEven(found.mean.sum, found.mean.n))).toBe(expected.mda8)
      const day = dayOf(NEW, slotsOf(input.hours.map(v => (v === null ? null : v * 10))), clean)
      expect(day.values[at('o3_8h')]).toBe(expected.valid ? Number(expected.mda8) * 10 : null)
    })
  }
})

describe('validity of a day', () => {
  test('20 hours make a mean and a maximum hour, 19 do not', () => {
    for (const indicator of INDICATORS.filter(name => name !== 'o3_8h')) {
      expect(dayOf(NEW, slotsOf(full(20)), clean).values[at(indicator)]).toBe(indicator === 'co' ? 40_000 : 400)
      expect(dayOf(NEW, slotsOf(full(19)), clean).reasons[at(indicator)]).toBe('too-few-hours')
    }
  })

  test('6 of 8 hours make a window, 5 do not', () => {
    const hours = (n: number) => Array.from({ length: 24 }, (_, i) => (i < n ? 50 : null))
    expect(mda8(hours(6), 160)).toMatchObject({ windows: 1, endHour: 8 })
    expect(mda8(hours(5), 160)).toMatchObject({ windows: 0, endHour: null, mean: null, valid: false })
  })

  test('14 windows make a maximum, 13 do not, unless it is above the limit', () => {
    const until = (n: number, value: number) => Array.from({ length: 24 }, (_, i) => (i < n ? value : null))
    expect(mda8(until(19, 160), 160)).toMatchObject({ windows: 14, valid: true })
    expect(mda8(until(18, 160), 160)).toMatchObject({ windows: 13, valid: false })
    expect(mda8(until(18, 161), 160)).toMatchObject({ windows: 13, valid: true })
  })

  test('the limit is compared with the unrounded maximum', () => {
    const hours = Array.from({ length: 24 }, (_, i) => (i < 8 ? 1600 + (i === 0 ? 1 : 0) : null))
    expect(dayOf(NEW, slotsOf(hours), clean).values[at('o3_8h')]).toBe(1600)
    expect(dayOf(NEW, slotsOf(hours.map(v => v && 1600)), clean).values[at('o3_8h')]).toBeNull()
  })
})

describe('reasons of a day', () => {
  const withReason = (reason: Reason, hours = 24) => {
    const slots = Array.from({ length: 24 }, (_, i) => (i < hours ? [50, 50, null, 50, 50, 50] : null))
    const marks = slots.map(slot => (slot ? pack([null, null, reason, null, null, null]) : null))
    return dayOf(NEW, slots, marks)
  }

  test('nothing received', () => {
    const day = dayOf(NEW, Array(24).fill(null), Array(24).fill(null))
    expect(day).toEqual({
      values: Array(7).fill(null),
      exact: Array(7).fill(null),
      reasons: Array(7).fill('not-received'),
      aqi: null,
      primary: 0,
      published: false,
      hours: 0,
      stations: null,
    })
  })

  test('what every received hour says', () => {
    for (const reason of ['not-monitored', 'not-reported', 'invalid'] as const) {
      expect(withReason(reason).reasons[at('co')]).toBe(reason)
      expect(withReason(reason, 21).reasons[at('co')]).toBe(reason)
    }
    expect(withReason('not-monitored').published).toBe(true)
    expect(withReason('not-reported').published).toBe(false)
    expect(withReason('not-monitored').hours).toBe(24)
    expect(withReason('not-monitored', 21).hours).toBe(21)
  })

  test('different reasons are not-reported; a marked or negative value is not used', () => {
    const slots = Array.from({ length: 24 }, () => [50, 50, null, 50, -10, 50])
    const marks = slots.map((_, i) => pack([null, null, i ? 'not-monitored' : 'invalid', 'invalid', null, null]))
    const day = dayOf(NEW, slots, marks)
    expect(day.reasons).toEqual([null, null, 'not-reported', 'invalid', 'invalid', 'invalid', null])
  })
})

describe('the index of a day', () => {
  const day = (edition: number, values: Partial<Record<(typeof POLLUTANTS)[number], number>>) =>
    dayOf(edition, Array(24).fill(POLLUTANTS.map(p => values[p] ?? 10)), clean)

  test('2012 uses both ozone indicators, 2026 only the 8-hour one', () => {
    const spiked = Array.from({ length: 24 }, (_, i) => POLLUTANTS.map(p => (p === 'o3' && i === 12 ? 4000 : 10)))
    expect(dayOf(OLD, spiked, clean)).toMatchObject({ aqi: 200, primary: 1 << 3 })
    expect(dayOf(NEW, spiked, clean)).toMatchObject({ aqi: 26, primary: 0 })
  })

  test('is made from the published values, by the breakpoints of the day', () => {
    expect(day(OLD, { pm25: 745 })).toMatchObject({ aqi: 99, primary: 1 << 5, published: true })
    expect(day(NEW, { pm25: 605 })).toMatchObject({ aqi: 100, primary: 1 << 5 })
    expect(day(NEW, { pm10: 99_990 })).toMatchObject({ aqi: 500, primary: 1 << 4 })
  })
})

test('a stored day is published exactly when it was when it was made', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null, freq: 2 })
  const row = fc.array(cell, { minLength: 6, maxLength: 6 })
  const reason = fc.constantFrom<Reason>('not-monitored', 'not-reported', 'invalid')
  fc.assert(
    fc.property(fc.constantFrom(OLD, NEW), row, fc.integer({ min: 0, max: 24 }), reason, (day, values, hours, why) => {
      const slots = Array.from({ length: 24 }, (_, i) => (i < hours ? values : null))
      const marks = slots.map(slot => slot && pack(slot.map(value => (value === null ? why : null))))
      const made = dayOf(day, slots, marks)
      expect(publishableDay(day, made.aqi, pack(made.reasons, ['simulated']))).toBe(made.published)
      made.values.forEach((value, i) => {
        expect(value === null).toBe(made.reasons[i] !== null)
      })
    }),
  )
})

describe('a place', () => {
  test('mean of the hours of its stations, half to even, with how many', () => {
    const mean = meanOfStations([
      [600, null, 4000, null, -10, 10],
      [610, null, 4100, null, null, 10],
      [null, null, null, null, null, null],
    ])
    expect(mean.values).toEqual([600, null, 4000, null, null, 10])
    expect(mean.exact[0]).toEqual({ sum: 1210, n: 2 })
    expect(mean.stations).toBe(2)
    expect(meanOfStations([])).toEqual({ values: Array(6).fill(null), exact: Array(6).fill(null), stations: 0 })
  })

  test('mean of the unrounded days of its stations: rounded once', () => {
    const flat = (value: number) => dayOf(NEW, slotsOf(full(24, value)), clean)
    const place = dayOfPlace(NEW, [flat(405), flat(406), dayOf(NEW, slotsOf(full(5)), clean)])
    expect(place.values[at('pm25')]).toBe(410)
    expect(flat(405).values[at('pm25')]).toBe(400)
    expect(place.stations).toBe(2)
    expect(dayOfPlace(NEW, []).reasons).toEqual(Array(7).fill('not-received'))
  })

  test('does not depend on the order of stations, and its mean is exact', () => {
    const hour = fc.option(fc.integer({ min: 0, max: 130_000 }), { nil: null, freq: 30 })
    const station = fc.array(hour, { minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(fc.array(station, { minLength: 1, maxLength: 8 }), stations => {
        const days = stations.map(hours => dayOf(NEW, slotsOf(hours), clean))
        const place = dayOfPlace(NEW, days)
        expect(dayOfPlace(NEW, days.toReversed())).toEqual(place)
        INDICATORS.forEach((indicator, i) => {
          const means = days.filter(d => d.values[i] !== null).map(d => d.exact[i]!)
          if (means.length === 0) expect(place.values[i]).toBeNull()
          if (means.length === 0) return
          const den = means.reduce((product, { n }) => product * BigInt(n), 1n)
          const num = means.reduce((sum, m) => sum + (BigInt(m.sum) * den) / BigInt(m.n), 0n)
          const step = indicator === 'co' ? 100n : 10n
          expect(place.values[i]).toBe(Number(bigHalfEven(num, den * BigInt(means.length) * step) * step))
        })
      }),
    )
  })

  test('the means of a day do not depend on the order of its hours; the ozone maximum may', () => {
    const hour = fc.option(fc.integer({ min: 0, max: 130_000 }), { nil: null, freq: 8 })
    const shuffled = fc
      .array(hour, { minLength: 24, maxLength: 24 })
      .chain(hours => fc.tuple(fc.constant(hours), fc.shuffledSubarray(hours, { minLength: 24, maxLength: 24 })))
    fc.assert(
      fc.property(shuffled, ([hours, mixed]) => {
        const [one, other] = [dayOf(OLD, slotsOf(hours), clean), dayOf(OLD, slotsOf(mixed), clean)]
        INDICATORS.forEach((indicator, i) => {
          if (indicator !== 'o3_8h') expect(one.values[i]).toBe(other.values[i])
        })
      }),
    )
  })
})
