import { expect, it } from 'vitest'
import { forgetSimulated } from '#db/trail/forget-simulated.ts'
import { contextOf } from '#db/trail/generation.ts'
import { waterLatest } from '#db/water/latest.ts'
import { freshStore, hashOf } from '../../database.ts'
import { entry, FEED, names, recordWater, register, sample } from './pushes.ts'

const TABLES = ['water_site', 'water_name', 'water_sample', 'water_sample_revision', 'water_month', 'water_dirty']
const WATER = { ph: 8, do: 9.5, codmn: 1.8 }

it('forgetting the simulated region leaves the real samples as they were, and no trace of the others', async () => {
  const store = await freshStore()
  await recordWater(store, [sample({ water: WATER, publishedClass: 3 })])
  await recordWater(store, [sample({ water: { ...WATER, ph: 7 }, publishedClass: 3 })])
  const before = await hashOf(store, TABLES)
  const simulated = { simulated: true, source: 'simulated' }
  const site = { kind: 'section', id: 'demo-section' } as const
  const facts = { names: names('模拟断面'), body: null, zone: null }
  await register(store, [entry('section', facts)], simulated)
  const invented = { ...FEED, name: '模拟二' }
  const given = (ph: number) => [
    sample({ site, water: { ...WATER, ph }, publishedClass: 5 }),
    sample({ site: invented, water: { ...WATER, ph } }),
  ]
  await recordWater(store, given(8), simulated)
  await recordWater(store, given(7), simulated)
  const marked = (await waterLatest(await contextOf(store, 0), {})).items.map(item => [item.name, item.simulated])
  expect(marked.sort()).toEqual([
    ['模拟二', true],
    ['模拟断面', true],
    [FEED.name, false],
  ])
  expect(await forgetSimulated(store, 1_798_700_001)).toMatchObject({ sites: 2, rows: 2, imports: 3 })
  expect(await hashOf(store, TABLES)).toBe(before)
  const { rows } = await store.client.execute('select distinct import from disagreement order by import')
  expect(rows.map(row => Number(row['import']))).toEqual([1, 2])
})
