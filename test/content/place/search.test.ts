import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlaces } from '#content/place/find-places.ts'
import { fold, squeeze } from '#content/place/fold.ts'
import { PLACES } from '#content/place/places.ts'
import { search } from '#content/place/search.ts'

const slugs = (query: string, limit?: number) => findPlaces(query, limit).map(place => place.place)
const named = PLACES.flatMap(place =>
  [...Object.values(place.names), ...place.formerNames, place.pinyin].map(name => ({ place, name })),
)
const anyName = fc.constantFrom(...named)

describe('search', () => {
  test('finds every place by each of its names within the first five', () => {
    for (const { place, name } of named) expect(slugs(name, 5), name).toContain(place.place)
  })

  test('puts a place first for its names in force', () => {
    for (const place of PLACES)
      for (const name of Object.values(place.names)) {
        const [first] = findPlaces(name)
        expect(Object.values(first?.names ?? {}).map(squeeze), name).toContain(squeeze(name))
      }
  })

  test('finds every place by its initials', () => {
    for (const place of PLACES) expect(slugs(place.initials, PLACES.length)).toContain(place.place)
  })

  test.each([
    ['urumqi', 'urumqi'],
    ['ÜRÜMQI', 'urumqi'],
    ['wlmq', 'urumqi'],
    ['wulumuqi', 'urumqi'],
    ['wu lu mu', 'urumqi'],
    ['乌鲁', 'urumqi'],
    ['乌 鲁 木 齐', 'urumqi'],
    ['ئۈرۈمچى', 'urumqi'],
    ['ۈرۈمچي', 'urumqi'],
    ['ٴۇرىمجى', 'urumqi'],
    ['ۇرىمجي', 'urumqi'],
    ['خوته', 'hotan'],
    ['قاراماي', 'karamay'],
    ['كاشغار', undefined],
    ['ﻗﻪﺷﻘﻪﺭ', 'kashgar'],
    ['قـەشقەر', 'kashgar'],
    ['shache', 'yarkant'],
    ['莎车', 'yarkant'],
    ['Keriya', 'yutian'],
    ['Ｋａｓｈｇａｒ', 'kashgar'],
    ['库尔勒', 'korla'],
    ['哈密市', 'hami'],
    ['哈密地区', 'hami'],
    ['沙湾县', 'shawan'],
    ['第八师', 'shihezi'],
    ['乌昌石', 'wu-chang-shi'],
    ["he'an", 'hean'],
    ['خوتەن ۋىلايىتى', 'hotan'],
    ['Kashgar Prefecture', 'kashgar'],
    ['kashgars', undefined],
    ['Пекин', undefined],
    ['北京', undefined],
  ])('%s finds %s first', (query, slug) => {
    expect(slugs(query)[0]).toBe(slug)
  })

  test('offers the prefecture with the county that the air feed named it after', () => {
    expect(slugs('库尔勒市')).toEqual(['korla', 'bayingolin'])
  })

  test('puts a beginning before the middle, and prefectures before counties', () => {
    expect(slugs('hotan')).toEqual(['hotan', 'hotan-city', 'hotan-county'])
    expect(slugs('阿克')[0]).toBe('aksu')
    expect(slugs('克苏')).toEqual(['aksu', 'aksu-city'])
    const kar = findPlaces('尔', PLACES.length)
    const starts = kar.map(place => Object.values(place.names).some(name => fold(name).startsWith('尔')))
    expect(starts).not.toContain(true)
    expect(kar.length).toBeGreaterThan(5)
  })

  test('finds nothing for nothing', () => {
    for (const query of ['', '  ', '()', '—', '\u0640', '\u200f', "'"]) expect(findPlaces(query)).toEqual([])
  })

  test('keeps to the limit, and a smaller limit gives the beginning of a larger one', () => {
    fc.assert(
      fc.property(anyName, fc.nat(8), fc.nat(140), ({ name }, cut, limit) => {
        const query = name.slice(0, cut)
        const found = findPlaces(query, limit)
        expect(found.length).toBeLessThanOrEqual(limit)
        expect(found).toEqual(findPlaces(query, PLACES.length).slice(0, limit))
      }),
    )
  })

  test('finds a place by any part of any of its names', () => {
    fc.assert(
      fc.property(anyName, fc.nat(20), fc.integer({ min: 1, max: 20 }), ({ place, name }, from, length) => {
        const whole = squeeze(name)
        const part = whole.slice(from % whole.length).slice(0, length)
        expect(search(PLACES, part, PLACES.length)).toContain(place)
      }),
    )
  })

  test('answers any text with distinct places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), query => {
        const found = findPlaces(query)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})

describe('fold', () => {
  test.each([
    ['Ürümqi', 'urumqi'],
    ['Yining (Ghulja) City', 'yining ghulja city'],
    ['乌-昌-石', '乌 昌 石'],
    ['ＡＢＣ１', 'abc1'],
    ['ئۈرۈمچى', 'ۈرۈمچى'],
    ['ك ك', 'ک ک'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('is settled after one pass', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          anyName.map(({ name }) => name),
        ),
        text => {
          expect(fold(fold(text))).toBe(fold(text))
        },
      ),
    )
  })
})

test('search and fold import nothing that a browser lacks', () => {
  for (const file of ['search.ts', 'fold.ts']) {
    const text = readFileSync(join(import.meta.dirname, '../../../content/place', file), 'utf8')
    const imports = [...text.matchAll(/^import (?!type).* from '(.*)'/gm)].map(match => match[1])
    expect(imports.filter(from => from !== './fold.ts')).toEqual([])
  }
})
