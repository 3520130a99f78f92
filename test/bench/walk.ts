import { pack } from '#content/air/push.ts'
import { parseHour } from '#content/time.ts'
import { hours } from '#db/air/hours.ts'
import { record } from '#db/air/record.ts'
import { migrateStore, openStore } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import { type Line, ratio } from './measure.ts'

const HOURS = 1_000_000
const LAST = parseHour('2026-01-01T00:00:00+08:00')

async function* century() {
  for (let from = LAST - HOURS + 1; from <= LAST; from += 4000) {
    const pushes = Array.from({ length: Math.min(4000, LAST - from + 1) }, (_, i) => ({
      station: 'W',
      name: 'W',
      area: null,
      longitude: null,
      latitude: null,
      hour: from + i,
      values: [60, 240, 600, 880, 460, 190],
      marks: pack([]),
      publishedAqi: null,
      publishedPrimary: null,
    }))
    yield { pushes, rejects: [], read: pushes.length }
  }
}

/** Walks a million hours by cursor: the last pages against the first, as medians of twenty. */
export async function walk(path: string): Promise<Line[]> {
  const store = await openStore(`file:${path}`)
  await migrateStore(store)
  await record(
    store,
    { source: 'bench', file: 'century', sha256: 'century', receivedAt: 1_798_700_000, simulated: false },
    century(),
  )
  await derive(store, 1_798_700_000)
  const ctx = await contextOf(store, 0)
  const times: number[] = []
  let cursor: string | undefined
  let count = 0
  do {
    const start = performance.now()
    const page = await hours(ctx, { station: 'W', from: '1800-01-01', limit: 1000, ...(cursor ? { cursor } : {}) })
    times.push(performance.now() - start)
    count += page.items.length
    cursor = page.next ?? undefined
  } while (cursor)
  store.close()
  if (count !== HOURS) throw new Error(`walked ${count} hours instead of ${HOURS}`)
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] as number
  const [first, last] = [median(times.slice(5, 25)), median(times.slice(-20))]
  return [
    ratio(
      'last page of a walk over 1,000,000 hours, in times of the first',
      last / first,
      { atMost: 1.3 },
      `${last.toFixed(1)} ms against ${first.toFixed(1)} ms`,
    ),
  ]
}
