import type { Term } from '#content/search/terms.ts'

const LONGEST_INITIALS = 8

/** Tokens hold letters and digits only, and stand in quotes: whatever is typed, no operator of the index is left in it. */
const phrase = (tokens: readonly string[], open: boolean) => `"${tokens.join(' ')}"${open ? ' *' : ''}`

/** The query of one word in the language of the index (SQLite FTS5): as written, as pinyin, or as initials. */
export function matchOf({ tokens, open, readings, initials }: Term): string {
  return [
    `words : ${phrase(tokens, open)}`,
    ...readings.map(reading => `pinyin : ${phrase(reading, true)}`),
    ...(initials === null || initials.length > LONGEST_INITIALS ? [] : [`initials : ${phrase([initials], true)}`]),
  ].join(' OR ')
}
