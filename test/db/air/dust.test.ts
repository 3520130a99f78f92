import { describe, expect, it } from 'vitest'
import { parseHour } from '#content/time.ts'
import { periods } from '#db/air/periods.ts'
import { recordDust } from '#db/air/record-dust.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import { freshStore, push, recordUnpublished } from '../../database.ts'

const START = parseHour('2026-04-01T01:00:00+08:00')
const WINDOW = { place: 'urumqi', from: '2026-04-02', to: '2026-04-02', issuer: '测试机关', document: '测试文件 1 号' }
const air = (i: number) => ({ so2: 5, no2: 20, co: 0.5, o3: 60, pm10: i >= 24 && i < 48 ? 2000 : 50, pm25: 20 })

describe('dust windows', () => {
  it('count in the months they touch, and leave the particulates of their days out when asked', async () => {
    const store = await freshStore()
    await recordUnpublished(
      store,
      Array.from({ length: 30 * 24 }, (_, i) => push({ hour: START + i, air: air(i) })),
    )
    const before = (await derive(store, 1))?.generation
    expect(await recordDust(store, [WINDOW], 2)).toBe(1)
    expect(await recordDust(store, [WINDOW], 3)).toBe(0)
    const ctx = await contextOf(store, 0)
    const pm10 = async (more: { dust?: 'without'; asOf?: string }) => {
      const [month] = (await periods(ctx, { place: 'urumqi', ...more })).items
      return [month?.dustDays, month?.withoutDust, month?.parts.find(part => part.pollutant === 'pm10')?.mean]
    }
    expect(await pm10({})).toEqual([1, false, 115])
    expect(await pm10({ dust: 'without' })).toEqual([1, true, 50])
    expect(await pm10({ asOf: String(before) })).toEqual([0, false, 115])
  })

  it('are refused backwards, and for a place that does not exist, with nothing written', async () => {
    const store = await freshStore()
    await expect(recordDust(store, [WINDOW, { ...WINDOW, to: '2026-04-01' }], 1)).rejects.toThrow(
      'ends before it begins',
    )
    await expect(recordDust(store, [{ ...WINDOW, place: 'atlantis' }], 1)).rejects.toThrow('"atlantis"')
    expect((await store.client.execute('select * from dust_window')).rows).toEqual([])
  })
})
