import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Refusal } from '#content/refusal.ts'
import type { Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { importOf, type Recorded } from '#db/trail/record.ts'
import { simulatedState } from '#db/trail/simulated-state.ts'
import type { Feed } from '../environment.ts'
import { openText } from '../source/open-text.ts'
import { recordInput } from '../source/record-input.ts'
import { recognise } from '../source/sources.ts'
import { FeedFault } from './feed-fault.ts'
import { addressOf } from './feed-requests.ts'
import { fetchBytes, LIMITS, type Limits } from './fetch-bytes.ts'
import { keepRaw, rawPath } from './keep-raw.ts'

export type FeedTarget = { store: Store; data: string; now: () => number; signal: AbortSignal; limits?: Limits }

/**
 * Fetches a feed once and records it like a file: raw bytes kept on disk first, late and revised hours included.
 * A body that came before changes nothing. Throws FeedFault; then nothing of it is kept.
 */
export async function fetchFeed(feed: Feed, target: FeedTarget): Promise<Recorded> {
  const { store, data, now, signal, limits = LIMITS } = target
  if ((await simulatedState(store)).simulated)
    throw new FeedFault(
      `Cannot take in ${feed.source}: the database holds the simulated region; run: npm run forget-simulated`,
      false,
    )
  const bytes = await fetchBytes(feed, signal, limits)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await importOf(store, sha256)
  if (known) return known
  const isNew = await keepRaw(data, sha256, bytes)
  try {
    const receivedAt = Math.floor(now() / 1000)
    const recorded = await recordBody(feed, store, bytes, { sha256, receivedAt })
    const derived = await derive(store, receivedAt)
    return { ...recorded, generation: derived?.generation ?? recorded.generation }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (isNew) await rm(rawPath(data, sha256), { force: true })
    throw new FeedFault(error.message, true)
  }
}

async function recordBody(feed: Feed, store: Store, bytes: Buffer, about: { sha256: string; receivedAt: number }) {
  const file = addressOf(feed)
  const opened = await openText(Readable.from([bytes]), { file })
  const source = recognise({ file, head: opened.head })
  if (source.name !== feed.source)
    throw new Refusal('invalid', `Cannot read ${file}: it is ${source.name}, not ${feed.source}`)
  return recordInput(store, source, opened, { ...about, source: source.name, file, simulated: false })
}
