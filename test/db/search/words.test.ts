import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SYLLABLES } from '#content/search/syllables.ts'
import { termsOf } from '#content/search/terms.ts'
import { cases } from '#db/enforcement/cases.ts'
import { facilities } from '#db/enforcement/facilities.ts'
import type { Store } from '#db/open.ts'
import { pinyinReader } from '#db/search/pinyin.ts'
import { freshStore } from '#test/database.ts'
import { shared } from '#test/shared.ts'
import { ctxOf, entry, keep } from '../register/entries.ts'

const ROWS = [
  entry('facility', {
    facility: 'mill',
    names: {
      zh: '模拟乌鲁木齐纺织有限公司',
      ug: 'سىناق ئۈرۈمچى توقۇمىچىلىق',
      kk: 'سىناق ٴۇرىمجى',
      en: 'Simulated Mill',
    },
    ...{ uscc: '91650100000000001Q', industryName: '棉纺织' },
  }),
  entry('facility', {
    facility: 'works',
    names: { zh: '模拟克拉玛依水泥厂', ug: null, kk: null, en: 'Simulated Cement Works' },
    ...{ uscc: null, industryName: '水泥制造' },
  }),
  entry('case', { case: 'one', facility: 'mill', party: '模拟某印染厂', documentNumber: '新环罚〔2024〕1号' }),
  entry('case', {
    ...{ case: 'two', facility: 'works', party: '模拟重庆路公司', documentNumber: '新环罚〔2024〕12号' },
    ...{ violation: '未批先建', facts: '模拟：夜间扬尘', uscc: null },
  }),
]

async function filled(): Promise<Store> {
  const store = await freshStore()
  expect((await keep(store, ROWS)).rejects).toEqual([])
  return store
}
const casesBy = async (store: Store, q: string) =>
  (await cases(await ctxOf(store), { q, sort: 'id' })).items.map(one => one.case)
const facilitiesBy = async (store: Store, q: string) =>
  (await facilities(await ctxOf(store), { q })).items.map(one => one.facility)

describe('words find facilities', () => {
  it.each([
    ['纺织', ['mill'], 'two characters of Chinese'],
    ['织纺', [], 'no characters in another order'],
    ['wulumuqi', ['mill'], 'pinyin without tones'],
    ['wulumu', ['mill'], 'the beginning of pinyin'],
    ['fangzhi', ['mill'], 'pinyin in the middle of a name'],
    ['wlmq', ['mill'], 'initials'],
    ['klmysnc', ['works'], 'initials in the middle'],
    ['shuini', ['works'], 'pinyin of the industry'],
    ['ئۈرۈم', ['mill'], 'the beginning of a Uyghur word'],
    ['ۈرۈمچي', ['mill'], 'another spelling of a Uyghur word'],
    ['ٴۇرىمجى', ['mill'], 'a Kazakh word'],
    ['cement', ['works'], 'an English word'],
    ['CEM', ['works'], 'the beginning of one, whatever the case'],
    ['ement', [], 'not the middle of an English word'],
    ['916501000', ['mill'], 'the beginning of a credit code'],
    ['模拟', ['mill', 'works'], 'what both say'],
    ['模拟 水泥', ['works'], 'every word is required'],
    ['cement 纺织', [], 'words of two facilities'],
    ['公司سىناق', [], 'no phrase that runs from one name into another'],
    ['%', [], 'a sign alone'],
  ])('%s: %s (%s)', async (q, found) => expect(await facilitiesBy(await filled(), q)).toEqual(found))
})

it.each(['𬜯', '𰻝', '㐀', 'Ⅷ', 'ß', 'ς', 'ı', 'É'])('a facility called %s is found by that', async letter => {
  const store = await freshStore()
  await keep(store, [
    entry('facility', { facility: 'rare', names: { zh: `模拟${letter}厂`, ug: null, kk: null, en: letter } }),
  ])
  expect(await facilitiesBy(store, letter)).toEqual(['rare'])
})

it('ten words may be searched for at once, and no more', async () => {
  const store = await filled()
  const words = (count: number) => Array.from({ length: count }, () => '模拟').join(' ')
  expect(await facilitiesBy(store, words(10))).toEqual(['mill', 'works'])
  await expect(facilitiesBy(store, words(11))).rejects.toThrow('Cannot search for 11 words at once: at most 10')
})

describe('words find cases', () => {
  it.each([
    ['印染', ['one'], 'the party'],
    ['扬尘', ['two'], 'the facts'],
    ['weipixianjian', ['two'], 'pinyin of the violation'],
    ['新环罚〔2024〕1号', ['one'], 'the number of a document'],
    ['新环罚2024 1号', ['one'], 'without brackets'],
    ['〔2024〕1', ['one', 'two'], 'the beginning of a number'],
    ['91650100000000001q', ['one'], 'the credit code'],
    ['克拉玛依', ['two'], 'the name of the facility'],
    ['cement 扬尘', ['two'], 'one word of the facility and one of the case'],
    ['纺织 扬尘', [], 'words of two cases'],
    ['chongqing', ['two'], 'a name read in its context'],
  ])('%s: %s (%s)', async (q, found) => expect(await casesBy(await filled(), q)).toEqual(found))

  it('as they are said now, and not as they were corrected', async () => {
    const store = await filled()
    await keep(store, [entry('case', { case: 'one', facility: 'mill', party: '模拟更正厂' })])
    expect(await casesBy(store, '印染')).toEqual([])
    expect(await casesBy(store, '更正')).toEqual(['one'])
    const past = await cases(await ctxOf(store), { q: '印染', asOf: '1' })
    expect(past.items.map(one => one.case)).toEqual(['one'])
  })

  it('by the new name of a facility that was renamed', async () => {
    const store = await filled()
    const names = { zh: '模拟新名纸业', ug: null, kk: null, en: null }
    await keep(store, [entry('facility', { facility: 'works', names, from: '2026-06-01' })])
    expect(await casesBy(store, 'zhiye')).toEqual(['two'])
    expect(await casesBy(store, 'cement')).toEqual([])
  })
})

it('no hostile string is an error of syntax or finds what it does not say', async () => {
  const store = await filled()
  const file = shared('data/corpora/blns/blns.json')
  const strings = file ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []
  const own = [
    '"',
    '""',
    'a" OR "b',
    'NOT a',
    'words : x',
    'a NEAR b',
    '{pinyin} : a',
    '-a',
    '*',
    '^a',
    '(',
    'a AND',
    "'",
  ]
  const ctx = await ctxOf(store)
  const fitting = strings.filter(text => text.length > 0 && text.length <= 100 && termsOf(text).length <= 10)
  for (const q of [...own, ...fitting]) {
    expect((await cases(ctx, { q })).items.length, q).toBeLessThanOrEqual(2)
    expect((await facilities(ctx, { q })).items.length, q).toBeLessThanOrEqual(2)
  }
})

it('every reading that names are indexed by can be typed', async () => {
  const read = await pinyinReader()
  const common = Array.from({ length: 0x9fa5 - 0x4e00 }, (_, i) => String.fromCodePoint(0x4e00 + i))
  const unknown = new Set(
    common
      .flatMap(read)
      .flat()
      .filter(syllable => !SYLLABLES.has(syllable)),
  )
  /** Sounds without a vowel, as of 嗯 and 呣: typed whole, they are found as beginnings. */
  expect([...unknown].sort()).toEqual(['hng', 'm', 'n', 'ng'].filter(sound => unknown.has(sound)))
})
