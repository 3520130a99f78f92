import { expect, test } from 'vitest'
import { COUNTED } from '#content/water/indicators.ts'
import type { WaterClass, WaterPart } from '#content/water/shapes.ts'
import { countedParts, isPart } from '#site/measured-parts.ts'
import { overviewHeading } from '#site/overview-heading.ts'
import { restsOnFew, sectionHeading, suitLine } from '#site/section-heading.ts'
import type { SectionView } from '#site/section-views.ts'
import { speech } from '#site/words.ts'

const zh = speech('zh')
const parts = (n: number) =>
  COUNTED.slice(0, n).map(indicator => ({ indicator, counts: true, class: 'II' })) as unknown as WaterPart[]

test('only what counts and has a class is counted', () => {
  const others = [
    { counts: false, class: 'II' as const },
    { counts: true, class: null },
  ]
  expect(countedParts([...parts(2), ...others])).toBe(2)
  expect([isPart(parts(20)), isPart(parts(21))]).toEqual([true, false])
})

const basis = (of: WaterClass, n: number, present = true) =>
  ({ class: of, parts: parts(n), present, at: '2026-02-04T11:00:00+08:00' }) as NonNullable<SectionView['basis']>

test('water cannot be called fit for something by two indicators without saying so; the worst class stands by itself', () => {
  expect(restsOnFew(basis('I', 2))).toBe(true)
  expect(restsOnFew(basis('I', 21))).toBe(false)
  expect(restsOnFew(basis('worse-than-V', 1))).toBe(false)
  expect(suitLine(zh, basis('II', 2))).toBe('适合作集中式饮用水水源、按 21 项指标中的 2 项')
})

test('the heading of a section says on how few indicators it rests, now and then', () => {
  const view = (of: SectionView['basis']) =>
    ({ section: { names: { zh: '甲', ug: null, kk: null, en: null } }, basis: of }) as SectionView
  expect(sectionHeading(zh, view(basis('II', 2)))).toBe('甲：按测到的 2 项指标，适合作集中式饮用水水源')
  expect(sectionHeading(zh, view(basis('II', 21)))).toBe('甲：适合作集中式饮用水水源')
  expect(sectionHeading(zh, view(basis('II', 2, false)))).toMatch(/按测到的 2 项指标，水适合.*（此后没有新数据）$/)
})

test('the heading of the overview says so too', () => {
  const classes = { I: 1, II: 1, III: 1, IV: 1, V: 0, worseThanV: 0 }
  const region = { rated: 4, classes } as Parameters<typeof overviewHeading>[1]['region']
  const said = (partial: number) => overviewHeading(zh, { month: '2026-02', region, partial })
  expect(said(0)).toBe('2026年2月，新疆 4 个断面中有 3 个适合作饮用水水源')
  expect(said(1)).toBe('2026年2月，按测到的指标，新疆 4 个断面中有 3 个适合作饮用水水源')
  expect(overviewHeading(zh, { month: null, region: null, partial: 0 })).toBe('还没有收到水质数据')
  expect(overviewHeading(zh, { month: '2026-02', region: null, partial: 0 })).toMatch(/没有一个断面/)
})
