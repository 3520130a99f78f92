import { readFileSync } from 'node:fs'
import { MessageFormat } from 'messageformat'
import { describe, expect, test } from 'vitest'
import { PLACES } from '#content/place/places.ts'
import { LANGUAGES, type Language } from '#content/place/shapes.ts'
import { readWords } from '#content/words/read-words.ts'
import { Words } from '#content/words/schema.ts'
import { ALPHABET } from '#site/font.ts'
import { isRtl, speech } from '#site/words.ts'

type Leaf = { key: string; text: string }

const leavesOf = (path: string, words: object): Leaf[] =>
  Object.entries(words).flatMap(([name, at]) => {
    const key = `${path}${name}`
    if (typeof at === 'string') return [{ key, text: at }]
    return typeof at === 'object' ? leavesOf(`${key}.`, at) : []
  })
const leaves = (lang: Language): Leaf[] => leavesOf('', readWords(lang))

const variables = (text: string) => new Set([...text.matchAll(/\$(\w+)/g)].map(match => match[1]))
const plural = (names: Set<string | undefined>) => [...names].filter(name => name !== 'count').sort()
const chinese = new Map(leaves('zh').map(({ key, text }) => [key, text]))

describe.each(LANGUAGES)('the words of %s', lang => {
  test('hold every key of the schema and no other', () => {
    expect(
      leaves(lang)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...chinese.keys()].sort())
  })

  test('are messages that can be compiled', () => {
    for (const { key, text } of leaves(lang)) expect(() => new MessageFormat('en', text), key).not.toThrow()
  })

  test('take the same values as the Chinese ones', () => {
    for (const { key, text } of leaves(lang))
      expect(plural(variables(text)), key).toEqual(plural(variables(chinese.get(key) ?? '')))
  })

  test('fill in values without leaving a brace', () => {
    const values = Object.fromEntries(
      [...new Set(leaves(lang).flatMap(({ text }) => [...variables(text)]))].map(name => [name, 7]),
    )
    const { say } = speech(lang)
    for (const { key, text } of leaves(lang)) expect(say(text, { ...values, count: 1 }), key).not.toMatch(/[{}$]/)
  })
})

test('a missing and an extra word are both refused', () => {
  const words = readWords('en')
  const { home: _, ...nav } = words.nav
  expect(Words.safeParse({ ...words, nav }).success).toBe(false)
  expect(Words.safeParse({ ...words, nav: { ...words.nav, more: 'More' } }).success).toBe(false)
  expect(Words.safeParse({ ...words, nav: { ...words.nav, home: ' ' } }).success).toBe(false)
})

test('a value that a message needs and does not get is an error, not a hole', () => {
  expect(() => speech('zh').say('{$place}')).toThrow()
})

describe.each(LANGUAGES.filter(isRtl))('a value in %s', lang => {
  test('in Arabic script runs from the right though it begins with a Roman numeral, a Chinese one as it is', () => {
    const { w, say } = speech(lang)
    const of = w.water.classes.IV
    expect(say('{$of}', { of })).toBe(`\u2067${of}\u2069`)
    expect(say('{$of}', { of: '额河南湾' })).toBe('\u2068额河南湾\u2069')
    expect(say('{$title}', { title: say('{$of}: {$other}', { of, other: of }) })).toMatch(/^\u2067\u2067/)
  })

  test('that compares runs from the left, so that it does not say the opposite; a number alone as it comes', () => {
    const { say } = speech(lang)
    expect(say('{$few}', { few: '<5' })).toBe('\u2066<5\u2069')
    expect(say('{$few}', { few: '5' })).toBe('\u20685\u2069')
  })
})

describe.each(LANGUAGES.filter(isRtl))('the script of %s', lang => {
  const texts = [...leaves(lang).map(({ text }) => text), ...PLACES.map(place => place.names[lang])].join('')

  test('needs no letter that the web font lacks', () => {
    const used = new Set([...texts].filter(char => /\p{Script=Arabic}|[،؛؟]/u.test(char)))
    expect([...used].filter(char => !ALPHABET.includes(char))).toEqual([])
  })

  test('keeps no Chinese but the name of the portal', () => {
    expect(texts.replaceAll('青天', '')).not.toMatch(/\p{Script=Han}/u)
  })
})

test('Chinese sentences use Chinese punctuation', () => {
  for (const [key, text] of chinese) expect(text, key).not.toMatch(/\p{Script=Han}[,:;?]|[,:;?]\p{Script=Han}/u)
})

test('every word of the schema is used by a page', async () => {
  const { globSync } = await import('node:fs')
  const files = globSync('{site,api/report}/**/*.{astro,ts}').map(file => readFileSync(file, 'utf8'))
  const all = files.join('\n')
  /** Pages of the console call the words of their part `s`. */
  const partOf = (part: string) =>
    files.filter(file => new RegExp(`\\bstaff\\.${part}\\b|\\b${part}: s\\b`).test(file)).join('\n')
  const short: Record<string, string> = {
    ...{ methods: 'm', about: 'a', overview: 'o', section: 's', lake: 'l', head: 'h' },
    ...{
      money: 'm',
      monitoring: 'm',
      search: 's',
      facilities: 'f',
      case: 'c',
      facility: 'f',
      boards: 'b',
      statistics: 't',
      place: 'p',
    },
    ...{ home: 'e', facets: 'heads', rules: 'r', river: 'r', outfall: 'o', source: 's', tap: 't', data: 'd' },
    ...{ draws: 'd', form: 'f', check: 'c', receipt: 'c', track: 't', verify: 'v' },
    ...{ list: 'l', one: 'o', overdue: 'v', performance: 'p', rewards: 'd', supervisors: 'v', channels: 'h', of: 'd' },
  }
  const unused = [...chinese.keys()].filter(name => {
    const [group, key] = name
      .replace(/(report\.categories\..+)\./, '$1-')
      .split('.')
      .slice(-2) as [string, string]
    const [of, source] = name.startsWith('staff.') ? ['s', partOf(group) || all] : [short[group], all]
    const named = (object: string) => new RegExp(`\\b${object}\\.${key}\\b`).test(source)
    const chosen = new RegExp(`\\b(${[group, of ?? group].join('|')})\\[`).test(source)
    return !named(group) && !(of && named(of)) && !chosen
  })
  const closedSetsNotYetShown = [
    'averaging.day',
    /^periods\./,
    /^marks\./,
    /^administrations\./,
    /^water\.(assessable|statusOf)\./,
  ]
  expect(unused.filter(name => !closedSetsNotYetShown.some(known => name.match(known)))).toEqual([])
})
