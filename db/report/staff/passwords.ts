import { randomBytes } from 'node:crypto'
import { argon2id, argon2Verify } from 'hash-wasm'
import { Refusal } from '#content/refusal.ts'

/** Argon2id (RFC 9106) with 46 MiB, one pass, one lane: about 0.1 s of one core. */
const COST = { memorySize: 47_104, iterations: 1, parallelism: 1, hashLength: 32 } as const
const SALT_BYTES = 16
/** Each hash holds up everything else of this process, so they are made one at a time and few may wait. */
const MOST_WAITING = 8

/** A hash of no password: names without an account cost the same work as those with one. */
const NOBODY = `$argon2id$v=19$m=${COST.memorySize},t=1,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= MOST_WAITING) throw new Refusal('unavailable', 'Cannot check passwords now: try again shortly')
  waiting++
  const done = last.then(work).finally(() => waiting--)
  last = done.catch(() => undefined)
  return done
}

/** The PHC string of a password. Throws Refusal `unavailable` when too many wait. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() =>
    argon2id({ password: password.normalize('NFC'), salt: randomBytes(SALT_BYTES), ...COST, outputType: 'encoded' }),
  )

/** Whether a password is that of a PHC string; false, after the same work, where there is none. */
export const isPassword = (hash: string | null, password: string): Promise<boolean> =>
  inTurn(async () => {
    const same = await argon2Verify({ password: password.normalize('NFC'), hash: hash ?? NOBODY })
    return same && hash !== null
  })
