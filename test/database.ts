import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Batch, type Push, pack } from '#content/air/push.ts'
import { POLLUTANTS, type Pollutant, SCALE } from '#content/air/shapes.ts'
import { record } from '#db/air/record.ts'
import { migrateStore, openStore, type Store } from '#db/open.ts'
import { derive } from '#db/trail/derive.ts'
import type { Recorded } from '#db/trail/record.ts'

/** When the pushes of tests come in: after all their hours. */
const RECEIVED_AT = 1_798_700_000

/** A folder of its own for one test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qingtian-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real, migrated database of its own for one test. */
export async function freshStore(): Promise<Store> {
  const store = await openStore(`file:${join(freshFolder(), 'public.db')}`)
  onTestFinished(() => store.close())
  await migrateStore(store)
  return store
}

/** A station-hour in plain units; pollutants left out are `not-reported`. */
export function push(about: Partial<Push> & { hour: number; air?: Partial<Record<Pollutant, number>> }): Push {
  const { air = {}, ...rest } = about
  const values = POLLUTANTS.map(name => (air[name] === undefined ? null : Math.round(air[name] * SCALE[name])))
  return {
    station: 'T001',
    name: '测试站',
    area: '乌鲁木齐市',
    longitude: 87.6,
    latitude: 43.8,
    values,
    marks: pack(values.map(value => (value === null ? 'not-reported' : null))),
    publishedAqi: null,
    publishedPrimary: null,
    ...rest,
  }
}

async function* batchOf(pushes: readonly Push[]): AsyncGenerator<Batch> {
  yield { pushes: [...pushes], rejects: [], read: pushes.length }
}

/** Records pushes as one file and leaves them to be derived; the hash is that of their content unless given. */
export function recordUnpublished(
  store: Store,
  pushes: readonly Push[],
  about: { receivedAt?: number; sha256?: string; source?: string } = {},
): Promise<Recorded> {
  const sha256 = createHash('sha256').update(JSON.stringify(pushes)).digest('hex')
  return record(
    store,
    { source: 'test', file: 'test.json', sha256, receivedAt: RECEIVED_AT, simulated: false, ...about },
    batchOf(pushes),
  )
}

const TABLES = [
  'station_hour',
  'station_hour_revision',
  'place_hour',
  'site_day',
  'site_month',
  'station',
  'station_fact',
  'dirty',
]

/** A hash of every row of the tables that hold air, to compare two databases. */
export async function hashOf(store: Store, tables: readonly string[] = TABLES): Promise<string> {
  const hash = createHash('sha256')
  for (const table of tables) {
    const { rows, columns } = await store.client.execute(`select * from ${table}`)
    const lines = rows.map(row => JSON.stringify(columns.map(column => row[column]))).sort()
    hash.update(`${table} ${lines.length}\n${lines.join('\n')}\n`)
  }
  return hash.digest('hex')
}

/** Records pushes as one file and makes them public, as every command does. */
export async function recordPushes(...given: Parameters<typeof recordUnpublished>): Promise<Recorded> {
  const recorded = await recordUnpublished(...given)
  await derive(given[0], given[2]?.receivedAt ?? RECEIVED_AT)
  return recorded
}
