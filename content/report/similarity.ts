const NO_LETTER = /[^\p{L}\p{N}]/gu

/** Every two neighbours of a text, without spaces, signs and case. */
function pairsOf(text: string): Set<string> {
  const letters = [...text.normalize('NFKC').toLowerCase().replace(NO_LETTER, '')]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

/**
 * How alike two texts are, in whole percent, rounded down: twice the pairs of neighbouring letters that both have, among the
 * pairs of one and the other (Dice). It needs no list of words, so it serves every language; it is a hint for people.
 */
export function similarity(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)]
  const both = [...first].filter(pair => second.has(pair)).length
  const all = first.size + second.size
  return all === 0 ? 0 : Math.floor((200 * both) / all)
}
