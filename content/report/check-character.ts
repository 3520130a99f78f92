/** The 32 characters of codes and numbers, in the order of their values: no I, L, O or U, which are read as others. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }
const NO_LETTER = /[\s\p{Dash}_.·]/gu

/** Capital characters of the alphabet of what somebody typed: case, width, spaces, dashes and look-alikes do not matter. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(NO_LETTER, '')
    .toUpperCase()
    .replace(/[OILU]/g, letter => READ_AS[letter]!)

/** The first `count` characters of five bits each that bytes hold. */
export function charactersOf(bytes: Uint8Array, count: number): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: count }, (_, i) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)),
  ).join('')
}

/** Doubling in the field of 32 elements, by x⁵ + x² + 1; 2 has order 31. */
const doubled = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0)

/**
 * The check character of at most 30 characters of the alphabet: their sum in the field of 32 elements, each times a power
 * of 2 that no other has. It finds every single wrong character and every two that changed places.
 */
export function checkCharacter(characters: string): string {
  const sum = [...characters].reduceRight((total, character) => doubled(total ^ ALPHABET.indexOf(character)), 0)
  return ALPHABET.charAt(sum)
}

/** Groups of four, joined by hyphens. */
export const grouped = (characters: string): string => (characters.match(/.{1,4}/g) ?? []).join('-')

/** Whether every character is of the alphabet and the last one checks the others. */
export const checks = (characters: string): boolean =>
  [...characters].every(character => ALPHABET.includes(character)) &&
  characters.endsWith(checkCharacter(characters.slice(0, -1)))
