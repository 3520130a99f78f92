import { randomBytes } from 'node:crypto'

/** How a token stands: not ours, younger than a person needs, older than a form lives, or good. */
export type Standing = 'forged' | 'too-soon' | 'expired' | 'good'

const SECOND = 1000
const YOUNGEST_S = 3
const OLDEST_S = 12 * 3600
const MOST_USED = 50_000
/** So long the answer to a form that was sent twice is the same. */
const SAME_ANSWER_MS = 120_000

const TOKEN = /^([0-9a-z]{1,9})\.([\w-]{22})\.([\w-]{32})$/

/**
 * Tokens of forms: signed, of an age, each taken once. What was taken is remembered in memory alone, so much of it; where that
 * is not enough, older forms expire sooner.
 */
export class FormTokens<T> {
  readonly #mac: (text: string) => string
  readonly #now: () => number
  readonly #used = new Map<string, { issued: number; made: Promise<T> | null }>()
  #floor = 0

  constructor(mac: (text: string) => string, now: () => number) {
    this.#mac = mac
    this.#now = now
  }

  issue(): string {
    const head = `${Math.floor(this.#now() / SECOND).toString(36)}.${randomBytes(16).toString('base64url')}`
    return `${head}.${this.#mac(head)}`
  }

  standing(token: string): Standing {
    const [, issued, nonce, mac] = TOKEN.exec(token) ?? []
    if (issued === undefined || mac !== this.#mac(`${issued}.${nonce}`)) return 'forged'
    const second = Number.parseInt(issued, 36)
    const age = Math.floor(this.#now() / SECOND) - second
    if (age < YOUNGEST_S) return 'too-soon'
    return age > OLDEST_S || second <= this.#floor ? 'expired' : 'good'
  }

  /**
   * Makes what a good token is for, once: asked again, also at the same time, it gives the same for two minutes, and then
   * null. What fails may be tried again.
   */
  async once(token: string, make: () => Promise<T>): Promise<T | null> {
    const known = this.#used.get(token)
    if (known) return known.made
    const made = make()
    this.#used.set(token, { issued: Number.parseInt(token, 36), made })
    this.#forget()
    try {
      const result = await made
      setTimeout(() => this.#drop(token), SAME_ANSWER_MS).unref()
      return result
    } catch (error) {
      this.#used.delete(token)
      throw error
    }
  }

  #drop(token: string): void {
    const known = this.#used.get(token)
    if (known) known.made = null
  }

  #forget(): void {
    const [oldest] = this.#used
    if (this.#used.size <= MOST_USED || !oldest) return
    this.#floor = Math.max(this.#floor, oldest[1].issued)
    this.#used.delete(oldest[0])
  }
}
