import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#content/place/shapes.ts'
import { INDICATOR_FACTS, WATER_INDICATORS } from '#content/water/indicators.ts'
import { CLASSES, TROPHIC_GRADES, WATER_STATUSES } from '#content/water/shapes.ts'
import {
  classLevel,
  classWord,
  exact,
  indicatorUnit,
  meanShown,
  measured,
  nameIn,
  pathTo,
  reported,
  statusLevel,
  trophicLevel,
  unitText,
  waterReasons,
} from '#site/water-phrases.ts'
import { speech } from '#site/words.ts'

const zh = speech('zh')

describe('a value of water', () => {
  test.each([
    [0.00005, '0.00005'],
    [1e-7, '0.0000001'],
    [0.3, '0.3'],
    [12, '12'],
    [40_000, '40,000'],
    [1.5e-5, '0.000015'],
  ])('%d loses no decimal', (value, text) => {
    for (const lang of LANGUAGES) expect(exact(speech(lang), value)).toBe(text)
  })

  test('keeps its < below the detection limit, and is a dash when missing', () => {
    expect(reported(zh, '<0.025')).toBe('<0.025')
    expect(measured(zh, 'nh3n', '<0.025')).toBe('<0.025 mg/L')
    expect(measured(zh, 'ph', 4.03)).toBe('4.03')
    expect(measured(zh, 'ph', null)).toBe('–')
    expect(reported(zh, 0)).toBe('0')
  })

  test('is a mean as it was compared, or to four digits where no rule rounds it', () => {
    expect(meanShown(zh, { indicator: 'chla', used: 18.266666666666666 })).toBe('18.27')
    expect(meanShown(zh, { indicator: 'sd', used: 0.7666666666666667 })).toBe('0.7667')
    expect(meanShown(zh, { indicator: 'hg', used: 0.00002 })).toBe('0.00002')
    expect(meanShown(zh, { indicator: 'tp', used: null })).toBe('–')
  })

  test('has a unit that people can read', () => {
    for (const indicator of WATER_INDICATORS) expect(indicatorUnit(indicator)).not.toMatch(/[[\]]|Cel|^u/)
    expect(INDICATOR_FACTS.ph.unit).toBe('[pH]')
    expect([unitText(zh, '1e8 m3'), unitText(speech('en'), '1e8 m3'), unitText(zh, 'm3/s')]).toEqual([
      ...['亿 m³', '× 10⁸ m³', 'm³/s'],
    ])
  })
})

describe('classes, statuses and trophic grades', () => {
  test('have levels that rise as water gets worse', () => {
    const rising = (levels: number[]) => levels.every((level, i) => i === 0 || level > levels[i - 1]!)
    expect(CLASSES.map(classLevel)).toEqual([1, 2, 3, 4, 5, 6])
    expect(rising(WATER_STATUSES.map(statusLevel))).toBe(true)
    expect(rising(TROPHIC_GRADES.map(trophicLevel))).toBe(true)
    expect([classLevel(null), statusLevel(null), trophicLevel(null)]).toEqual([0, 0, 0])
  })

  test('say so when there is none', () => {
    expect(classWord(zh, 'worse-than-V')).toBe('劣Ⅴ类')
    expect(classWord(zh, null)).toBe('没有类别')
  })
})

test('missing indicators are named together by their reason', () => {
  const missing = [
    { indicator: 'tp', reason: 'quality-control' },
    { indicator: 'chla', reason: 'not-monitored' },
    { indicator: 'tn', reason: 'quality-control' },
  ] as const
  expect(waterReasons(zh, missing)).toBe('总磷、总氮（当天质控不合格）、叶绿素α（该断面不测）')
})

test('a name falls back to Chinese and says that it is', () => {
  const names = { zh: '额河南湾', ug: null, kk: null, en: 'Ehe Nanwan' }
  expect(nameIn(speech('en'), names)).toEqual({ name: 'Ehe Nanwan', own: false })
  expect(nameIn(speech('ug'), names)).toEqual({ name: '额河南湾', own: true })
})

test('a path escapes what an id may hold', () => {
  expect(pathTo('zh', 'section', '额河')).toBe('/zh/section/%E9%A2%9D%E6%B2%B3/')
})
