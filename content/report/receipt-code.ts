import { charactersOf, checkCharacter, checks, folded, grouped } from './check-character.ts'

/** Random bytes that a look-up code is made of: 135 of their 136 bits. */
export const CODE_BYTES = 17
const RANDOM = 27

/**
 * The secret look-up code of a report from random bytes: 27 characters of five bits and a check character, in seven groups
 * of four.
 * @param bytes exactly CODE_BYTES of them, from a generator fit for secrets
 */
export function receiptCode(bytes: Uint8Array): string {
  if (bytes.length !== CODE_BYTES) throw new RangeError(`A code is made of ${CODE_BYTES} bytes, not ${bytes.length}`)
  const random = charactersOf(bytes, RANDOM)
  return grouped(random + checkCharacter(random))
}

/**
 * The code that somebody typed, as it was given: case, width, spaces, dashes and look-alikes do not matter. Null when it is
 * none; what it was is a secret and is told to nobody.
 */
export function readReceiptCode(text: string): string | null {
  if (text.length > 200) return null
  const characters = folded(text)
  return characters.length === RANDOM + 1 && checks(characters) ? grouped(characters) : null
}
