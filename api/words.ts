import type { Language } from '#content/place/shapes.ts'
import { readWords } from '#content/words/read-words.ts'
import type { Words } from '#content/words/schema.ts'

const known = new Map<Language, Words>()

/** The words of a language, read once. */
export function wordsOf(lang: Language): Words {
  const words = known.get(lang) ?? readWords(lang)
  known.set(lang, words)
  return words
}
