import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { CATEGORIES, INDICATORS, REASONS } from '#content/air/shapes.ts'
import { readWords } from '#content/words/read-words.ts'

const Term = z.strictObject({
  term: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  zh: z.string(),
  ug: z.string(),
  kk: z.string(),
  en: z.string(),
  formula: z.string().optional(),
})
const Glossary = z.strictObject({
  meta: z.strictObject({ awaiting: z.strictObject({ ug: z.string(), kk: z.string() }), formula: z.string() }),
  terms: z.array(Term),
})
const folder = join(import.meta.dirname, '../../../content/words')
const { terms } = Glossary.parse(parse(readFileSync(join(folder, 'glossary.yaml'), 'utf8')))
const CLASS_TERMS = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5', 'worse-than-class-5']
const byTerm = new Map(terms.map(term => [term.term, term]))

describe('the glossary', () => {
  test('has at least 120 terms, each once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(120)
    expect(byTerm.size).toBe(terms.length)
  })

  test('has every category, indicator and reason', () => {
    const members = [...CATEGORIES, ...INDICATORS, ...REASONS.slice(1)].map(member => member.replace('_', '-'))
    for (const member of members) expect(byTerm.has(member), member).toBe(true)
    for (const indicator of INDICATORS) expect(byTerm.get(indicator.replace('_', '-'))?.formula).toBeTruthy()
  })

  test.each([
    ['zh', /^[\p{Script=Han}（） 8Ⅰ-Ⅴ]+$/u],
    ['ug', /^[ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە ()8Ⅰ-Ⅴ-]+$/u],
    ['kk', /^[ٴءابپتجچحدرزسشعفقكگڭلمنھوۇۋۆىيە ()8Ⅰ-Ⅴ-]+$/u],
    ['en', /^[A-Za-z ()8-]+$/],
  ] as const)('in %s uses the letters of its alphabet', (language, letters) => {
    for (const term of terms)
      expect(term[language].replace('(API)', '()').replace(/^API$/, 'A'), term.term).toMatch(letters)
  })

  test.each(['zh', 'ug', 'kk', 'en'] as const)('in %s names water as the pages do', language => {
    const { classes, indicators, trophic, nodes } = readWords(language).water
    const { ph: _, chla: __, algae, ...named } = indicators
    const pages = {
      ...named,
      'algal-density': algae,
      ...Object.fromEntries(Object.values(classes).map((name, at) => [CLASS_TERMS[at], name])),
      ...{ oligotrophic: trophic.oligotrophic, mesotrophic: trophic.mesotrophic },
      ...{ 'light-eutrophic': trophic.light, 'moderate-eutrophic': trophic.moderate, 'heavy-eutrophic': trophic.heavy },
      ...{ outfall: nodes.outfall, section: nodes.section, 'water-body': nodes.body },
      ...{ pipe: nodes.pipe, 'drinking-water-source': nodes.source },
    }
    for (const [term, name] of Object.entries(pages)) expect(byTerm.get(term)?.[language], term).toBe(name)
  })

  test('is NFC and trimmed', () => {
    for (const text of terms.flatMap(({ zh, ug, kk, en }) => [zh, ug, kk, en]))
      expect(text).toBe(text.normalize('NFC').trim())
  })

  test('gives two things two words', () => {
    for (const language of ['zh', 'ug', 'kk', 'en'] as const) {
      const groups = [...Map.groupBy(terms, term => term[language])].filter(([, same]) => same.length > 1)
      expect(
        groups.map(([, same]) => same.map(term => term.term)),
        language,
      ).toEqual([])
    }
  })
})
