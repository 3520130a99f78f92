/** A text made plain, with the place in the original of each of its characters, and the length of the original at the end. */
export type Folded = { plain: string; from: readonly number[] }

/**
 * Makes a text plain so that nothing hides in it: NFKC character by character, decimal digits of every script as ASCII,
 * invisible characters left out, every dash as `-` and every dot between names as `·`. Lengths in UTF-16 units.
 */
export function foldText(text: string): Folded {
  let plain = ''
  const from: number[] = []
  let at = 0
  for (const character of text) {
    const folded = plainOf(character)
    plain += folded
    for (let i = 0; i < folded.length; i++) from.push(at)
    at += character.length
  }
  return { plain, from: [...from, text.length] }
}

function plainOf(character: string): string {
  if (/\p{Cf}|\ufe0f/u.test(character)) return ''
  if (/\p{Nd}/u.test(character)) return digit(character)
  return character
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[•‧・∙⋅●᛫]/gu, '·')
}

/** Digits of a script stand in rows of ten that begin where the character before is no digit of the row. */
function digit(character: string): string {
  const ascii = character.normalize('NFKC')
  if (/^\d$/.test(ascii)) return ascii
  const code = character.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}
