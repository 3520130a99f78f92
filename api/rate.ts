/** What is left for a client: requests and seconds to the next window. */
export type Budget = { quota: number; left: number; reset: number; exceeded: boolean }

const WINDOW_SECONDS = 60
const MAX_CLIENTS = 50_000
/** Clients beyond those share one budget. */
const REST = 'all others'

/**
 * Counts requests by client address in windows of one minute. Addresses live in memory for that minute only and
 * nowhere else; an IPv6 client is its /64.
 */
export class RateLimiter {
  readonly #quota: number
  readonly #now: () => number
  readonly #counts = new Map<string, number>()
  #until = 0

  constructor(quota: number, now: () => number) {
    this.#quota = quota
    this.#now = now
  }

  take(address: string): Budget {
    const now = this.#now()
    if (now >= this.#until) {
      this.#counts.clear()
      this.#until = now + WINDOW_SECONDS * 1000
    }
    const known = address.includes(':') ? network(address) : address
    const client = this.#counts.has(known) || this.#counts.size < MAX_CLIENTS ? known : REST
    const count = (this.#counts.get(client) ?? 0) + 1
    this.#counts.set(client, count)
    const reset = Math.max(1, Math.ceil((this.#until - now) / 1000))
    return { quota: this.#quota, left: Math.max(0, this.#quota - count), reset, exceeded: count > this.#quota }
  }
}

/** The /64 of an IPv6 address, whose `::` stands for as many zeros as are missing; an IPv4 address in it as such. */
function network(address: string): string {
  if (address.startsWith('::ffff:')) return address.slice(7)
  const [head = '', tail] = address.split('::')
  const groups = (text: string) => text.split(':').filter(Boolean)
  const after = groups(tail ?? '')
  const before = groups(head)
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

/** The header fields of draft-ietf-httpapi-ratelimit-headers. */
export const rateHeaders = ({ quota, left, reset }: Budget): Record<string, string> => ({
  'ratelimit-policy': `"default";q=${quota};w=${WINDOW_SECONDS}`,
  ratelimit: `"default";r=${left};t=${reset}`,
})
