import { Refusal } from '../refusal.ts'
import { privateIn } from '../register/private.ts'

const MOST = 60
/** Controls, invisible characters and line ends: two names that look the same would differ, or a line would break. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * The name under which a person prepares, signs off or rolls back an import, in NFKC with single spaces: it becomes public.
 * Throws Refusal `invalid` when it is empty, longer than 60 characters, holds unseen characters or a private number.
 */
export function labelOf(name: string): string {
  return publicText(name, 'name', MOST)
}

const MOST_OF_REASON = 500

/** Why an import is rolled back, in up to 500 characters, for the public trail. Throws Refusal `invalid` like `labelOf`. */
export function reasonOf(reason: string): string {
  return publicText(reason, 'reason', MOST_OF_REASON)
}

function publicText(given: string, what: string, most: number): string {
  const refuse = (why: string) => new Refusal('invalid', `Cannot take the ${what} "${given.slice(0, 80)}": ${why}`)
  if (!given.isWellFormed() || UNSEEN.test(given)) throw refuse('it holds a character that cannot be seen')
  const text = given.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  if (text === '') throw refuse('it is empty')
  if ([...text].length > most) throw refuse(`it has more than ${most} characters`)
  const number = privateIn(text)
  if (number) throw new Refusal('invalid', `Cannot take the ${what}: it holds ${number}, and it becomes public`)
  return text
}

/** Whether two names mean one person: equal in NFKC, without regard to case or to spaces at the ends. */
export const samePerson = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (name: string) => labelOf(name).toUpperCase().toLowerCase().normalize('NFKC')
