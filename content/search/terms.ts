import { fold } from '../place/fold.ts'
import { readingsOf } from './syllables.ts'

const TOKEN = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu
const HAN = /\p{Script=Han}/u
const LATIN = /^[a-z]+$/
const FEWEST_INITIALS = 2

/** The tokens of a text for search, in order: each Han character by itself, every other word whole, folded (place/fold.ts). */
export const tokensOf = (text: string): string[] => fold(text).match(TOKEN) ?? []

/**
 * One word that somebody searches for. `tokens` stand side by side in what is found; where the word is `open`, the last
 * of them may be only the beginning of one. `readings` are the same letters as syllables of pinyin, and `initials` as the
 * first letters of syllables.
 */
export type Term = {
  readonly tokens: readonly string[]
  readonly open: boolean
  readonly readings: readonly (readonly string[])[]
  readonly initials: string | null
}

/**
 * The words of a query, all of which are required: parted by white space, brackets and other marks ignored. A word ends
 * open unless it ends with a Han character. None for a query without letters or digits.
 */
export function termsOf(query: string): Term[] {
  return query
    .split(/\s+/u)
    .map(tokensOf)
    .filter(tokens => tokens.length > 0)
    .map(tokens => {
      const word = tokens.length === 1 && LATIN.test(tokens[0] as string) ? (tokens[0] as string) : null
      return {
        tokens,
        open: !HAN.test(tokens.at(-1) as string),
        readings: word === null ? [] : readingsOf(word),
        initials: word !== null && word.length >= FEWEST_INITIALS ? word : null,
      }
    })
}
