import type { Sha256 } from '../enforcement/draw.ts'
import type { Facts } from './facts.ts'

const NO_LETTER = /\P{L}/gu
const NO_SIGN = /[^\p{L}\p{N}]/gu
const FEWEST_LETTERS = 4
const LENGTH = 32

/**
 * What reports with nearly the same words have in common, 32 hexadecimal digits: category, place, and the letters of the text
 * without case, width, spaces, signs and numbers, so that a counter in a flood makes no difference. Of a text of fewer than
 * four letters the numbers count too.
 */
export function clusterKey(
  { category, place, text }: Pick<Facts, 'category' | 'place' | 'text'>,
  sha256: Sha256,
): string {
  const folded = text.normalize('NFKC').toLowerCase()
  const letters = folded.replace(NO_LETTER, '')
  const said = [...letters].length < FEWEST_LETTERS ? folded.replace(NO_SIGN, '') : letters
  return sha256(['qingtian-cluster-1', category, place ?? '', said].join('\n')).slice(0, LENGTH)
}
