import { hourAt, parseHour } from '#content/time.ts'
import { latest } from '#db/air/latest.ts'
import type { Ctx } from '#db/ask.ts'
import type { Store } from '#db/open.ts'
import { currentGeneration } from '#db/trail/generation.ts'
import { imports } from '#db/trail/imports.ts'
import { Shelf } from './shelf.ts'

/**
 * What the doors know of the data without asking: the generation, an identity of the data behind it (a new data folder
 * counts from 1 again), the newest hour, whether anything is simulated; and the answers made ready so far.
 */
export type Current = {
  generation: number
  identity: string
  newestHour: number | null
  simulated: boolean
  shelf: Shelf
}

/** Follows the database from generation to generation; answers of an older one are forgotten at once. */
export class Follower {
  readonly store: Store
  readonly #now: () => number
  readonly #maxBytes: number
  #current: Current
  #turn: Promise<void> = Promise.resolve()

  constructor(store: Store, now: () => number, maxBytes: number) {
    this.store = store
    this.#now = now
    this.#maxBytes = maxBytes
    this.#current = { generation: -1, identity: '', newestHour: null, simulated: false, shelf: new Shelf(maxBytes) }
  }

  get current(): Current {
    return this.#current
  }

  /** Takes up the generation in force; true when it is another one. */
  refresh(): Promise<boolean> {
    const turn = this.#turn.then(() => this.#follow())
    this.#turn = turn.then(
      () => {},
      () => {},
    )
    return turn
  }

  async #follow(): Promise<boolean> {
    const generation = await currentGeneration(this.store.client)
    if (generation === this.#current.generation) return false
    const ctx: Ctx = { store: this.store, generation, now: this.#now() }
    const newest = await imports(ctx, { limit: 1 })
    const places = await latest(ctx, { of: 'places' })
    const hours = places.items.map(item => parseHour(item.hour)).filter(hour => hour <= hourAt(ctx.now))
    this.#current = {
      generation,
      identity: newest.items[0] ? `${newest.items[0].sha256} ${newest.items[0].receivedAt}` : '',
      newestHour: hours.length === 0 ? null : Math.max(...hours),
      simulated: (await latest.text(ctx, { of: 'stations' })).includes('"simulated":true'),
      shelf: new Shelf(this.#maxBytes),
    }
    return true
  }
}

const HOUR_SECONDS = 3600
const PUBLISHED_AFTER_SECONDS = 1800
const SHORTEST = 30

/** Seconds until the next hour is expected: an hour and a half after the newest, at least 30, at most 3600. */
export function secondsToNextHour(newestHour: number | null, now: number): number {
  if (newestHour === null) return SHORTEST
  const expected = newestHour * HOUR_SECONDS + HOUR_SECONDS + PUBLISHED_AFTER_SECONDS
  return Math.min(HOUR_SECONDS, Math.max(SHORTEST, Math.floor(expected - now / 1000)))
}
