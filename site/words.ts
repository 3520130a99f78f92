import { MessageFormat } from 'messageformat'
import { LANGUAGES, type Language } from '#content/place/shapes.ts'
import { readWords } from '#content/words/read-words.ts'
import type { Words } from '#content/words/schema.ts'

/** Tags for Intl and MessageFormat: Western digits in every language. */
export const LOCALES = { zh: 'zh-CN', ug: 'ug-CN-u-nu-latn', kk: 'kk-Arab-CN-u-nu-latn', en: 'en-GB' } as const
export const TAGS = { zh: 'zh-Hans', ug: 'ug-Arab', kk: 'kk-Arab', en: 'en' } as const satisfies Record<
  Language,
  string
>
export const OWN_NAMES = { zh: '中文', ug: 'ئۇيغۇرچە', kk: 'قازاقشا', en: 'English' } as const
export const isRtl = (lang: Language): boolean => lang === 'ug' || lang === 'kk'

type Values = Record<string, string | number>

/** The words of a language, and `say`, which fills a message with values. */
export type Speech = { lang: Language; rtl: boolean; w: Words; say: (message: string, values?: Values) => string }

const speeches = new Map<Language, Speech>()

export function speech(lang: Language): Speech {
  const known = speeches.get(lang)
  if (known) return known
  const made = { lang, rtl: isRtl(lang), w: readWords(lang), say: speaker(lang) }
  speeches.set(lang, made)
  return made
}

const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some(lang => lang === text)

/** The words of the language that an address names; Chinese where it names none. */
export const speechOf = (lang: string | undefined): Speech => speech(isLanguage(lang) ? lang : 'zh')

const FIRST_STRONG = '\u2068'
const FROM_RIGHT = '\u2067'
const FROM_LEFT = '\u2066'
const END = '\u2069'

/**
 * A value in the Arabic script runs from right to left, also where its first strong letter is a Roman numeral (Ⅳ) or all its
 * letters stand in isolates of their own, of which the isolate around them would know nothing. A comparison without letters
 * (<5) runs from left to right: turned round it would say the opposite.
 */
function directed(text: string, value: string | number): string {
  const isolated = (by: string) => text.replaceAll(`${FIRST_STRONG}${value}${END}`, `${by}${value}${END}`)
  if (/\p{Script=Arabic}/u.test(String(value))) return isolated(FROM_RIGHT)
  return /^[<>≤≥]\P{L}*$/u.test(String(value)) ? isolated(FROM_LEFT) : text
}

function speaker(lang: Language): Speech['say'] {
  const compiled = new Map<string, MessageFormat>()
  const said = new Map<string, string>()
  const bidiIsolation = isRtl(lang) ? 'default' : 'none'
  return (message, values = {}) => {
    const key = `${message}\n${JSON.stringify(values)}`
    const known = said.get(key)
    if (known !== undefined) return known
    const format = compiled.get(message) ?? new MessageFormat(LOCALES[lang], message, { bidiIsolation })
    compiled.set(message, format)
    const filled = format.format(values, fault => {
      throw fault
    })
    const text = bidiIsolation === 'default' ? Object.values(values).reduce(directed, filled) : filled
    said.set(key, text)
    return text
  }
}
