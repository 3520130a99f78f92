import { Refusal } from '../refusal.ts'
import { dayText } from '../time.ts'
import { charactersOf, checkCharacter, checks, folded } from './check-character.ts'

/** Random bytes that a public number is made of. */
export const NUMBER_BYTES = 5
const RANDOM = 7

/**
 * The public number of a report: `QT`, the year in which it was received, seven random characters and a check character,
 * as `QT2026-XXXX-XXXX`. It tells neither the day nor how many reports there are.
 * @param day days since 1970-01-01 (Beijing)
 */
export function publicNumber(day: number, bytes: Uint8Array): string {
  const random = charactersOf(bytes, RANDOM)
  const characters = random + checkCharacter(random)
  return `QT${dayText(day).slice(0, 4)}-${characters.slice(0, 4)}-${characters.slice(4)}`
}

/**
 * A public number that somebody typed, as it was given; case, spaces, dashes and look-alikes do not matter. Throws Refusal
 * `invalid` that quotes it.
 */
export function readPublicNumber(text: string): string {
  const [, year, characters] = /^QT(\d{4})(.{8})$/.exec(folded(text)) ?? []
  if (year === undefined || characters === undefined || !checks(characters))
    throw new Refusal('invalid', `Cannot read the number "${text.slice(0, 40)}": expected one like QT2026-7K3Q-9MZ4`)
  return `QT${year}-${characters.slice(0, 4)}-${characters.slice(4)}`
}
