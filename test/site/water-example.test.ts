import { expect, test } from 'vitest'
import type { WaterSample } from '#content/water/shapes.ts'
import { indicatorRows } from '#site/section-rows.ts'
import type { SectionView } from '#site/section-views.ts'
import { exampleOf } from '#site/water-example.ts'

const view = (section: string, at: string, values: object, of: string | null = 'II') => {
  const sample = { at, class: of, missing: [], ...values } as unknown as WaterSample
  return { section: { section }, sample, limits: 'river', rows: indicatorRows(sample, null, 'river'), strip: null }
}
const exampleIn = (...views: object[]) => exampleOf(views as SectionView[])

test('the example is of the newest day, and of the section that measured most', () => {
  const found = exampleIn(
    view('old', '2026-02-03T08:00:00+08:00', { ph: 8, do: 9, tp: 0.1, nh3n: 1 }),
    view('two', '2026-02-04T08:00:00+08:00', { ph: 8, do: 9 }),
    view('three', '2026-02-04T04:00:00+08:00', { ph: 8, do: 9, tp: 0.1, temperature: 5 }),
  )
  expect(found?.view.section.section).toBe('three')
  expect(found?.rows.map(({ indicator }) => indicator)).toEqual(['tp', 'ph', 'do'])
})

test('there is none without a class or without known limits', () => {
  expect(exampleIn(view('a', '2026-02-04T08:00:00+08:00', {}, null))).toBeNull()
  expect(exampleIn({ ...view('a', '2026-02-04T08:00:00+08:00', { ph: 8 }), limits: null })).toBeNull()
})
