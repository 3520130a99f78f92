import type { Ctx } from '#db/ask.ts'
import type { Current, Follower } from './current.ts'

/**
 * What every door stands on. `origin` is the public address; `version` of the code is part of every tag; `report` hears
 * of failures that are ours.
 */
export type Door = {
  follower: Follower
  now: () => number
  origin: string
  version: string
  report: (error: unknown) => void
}

export const contextIn = (door: Door, current: Current): Ctx => ({
  store: door.follower.store,
  generation: current.generation,
  now: door.now(),
})
