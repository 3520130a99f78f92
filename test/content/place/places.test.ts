import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  alsoUnder,
  children,
  numericCode,
  PLACES,
  placeByCode,
  placeBySlug,
  prefectureOf,
  requirePlace,
} from '#content/place/places.ts'
import type { Place, PlaceKind } from '#content/place/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import { shared } from '#test/shared.ts'

type Row = { code: string; name: string; level: string; parent: string | null; alsoUnder?: string; bingtuan?: boolean }
type Case = { input: string; expected: { name: string; level: string; parent: string | null } | null }

const LEVELS: Record<string, PlaceKind> = {
  province: 'region',
  prefecture: 'prefecture',
  county: 'county',
  'directly-administered county-level city': 'city',
}
const ofKind = (kind: PlaceKind) => PLACES.filter(place => place.kind === kind)
const codeOf = (slug: string | null) => (slug === null ? null : requirePlace(slug).code)
const allNames = (place: Place) => [...Object.values(place.names), ...place.formerNames]

describe('the table of places', () => {
  test('holds 1 region, 14 prefectures, 12 XPCC cities, 3 joint-control areas and 98 counties, in this order', () => {
    const kinds = PLACES.map(place => place.kind)
    expect([...new Set(kinds)]).toEqual(['region', 'prefecture', 'city', 'joint-area', 'county'])
    expect([...Map.groupBy(kinds, kind => kind)].map(([kind, all]) => [kind, all.length])).toEqual([
      ['region', 1],
      ['prefecture', 14],
      ['city', 12],
      ['joint-area', 3],
      ['county', 98],
    ])
    for (const kind of new Set(kinds)) {
      const codes = ofKind(kind).map(place => place.code)
      expect(codes).toEqual(codes.toSorted())
    }
  })

  test('agrees with every row of the division list: code, name, kind, parent, second parent, administration', () => {
    const path = shared('reference/standards/divisions-xinjiang.json')
    if (!path) return
    const rows = (JSON.parse(readFileSync(path, 'utf8')) as { rows: Row[] }).rows
    const ours = PLACES.filter(place => place.kind !== 'joint-area').map(place => ({
      code: place.code,
      name: place.names.zh,
      kind: place.kind,
      parent: codeOf(place.parent),
      second: codeOf(alsoUnder(place)),
      bingtuan: place.administration === 'bingtuan',
    }))
    const theirs = rows.map(row => ({
      code: row.code,
      name: row.name,
      kind: LEVELS[row.level],
      parent: row.parent,
      second: row.alsoUnder ?? null,
      bingtuan: row.bingtuan ?? false,
    }))
    const byCode = (a: { code: string }, b: { code: string }) => Number(a.code) - Number(b.code)
    expect(ours.toSorted(byCode)).toEqual(theirs.toSorted(byCode))
  })

  test('answers the division vectors, former codes with null', () => {
    const path = shared('reference/vectors/divisions-xinjiang.json')
    if (!path) return
    const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }
    expect(cases.length).toBeGreaterThan(0)
    for (const { input, expected } of cases) {
      const place = placeByCode(input)
      const answer = place && { name: place.names.zh, kind: place.kind, parent: codeOf(place.parent) }
      expect(answer, input).toEqual(
        expected && { name: expected.name, kind: LEVELS[expected.level], parent: expected.parent },
      )
    }
  })

  test('has unique slugs, codes, storage codes, and pinyin and English names within a kind', () => {
    const keys = [
      (place: Place) => place.place,
      (place: Place) => place.code,
      (place: Place) => String(numericCode(place)),
      (place: Place) => `${place.kind} ${place.pinyin}`,
      (place: Place) => `${place.kind} ${place.names.en}`,
      (place: Place) => `${place.kind} ${place.names.ug}`,
      (place: Place) => `${place.kind} ${place.names.kk}`,
    ]
    for (const key of keys) expect(new Set(PLACES.map(key)).size).toBe(PLACES.length)
  })

  test('is frozen', () => {
    expect(Object.isFrozen(PLACES)).toBe(true)
    for (const place of PLACES)
      for (const part of [place, place.names, place.formerNames, place.members]) expect(part).toSatisfy(Object.isFrozen)
  })
})

