import type { Ctx } from '../ask.ts'
import type { Store } from '../open.ts'

/** What was made, and the generation that was in force then. */
type Made<T> = { made: T; generation: number }

/**
 * A memory of what was made from generations: each is made once, and the oldest goes where there are more than `most`. What
 * was made while another generation was in force than the one asked of is not kept.
 */
export function remembered<T>(most: number) {
  const held = new WeakMap<Store, Map<string, Promise<T>>>()
  return ({ store, generation }: Ctx, name: string, make: () => Promise<Made<T>>): Promise<T> => {
    const known = held.get(store) ?? new Map<string, Promise<T>>()
    held.set(store, known)
    const key = `${generation} ${name}`
    const before = known.get(key)
    if (before) return before
    const kept = make().then(({ made, generation: found }) => {
      if (found !== generation) known.delete(key)
      return made
    })
    kept.catch(() => known.delete(key))
    known.set(key, kept)
    for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest)
    return kept
  }
}
