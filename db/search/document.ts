import { tokensOf } from '#content/search/terms.ts'
import type { Reader } from './pinyin.ts'

type Body = Readonly<Record<string, unknown>>

/** What of an entry of a kind is found by its words, and which of these are names that are also found by their pinyin. */
type Searched = { readonly texts: readonly string[]; readonly named: readonly string[] }

const SEARCHED = {
  case: { texts: ['party', 'violation', 'facts', 'documentNumber', 'uscc', 'case'], named: ['party', 'violation'] },
  facility: {
    texts: ['names.zh', 'names.ug', 'names.kk', 'names.en', 'uscc', 'industryName', 'facility'],
    named: ['names.zh', 'industryName'],
  },
} as const satisfies Record<string, Searched>

/** The kinds of entries that are searched by words, each in an index of its own, `<kind>_words`. */
export type SearchedKind = keyof typeof SEARCHED
export const SEARCHED_KINDS = Object.keys(SEARCHED) as SearchedKind[]

/** Stands between two texts, so that no phrase runs from one into the other: no query holds it. */
const BETWEEN = ' \uE000 '
const LONGEST_INITIALS = 8

/** The columns of the index of words for an entry. */
export type Document = readonly [words: string, pinyin: string, initials: string]

/** What the index of words holds of an entry of a kind. */
export function documentOf(kind: SearchedKind, body: Body, read: Reader): Document {
  const { texts, named } = SEARCHED[kind]
  const runs = textsIn(body, named).flatMap(read)
  return [
    textsIn(body, texts)
      .map(text => tokensOf(text).join(' '))
      .join(BETWEEN),
    runs.map(run => run.join(' ')).join(BETWEEN),
    runs.flatMap(initialsOf).join(' '),
  ]
}

const textsIn = (body: Body, paths: readonly string[]): string[] =>
  paths
    .map(path => path.split('.').reduce<unknown>((at, key) => (at as Body | null)?.[key], body))
    .filter(text => typeof text === 'string')

/** The initials from every syllable on, so that each beginning of one of them is a beginning of a token. */
const initialsOf = (run: readonly string[]): string[] => {
  const letters = run.map(([first]) => first).join('')
  return run.map((_, at) => letters.slice(at, at + LONGEST_INITIALS))
}
