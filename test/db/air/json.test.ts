import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hourIndex, publishable } from '#content/air/hour-index.ts'
import { levelOf } from '#content/air/levels.ts'
import { namesOf, type Push, pack } from '#content/air/push.ts'
import { Hour, POLLUTANTS, type Reason, SCALE } from '#content/air/shapes.ts'
import { editionOfHour } from '#content/air/standard.ts'
import { hourText, parseHour } from '#content/time.ts'
import { hours } from '#db/air/hours.ts'
import { contextOf } from '#db/trail/generation.ts'
import { freshStore, push, recordPushes } from '../../database.ts'

const SWITCH = parseHour('2026-03-01T00:00:00+08:00')
const REASON = fc.constantFrom<Reason>('not-reported', 'not-monitored', 'invalid')
const VALUE = fc.oneof(fc.record({ value: fc.integer({ min: 0, max: 140_000 }) }), fc.record({ reason: REASON }))
const ROW = fc.record({
  values: fc.array(VALUE, { minLength: 6, maxLength: 6 }),
  publishedAqi: fc.option(fc.integer({ min: 0, max: 500 })),
  publishedPrimary: fc.option(fc.integer({ min: 0, max: 63 })),
  simulated: fc.boolean(),
})

/** The public Hour of a push by the rules of content, written the long way. */
function expected(p: Push) {
  const { aqi: computedAqi, primary } = hourIndex(p.hour, p.values, p.marks)
  const aqi = publishable(p.hour, computedAqi, p.marks) ? computedAqi : null
  const reasons = POLLUTANTS.map((_, i) => ['', 'not-reported', 'not-monitored', 'invalid'][(p.marks >> (3 * i)) & 7])
  return {
    hour: hourText(p.hour),
    ...Object.fromEntries(
      POLLUTANTS.map((name, i) => [name, p.values[i] === null ? null : p.values[i]! / SCALE[name]]),
    ),
    aqi,
    computedAqi,
    level: levelOf(aqi)?.level ?? null,
    category: levelOf(aqi)?.category ?? null,
    primary: aqi === null ? [] : namesOf(primary),
    edition: editionOfHour(p.hour),
    publishedAqi: p.publishedAqi,
    publishedPrimary: p.publishedPrimary === null ? null : namesOf(p.publishedPrimary),
    missing: POLLUTANTS.flatMap((pollutant, i) => (reasons[i] ? [{ pollutant, reason: reasons[i] }] : [])),
    suspect: false,
    simulated: ((p.marks >> 21) & 1) === 1,
    validStations: null,
    allStations: null,
    import: 1,
  }
}

describe('the public hour made in SQL', () => {
  it('says what the rules in content say, for any row around the change of edition', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROW, { minLength: 20, maxLength: 20 }), async rows => {
        const store = await freshStore()
        const pushes = rows.map((row, i) => {
          const values = row.values.map(v => ('value' in v ? v.value : null))
          const reasons = row.values.map(v => ('reason' in v ? v.reason : null))
          const marks = pack(reasons, row.simulated ? ['simulated'] : [])
          const { publishedAqi, publishedPrimary } = row
          return { ...push({ hour: SWITCH - 10 + i }), values, marks, publishedAqi, publishedPrimary }
        })
        await recordPushes(store, pushes)
        const { items } = await hours(await contextOf(store, 0), { station: 'T001' })
        expect(items).toEqual(pushes.map(expected))
        for (const item of items) Hour.parse(item)
      }),
      { numRuns: 30 },
    )
  })
})
