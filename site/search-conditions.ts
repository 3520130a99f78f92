import { PARTY_TYPES } from '#content/enforcement/entries.ts'
import { penaltyNames } from './enforcement-phrases.ts'
import { type Counted, facetWord } from './facet-words.ts'
import { money } from './money.ts'
import { searchPath } from './search-query.ts'
import type { Speech } from './words.ts'

/** What narrows a search, in words, and the same search without it. */
export type Condition = { text: string; href: string }

const amount = (speech: Speech, fen: string): string => (/^\d{1,15}$/.test(fen) ? money(speech, Number(fen)) : fen)

const WORDED: Readonly<Record<string, (speech: Speech, value: string) => string>> = {
  q: ({ w, say }, words) => say(w.enforcement.search.quoted, { words }),
  penalty: (speech, kind) => penaltyNames(speech, [kind]),
  partyType: ({ w }, type) => {
    const known = PARTY_TYPES.find(one => one === type)
    return known ? w.enforcement.partyTypes[known] : type
  },
  fineFrom: (speech, fen) => `≥ ${amount(speech, fen)}`,
  fineTo: (speech, fen) => `≤ ${amount(speech, fen)}`,
  from: (_, day) => `≥ ${day}`,
  to: (_, day) => `≤ ${day}`,
}
const NO_CONDITIONS = ['sort', 'cursor', 'limit', 'asOf']

/** Every condition of a search; a value that cannot be read stands as it was given. */
export function conditionsOf(speech: Speech, of: Counted, given: Readonly<Record<string, string>>): Condition[] {
  const named = Object.entries(given).filter(([name]) => !NO_CONDITIONS.includes(name))
  return named.map(([name, value]) => {
    const { [name]: _, cursor: __, ...rest } = given
    const text = WORDED[name]?.(speech, value) ?? facetWord(speech, of, name, value)
    return { text, href: searchPath(speech.lang, of, rest) }
  })
}
