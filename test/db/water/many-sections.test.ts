import { expect, it } from 'vitest'
import { WATER_INDICATORS } from '#content/water/indicators.ts'
import { contextOf } from '#db/trail/generation.ts'
import { waterLatest } from '#db/water/latest.ts'
import { samples } from '#db/water/samples.ts'
import { freshStore } from '../../database.ts'
import { at, recordWater, sample } from './pushes.ts'

const SECTIONS = 1200
const A_YEAR = 365 * 6

const water = (n: number) =>
  Object.fromEntries(WATER_INDICATORS.slice(0, 9).map((name, i) => [name, ((n * 37 + i * 11) % 900) / 100]))
const named = (n: number) => ({ province: '四川省', watershed: '长江流域', name: `断面${n}` })

it('the newest samples of 1,200 sections and a year of one are each one text out of the database', async () => {
  const store = await freshStore()
  await recordWater(
    store,
    Array.from({ length: SECTIONS }, (_, n) => sample({ site: named(n), water: water(n) })),
  )
  const from = at('2025-03-02T08:00')
  const year = Array.from({ length: A_YEAR }, (_, n) => sample({ at: from + n * 240, water: water(n) }))
  await recordWater(store, year)
  const ctx = await contextOf(store, 0)
  const measured = async (what: string, text: () => Promise<string>) => {
    const answer = await text()
    const start = performance.now()
    for (let i = 0; i < 5; i++) await text()
    console.log(`${what}: ${((performance.now() - start) / 5).toFixed(1)} ms, ${Buffer.byteLength(answer)} bytes`)
    return JSON.parse(answer) as { items: { site: string; at: string }[]; next: string | null }
  }
  const latest = await measured('water/latest of 1,201 sections', () => waterLatest.text(ctx, {}))
  expect([latest.items.length, latest.next]).toEqual([SECTIONS + 1, null])
  const section = latest.items.find(({ site }) => site.startsWith('65-'))?.site as string
  const whole = await measured('water/samples of a year', () =>
    samples.text(ctx, { section, from: '2025-01-01', limit: 10_000 }),
  )
  expect([whole.items.length, whole.next]).toEqual([A_YEAR, null])
  expect(whole.items.map(item => item.at)).toEqual(whole.items.map(item => item.at).toSorted())
})
