import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { declareFeeds } from '#db/trail/feed-state.ts'
import type { Feed } from '../environment.ts'
import { startRecurring } from '../recurring.ts'
import { topUpSimulated } from '../simulated/fill.ts'
import { promisedMinutes, requestsOf } from './feed-requests.ts'
import { pollFeed } from './poll-feed.ts'

export type Schedule = {
  store: Store
  data: string
  feeds: readonly Feed[]
  say: (line: string) => void
  now?: () => number
}

/** Hours come 20 to 30 minutes after their end; later polls pick up what was late or revised. */
const POLLS = '25,40,55 * * * *'
const TOP_UP = '1 * * * *'

/**
 * Starts what recurs while the portal runs: feeds are polled now and three times an hour, the simulated region grows by
 * each hour as it passes. Days that a crash left underived are derived first. Throws Refusal for a wrong feed.
 * The function returned stops everything and resolves when nothing is at work any more.
 */
export async function startSchedule({
  store,
  data,
  feeds,
  say,
  now = Date.now,
}: Schedule): Promise<() => Promise<void>> {
  for (const feed of feeds) requestsOf(feed)
  const at = () => Math.floor(now() / 1000)
  await declareFeeds(
    store,
    feeds.map(feed => ({ source: feed.source, promisedMinutes: promisedMinutes(feed) })),
    at(),
  )
  await derive(store, at())
  const jobs = [
    { name: 'top-up', pattern: TOP_UP, work: () => topUpSimulated(store, now()) },
    ...feeds.map(feed => ({
      ...{ name: feed.source, pattern: POLLS },
      work: (signal: AbortSignal) => pollFeed(feed, { store, data, now, say, signal }),
    })),
  ]
  return startRecurring(jobs, error => say((error as Error).message))
}
