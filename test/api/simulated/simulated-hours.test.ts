import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LATE } from '#api/simulated/gaps.ts'
import { simulatedHours } from '#api/simulated/simulated-hours.ts'
import { SITES } from '#api/simulated/sites.ts'
import { hourIndex } from '#content/air/hour-index.ts'
import { hasMark, type Push, reasonOf } from '#content/air/push.ts'
import { PLACES } from '#content/place/places.ts'
import { resolveArea } from '#content/place/resolve.ts'
import { beijingHour } from '#content/time.ts'

const NOVEMBER = beijingHour(2026, 11, 23, 5)

async function rows(from: number, to: number): Promise<Push[]> {
  const batches = await Array.fromAsync(simulatedHours(from, to))
  return batches.flatMap(batch => batch.pushes)
}
const sixtyDays = (to: number) => rows(to - 1439, to)
const byStationHour = (a: Push, b: Push) => a.hour - b.hour || (a.station < b.station ? -1 : 1)
const middle = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] as number
const values = (pushes: Push[], i: number) => pushes.flatMap(push => push.values[i] ?? [])

describe('invented stations', () => {
  test('stand in every prefecture and XPCC city, about forty in all', () => {
    const wanted = PLACES.filter(place => place.kind === 'prefecture' || place.kind === 'city').map(
      place => place.place,
    )
    expect(new Set(SITES.map(site => site.place))).toEqual(new Set(wanted))
    expect(SITES).toHaveLength(40)
    for (const site of SITES) expect(resolveArea(site.area)?.place).toBe(site.place)
  })
  test('have invented codes and say 模拟 in their names, each once', () => {
    for (const site of SITES)
      expect([site.station, site.name].join()).toMatch(/^SIM\d{3},模拟[一二三四五六七八九十]+站$/)
    expect(new Set(SITES.map(site => site.station)).size).toBe(40)
    expect(new Set(SITES.map(site => site.name)).size).toBe(40)
  })
  test('lie within Xinjiang', () => {
    for (const { longitude, latitude } of SITES) {
      expect(longitude).toSatisfy((x: number) => x > 73.4 && x < 96.4)
      expect(latitude).toSatisfy((y: number) => y > 34.3 && y < 49.2)
    }
  })
})

describe('simulated hours', () => {
  test('hour by hour or in one go, in any pieces, are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 300_000, max: 600_000 }),
        fc.integer({ min: 0, max: 130 }),
        async (from, more) => {
          const whole = await rows(from, from + more)
          const pieces: Push[] = []
          for (let hour = from; hour <= from + more; hour++) pieces.push(...(await rows(hour, hour)))
          expect(pieces.toSorted(byStationHour)).toEqual(whole.toSorted(byStationHour))
        },
      ),
      { numRuns: 5 },
    )
  })
  test('are marked in every row and publish nothing', async () => {
    const pushes = await sixtyDays(NOVEMBER)
    expect(pushes.length).toBeGreaterThan(55_000)
    expect(pushes.every(push => hasMark(push.marks, 'simulated'))).toBe(true)
    expect(pushes.every(push => push.publishedAqi === null && push.publishedPrimary === null)).toBe(true)
  })
  test('keep PM2.5 at or below PM10, values positive, a reason for each null and none for a value', async () => {
    for (const push of await sixtyDays(NOVEMBER)) {
      const [pm10, pm25] = [push.values[4] ?? Number.POSITIVE_INFINITY, push.values[5] ?? 0]
      if (pm25 > pm10) throw new Error(`${push.station} ${push.hour}: ${pm25} > ${pm10}`)
      push.values.forEach((value, i) => {
        if ((value === null) === (reasonOf(push.marks, i) === null) || (value !== null && value <= 0))
          throw new Error(`${push.station} ${push.hour} ${i}: ${value} ${reasonOf(push.marks, i)}`)
      })
    }
  })
  test('have gaps of every kind: lost rows, calibration, not reported, and CO not monitored at one station', async () => {
    const pushes = await sixtyDays(NOVEMBER)
    const lostRows = 1440 * 40 - pushes.length
    expect(lostRows).toSatisfy((n: number) => n > 50 && n < 1500)
    const reasons = new Map<string, number>()
    for (const push of pushes)
      push.values.forEach((_, i) => {
        const reason = reasonOf(push.marks, i)
        if (reason && reason !== 'not-monitored') reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      })
    expect([...reasons.keys()].sort()).toEqual(['invalid', 'not-reported'])
    const blind = new Set(pushes.filter(push => reasonOf(push.marks, 2) === 'not-monitored').map(push => push.station))
    expect(blind.size).toBe(1)
  })
  test('leave one station down for three days, whenever one looks', async () => {
    for (const to of [NOVEMBER, NOVEMBER + 1, NOVEMBER + 777]) {
      const newest = Math.max(...(await sixtyDays(to)).filter(push => push.station === LATE.station).map(p => p.hour))
      expect(to - newest).toBeGreaterThanOrEqual(72)
      expect(to - newest).toBeLessThan(80)
    }
  })
})