describe('names', () => {
  const ARABIC = /^[\p{Script=Arabic}\u0674]+([ –][\p{Script=Arabic}\u0674]+)*$/u
  const scripts = {
    zh: /^\p{Script=Han}+(-\p{Script=Han}+)*$/u,
    ug: ARABIC,
    kk: ARABIC,
    en: /^\p{Script=Latin}[\p{Script=Latin} '()–]+$/u,
  }

  test.each(Object.entries(scripts))('in %s are in their own script', (language, script) => {
    for (const place of PLACES) expect(place.names[language as 'zh'], place.place).toMatch(script)
  })

  test('use the letters of their alphabet only', () => {
    const uyghur = /^[ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە –]+$/u
    const kazakh = /^[ٴءابپتجچحدرزسشعفقكگڭلمنھوۇۋۆىيە –]+$/u
    for (const place of PLACES) {
      expect(place.names.ug, place.place).toMatch(uyghur)
      expect(place.names.kk, place.place).toMatch(kazakh)
    }
  })

  test('are NFC, trimmed, without presentation forms or invisible marks', () => {
    for (const name of PLACES.flatMap(allNames)) {
      expect(name).toBe(name.normalize('NFC').trim())
      expect(name).not.toMatch(/[\uFB50-\uFDFF\uFE70-\uFEFF\p{Cf}\u0640]/u)
    }
  })

  test('have one pinyin syllable for each Chinese character, and initials from it', () => {
    for (const place of PLACES) {
      const syllables = place.pinyin.split(' ')
      expect(syllables.length, place.names.zh).toBe(place.names.zh.replaceAll('-', '').length)
      expect(place.initials).toBe(syllables.map(syllable => syllable[0]).join(''))
    }
  })

  test.each([
    ['莎车县', 'sha che xian'],
    ['尉犁县', 'yu li xian'],
    ['且末县', 'qie mo xian'],
    ['若羌县', 'ruo qiang xian'],
    ['焉耆回族自治县', 'yan qi hui zu zi zhi xian'],
    ['察布查尔锡伯自治县', 'cha bu cha er xi bo zi zhi xian'],
    ['巴音郭楞蒙古自治州', 'ba yin guo leng meng gu zi zhi zhou'],
  ])('%s is read %s', (name, pinyin) => {
    expect(PLACES.find(place => place.names.zh === name)?.pinyin).toBe(pinyin)
  })

  test('read one character one way everywhere', () => {
    const readings = new Map<string, Set<string>>()
    for (const { names, pinyin } of PLACES)
      for (const [i, character] of [...names.zh.replaceAll('-', '')].entries())
        readings.set(character, (readings.get(character) ?? new Set()).add(pinyin.split(' ')[i] ?? ''))
    const several = [...readings].filter(([, ways]) => ways.size > 1).map(([character]) => character)
    expect(several).toEqual([])
  })
})

describe('the tree of places', () => {
  test('has existing parents and members and no cycle', () => {
    for (const place of PLACES) {
      const path: string[] = []
      for (let at: Place | null = place; at; at = at.parent === null ? null : requirePlace(at.parent)) {
        expect(path).not.toContain(at.place)
        path.push(at.place)
      }
      expect(path.at(-1)).toBe(place.kind === 'joint-area' ? place.place : 'xinjiang')
      for (const member of place.members) expect(placeBySlug(member), member).not.toBeNull()
    }
  })

  test('counts each county once: prefectures and cities part the region, counties part the prefectures', () => {
    const units = children('xinjiang')
    expect(units).toEqual([...ofKind('prefecture'), ...ofKind('city')])
    const counties = units.flatMap(unit => children(unit.place))
    expect(counties.map(place => place.code).toSorted()).toEqual(ofKind('county').map(place => place.code))
    expect(children('ili').map(place => place.place)).not.toContain('tacheng')
    expect(PLACES.filter(place => alsoUnder(place)).map(place => place.place)).toEqual(['tacheng', 'altay'])
  })

  test('gives joint-control areas members that do not contain each other', () => {
    for (const area of PLACES) expect(area.members.length > 1, area.place).toBe(area.kind === 'joint-area')
    for (const area of ofKind('joint-area')) {
      expect(new Set(area.members).size).toBe(area.members.length)
      for (const member of area.members) expect(area.members).not.toContain(requirePlace(member).parent)
    }
  })

  test('knows the prefecture or XPCC city of a place', () => {
    const of = (slug: string) => prefectureOf(requirePlace(slug))?.place ?? null
    expect(of('korla')).toBe('bayingolin')
    expect(of('tacheng-city')).toBe('tacheng')
    expect(of('hotan')).toBe('hotan')
    expect(of('shihezi')).toBe('shihezi')
    expect(of('xinjiang')).toBeNull()
    expect(of('kui-du-wu')).toBeNull()
  })
})

describe('looking up a place', () => {
  test('finds slugs and codes, null for others', () => {
    expect(placeBySlug('urumqi')?.code).toBe('650100')
    expect(placeByCode('J2')?.place).toBe('kui-du-wu')
    expect(placeBySlug('beijing')).toBeNull()
    expect(placeBySlug('constructor')).toBeNull()
    expect(placeByCode('652100')).toBeNull()
  })

  test('refuses an unknown slug by quoting it', () => {
    expect(() => requirePlace('atlantis')).toThrow(new Refusal('not-found', 'Cannot find place "atlantis"'))
    expect(() => requirePlace('atlantis')).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  test('gives an integer for storage', () => {
    expect(numericCode(requirePlace('urumqi'))).toBe(650100)
    expect(ofKind('joint-area').map(numericCode)).toEqual([9000001, 9000002, 9000003])
  })

  test('has days of validity for young divisions', () => {
    expect(requirePlace('baiyang').validFrom?.slice(0, 7)).toBe('2023-01')
    expect(requirePlace('xinxing').validFrom?.slice(0, 7)).toBe('2021-02')
    for (const slug of ['hean', 'hekang']) expect(requirePlace(slug).validFrom).toBe('2024-12-27')
    for (const { validFrom, validTo } of PLACES)
      for (const day of [validFrom, validTo])
        expect(day === null || new Date(day).toISOString().startsWith(day)).toBe(true)
  })
})
