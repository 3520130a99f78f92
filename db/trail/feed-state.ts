import type { Store } from '../open.ts'
import { raiseGeneration } from './generation.ts'

/** A configured feed and how its last tries went; epoch seconds. For the status door: it changes without a generation. */
export type FeedState = {
  source: string
  promisedMinutes: number
  lastAttemptAt: number | null
  lastSuccessAt: number | null
  lastError: string | null
}

type Declared = Pick<FeedState, 'source' | 'promisedMinutes'>

/** States which feeds are configured. A change raises the generation, for the public list of feeds shows them. */
export function declareFeeds(store: Store, feeds: readonly Declared[], at: number): Promise<void> {
  return store.write(async tx => {
    const { rows } = await tx.execute('select source, promisedMinutes from feed order by source')
    const text = (list: readonly Declared[]) =>
      JSON.stringify(list.map(feed => [feed.source, feed.promisedMinutes]).toSorted())
    if (text(rows as unknown as Declared[]) === text(feeds)) return
    const args = [JSON.stringify(feeds)]
    await tx.execute({
      sql: `delete from feed where source not in (select value ->> 'source' from json_each(?))`,
      args,
    })
    await tx.execute({
      sql: `insert into feed (source, promisedMinutes) select value ->> 'source', value ->> 'promisedMinutes' from json_each(?)
        where true on conflict (source) do update set promisedMinutes = excluded.promisedMinutes`,
      args,
    })
    await raiseGeneration(tx, 'feeds', at)
  })
}

const note = (store: Store, sql: string, args: (string | number)[]) =>
  store.write(async tx => {
    await tx.execute({ sql, args })
  })

export const noteAttempt = (store: Store, source: string, at: number): Promise<void> =>
  note(store, 'update feed set lastAttemptAt = ? where source = ?', [at, source])
export const noteSuccess = (store: Store, source: string, at: number): Promise<void> =>
  note(store, 'update feed set lastSuccessAt = ?, lastError = null where source = ?', [at, source])
export const noteFault = (store: Store, source: string, error: string): Promise<void> =>
  note(store, 'update feed set lastError = ? where source = ?', [error.slice(0, 500), source])

/** How the configured feeds are doing right now. */
export async function feedStates(store: Store): Promise<FeedState[]> {
  const { rows } = await store.client.execute(
    'select source, promisedMinutes, lastAttemptAt, lastSuccessAt, lastError from feed order by source',
  )
  const whole = (value: unknown) => (value === null ? null : Number(value))
  return rows.map(row => ({
    source: String(row['source']),
    promisedMinutes: Number(row['promisedMinutes']),
    lastAttemptAt: whole(row['lastAttemptAt']),
    lastSuccessAt: whole(row['lastSuccessAt']),
    lastError: row['lastError'] === null ? null : String(row['lastError']),
  }))
}
