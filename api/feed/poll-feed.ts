import { setTimeout as pause } from 'node:timers/promises'
import { noteAttempt, noteFault, noteSuccess } from '#db/trail/feed-state.ts'
import type { Recorded } from '#db/trail/record.ts'
import type { Feed } from '../environment.ts'
import { FeedFault } from './feed-fault.ts'
import { type FeedTarget, fetchFeed } from './fetch-feed.ts'

/** Milliseconds before the second to the fifth try, each stretched or shortened by up to half: all within the hour. */
export const BACKOFF = [20_000, 40_000, 80_000, 160_000] as const

export type Polling = FeedTarget & { say: (line: string) => void; backoff?: readonly number[]; random?: () => number }

/** Fetches a feed, again after a while when that may help, and notes what became of it. Null when nothing came. */
export async function pollFeed(feed: Feed, polling: Polling): Promise<Recorded | null> {
  const { signal, say, backoff = BACKOFF, random = Math.random } = polling
  for (let attempt = 0; !signal.aborted; attempt++) {
    const outcome = await tryOnce(feed, polling)
    if (!(outcome instanceof FeedFault)) {
      say(wordsFor(feed, outcome))
      return outcome
    }
    if (signal.aborted) return null
    const wait = outcome.retry ? backoff[attempt] : undefined
    say(`${outcome.message}${wait === undefined ? '' : '; trying again'}`)
    if (wait === undefined) return null
    await pause(wait * (0.5 + random()), undefined, { signal }).catch(() => {})
  }
  return null
}

async function tryOnce(feed: Feed, polling: Polling): Promise<Recorded | FeedFault> {
  const { store, now, signal } = polling
  const at = () => Math.floor(now() / 1000)
  await noteAttempt(store, feed.source, at())
  try {
    const recorded = await fetchFeed(feed, polling)
    await noteSuccess(store, feed.source, at())
    return recorded
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error
    if (!signal.aborted) await noteFault(store, feed.source, error.message)
    return error
  }
}

function wordsFor({ source }: Feed, recorded: Recorded): string {
  if (recorded.already) return `Feed ${source}: nothing new since import #${recorded.import}`
  const { stored, unchanged, revised, rejected } = recorded
  return `Feed ${source}: import #${recorded.import}, ${stored} stored, ${unchanged} unchanged, ${revised} revised, ${rejected} rejected`
}
