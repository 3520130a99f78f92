import { Cron } from 'croner'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { declareFeeds } from '#db/trail/feed-state.ts'
import type { Feed } from '../environment.ts'
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
  const stopping = new AbortController()
  const atWork = new Set<Promise<unknown>>()
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    const done = work().catch(error => {
      if (!stopping.signal.aborted) say((error as Error).message)
    })
    atWork.add(done)
    await done
    atWork.delete(done)
  }
  const jobs = [
    { pattern: TOP_UP, work: () => topUpSimulated(store, now()) },
    ...feeds.map(feed => ({
      pattern: POLLS,
      work: () => pollFeed(feed, { store, data, now, say, signal: stopping.signal }),
    })),
  ]
  await derive(store, at())
  const crons = jobs.map(({ pattern, work }) => {
    const cron = new Cron(pattern, { timezone: 'Asia/Shanghai', protect: true }, async () => run(work))
    void cron.trigger()
    return cron
  })
  return async () => {
    stopping.abort()
    for (const cron of crons) cron.stop()
    await Promise.all(atWork)
  }
}
