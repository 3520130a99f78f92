import type { Ctx } from '../ask.ts'
import type { Store } from '../open.ts'

const MOST = 4
const held = new WeakMap<Store, Map<string, Promise<unknown>>>()

/**
 * What was made from a generation is made once: `make` says which generation it found in force, and what it made from
 * another one than was asked of is not kept. The oldest of a few goes when a new one comes.
 */
export function remember<T>(
  { store, generation }: Ctx,
  name: string,
  make: () => Promise<{ made: T; generation: number }>,
): Promise<T> {
  const known = held.get(store) ?? new Map<string, Promise<unknown>>()
  held.set(store, known)
  const key = `${generation} ${name}`
  const before = known.get(key)
  if (before) return before as Promise<T>
  const result = make().then(
    ({ made, generation: found }) => {
      if (found !== generation) known.delete(key)
      return made
    },
    error => {
      known.delete(key)
      throw error
    },
  )
  known.set(key, result)
  for (const oldest of [...known.keys()].slice(0, -MOST)) known.delete(oldest)
  return result
}