describe('simulated seasons', () => {
  const at = (pushes: Push[], place: string) => {
    const codes = new Set(SITES.filter(site => site.place === place).map(site => site.station))
    return pushes.filter(push => codes.has(push.station))
  }
  test('bring dust of thousands of µg/m³ and AQI 500 to Hotan within any sixty days', async () => {
    for (const to of [NOVEMBER, NOVEMBER - 24 * 120, NOVEMBER - 24 * 310]) {
      const hotan = at(await sixtyDays(to), 'hotan')
      expect(Math.max(...values(hotan, 4))).toBeGreaterThan(20_000)
      expect(hotan.filter(push => hourIndex(push.hour, push.values, push.marks).aqi === 500).length).toBeGreaterThan(10)
    }
  })
  test('hold PM2.5 under the winter inversion in Urumqi, far above its summer', async () => {
    const winter = values(at(await sixtyDays(NOVEMBER + 24 * 60), 'urumqi'), 5)
    const summer = values(at(await sixtyDays(NOVEMBER - 24 * 120), 'urumqi'), 5)
    expect(middle(winter)).toBeGreaterThan(3 * middle(summer))
  })
  test('raise ozone on summer afternoons', async () => {
    const summer = await sixtyDays(NOVEMBER - 24 * 120)
    const clock = (push: Push) => (push.hour + 8) % 24
    const afternoon = values(
      summer.filter(push => clock(push) === 17),
      3,
    )
    const night = values(
      summer.filter(push => clock(push) === 5),
      3,
    )
    expect(middle(afternoon)).toBeGreaterThan(2 * middle(night))
  })
  test('change little from one hour to the next, and neighbours go together', async () => {
    const pushes = at(await sixtyDays(NOVEMBER), 'urumqi').filter(push => push.values[5] !== null)
    const pm25 = new Map(pushes.map(push => [`${push.station}/${push.hour}`, push.values[5] as number]))
    const pairs = (other: (push: Push) => string) =>
      pushes.flatMap(push => {
        const value = pm25.get(other(push))
        return value === undefined ? [] : [[push.values[5] as number, value] as const]
      })
    expect(correlation(pairs(push => `${push.station}/${push.hour - 1}`))).toBeGreaterThan(0.9)
    expect(correlation(pairs(push => `SIM001/${push.hour}`))).toBeGreaterThan(0.6)
  })
})

function correlation(pairs: (readonly [number, number])[]): number {
  const mean = (i: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[i], 0) / pairs.length
  const [x, y] = [mean(0), mean(1)]
  const sum = (f: (a: number, b: number) => number) => pairs.reduce((s, [a, b]) => s + f(a - x, b - y), 0)
  return sum((a, b) => a * b) / Math.sqrt(sum(a => a * a) * sum((_, b) => b * b))
}
