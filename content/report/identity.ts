import { z } from 'zod'
import { PlainText } from './plain-text.ts'

const maybe = (most: number, what: string) => PlainText(most).nullable().describe(what)

/** The second envelope: who reports. It is sealed on arrival and exists nowhere in the clear. */
export const Identity = z
  .strictObject({
    name: maybe(120, 'Name'),
    phone: maybe(60, 'Telephone'),
    email: maybe(200, 'Mail address'),
    address: maybe(300, 'Postal address'),
    contact: maybe(300, 'Another way to be reached'),
  })
  .refine(identity => Object.values(identity).some(value => value !== null), 'say at least one of them')
export type Identity = z.infer<typeof Identity>

const BLOCK = 4096

/**
 * The text that is sealed: JSON and spaces to a whole number of blocks of 4096 bytes of UTF-8, so that the size of a sealed
 * envelope does not tell how long a name is.
 */
export function identityText(identity: Identity): string {
  const json = JSON.stringify(identity)
  const bytes = new TextEncoder().encode(json).length
  return json + ' '.repeat(Math.ceil(bytes / BLOCK) * BLOCK - bytes)
}
