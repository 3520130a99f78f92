import { randomBytes } from 'node:crypto'
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { BoundedQueue } from './bounded-queue.ts'

/** About a second of a telephone's work in finding, half a millisecond of ours in judging. */
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 1000, keyPrefix: '000' } as const
const LIVES_S = 2 * 3600
const MOST_JUDGED = 50_000
const LONGEST = 1200

const Proof = z.object({
  challenge: z.object({
    parameters: z.object({ ...{ nonce: z.string(), expiresAt: z.int() } }).loose(),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
})

/**
 * Proofs of work: a challenge that whoever asks gets, and the judgement of what was found for it. A challenge is judged once,
 * whatever comes of it. Nothing outlives the process: a proof that it does not know is none.
 */
export class Proofs {
  readonly #secret = randomBytes(32).toString('hex')
  readonly #now: () => number
  readonly #judged = new Map<string, number>()
  readonly #judging = new BoundedQueue({ running: 4, waiting: 256 })
  #floor = 0

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  issue(): Promise<Challenge> {
    const expiresAt = Math.floor(this.#now() / 1000) + LIVES_S
    return createChallenge({ ...WORK, expiresAt, deriveKey, hmacSignatureSecret: this.#secret })
  }

  /** Whether a text, JSON in base 64 for addresses, is a proof that was not shown before. */
  async accept(text: string): Promise<boolean> {
    const proof = proofIn(text)
    if (proof === null) return false
    const { nonce, expiresAt } = proof.challenge.parameters
    if (this.#judged.has(nonce) || expiresAt <= this.#floor) return false
    this.#judged.set(nonce, expiresAt)
    const judged = await this.#judging.run(() =>
      verifySolution({
        ...(proof as never as Parameters<typeof verifySolution>[0]),
        deriveKey,
        hmacSignatureSecret: this.#secret,
      }),
    )
    if (judged === null || judged.invalidSignature !== false) this.#judged.delete(nonce)
    else this.#forget()
    return judged?.verified ?? false
  }

  #forget(): void {
    const [oldest] = this.#judged
    if (this.#judged.size <= MOST_JUDGED || !oldest) return
    this.#floor = Math.max(this.#floor, oldest[1])
    this.#judged.delete(oldest[0])
  }
}

function proofIn(text: string): z.infer<typeof Proof> | null {
  if (text.length > LONGEST) return null
  try {
    return Proof.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return null
  }
}
