import { parentPort } from 'node:worker_threads'
import { argon2id, argon2Verify } from 'hash-wasm'

/** Argon2id (RFC 9106) with 46 MiB, one pass, one lane: about 0.1 s of one core. */
const COST = { memorySize: 47_104, iterations: 1, parallelism: 1, hashLength: 32 } as const

/** A hash of no password: names without an account cost the same work as those with one. */
const NOBODY = `$argon2id$v=19$m=${COST.memorySize},t=1,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** What the thread is asked: to hash a password with a salt, or whether it is that of a PHC string; null for nobody's. */
export type PasswordWork = { password: string } & ({ salt: Uint8Array } | { hash: string | null })
export type PasswordDone = { done: string | boolean } | { failed: string }

async function worked({ password, ...work }: PasswordWork): Promise<string | boolean> {
  if ('salt' in work) return argon2id({ password, salt: work.salt, ...COST, outputType: 'encoded' })
  const same = await argon2Verify({ password, hash: work.hash ?? NOBODY })
  return same && work.hash !== null
}

if (parentPort) {
  const port = parentPort
  port.on('message', async (work: PasswordWork) => {
    const answer: PasswordDone = await worked(work).then(
      done => ({ done }),
      error => ({ failed: String(error) }),
    )
    port.postMessage(answer)
  })
}
