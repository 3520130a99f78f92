import { currentGeneration } from '#db/trail/generation.ts'
import type { Current, Follower } from './current.ts'

class Moved extends Error {}
const ATTEMPTS = 3

/**
 * Answers from one generation: `check`, called after the last query and before anything is kept, throws when the data
 * moved on meanwhile, and the answer is made anew.
 */
export async function settle(
  follower: Follower,
  answer: (current: Current, check: () => Promise<void>) => Promise<Response>,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const { current } = follower
    const check = async () => {
      if (attempt < ATTEMPTS && (await currentGeneration(follower.store.client)) !== current.generation)
        throw new Moved()
    }
    try {
      return await answer(current, check)
    } catch (error) {
      if (!(error instanceof Moved)) throw error
      await follower.refresh()
    }
  }
}
