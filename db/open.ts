import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient, type Transaction } from '@libsql/client'
import { makeFolder } from './folder.ts'
import { writerLock, writerQueue } from './lock.ts'
import { seedPlaces } from './place/seed.ts'
import { transact } from './transact.ts'

/** Runs an act in one write transaction; what it throws rolls everything back. */
export type Write = <T>(act: (tx: Transaction) => Promise<T>) => Promise<T>

/** An open public database: `client` reads, `write` writes, one act at a time on the whole machine. */
export type Store = { url: string; client: Client; write: Write; close: () => void }

const MIGRATIONS = join(import.meta.dirname, 'migrations')
const DURABLE = ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL']
const BUSY_MS = 5000

/** Opens the public database. `url` is `file:<path>` or the address of a libSQL server. */
export async function openStore(url: string): Promise<Store> {
  const path = filePath(url)
  if (path) makeFolder(dirname(path))
  const options = { url, concurrency: 1, timeout: BUSY_MS }
  const reader = createClient(options)
  const writer = createClient(options)
  if (path) for (const pragma of DURABLE) await writer.execute(pragma)
  const inTurn = path ? writerLock(path) : writerQueue()
  return {
    url,
    client: reader,
    write: act => inTurn(() => transact(writer, act)),
    close: () => {
      reader.close()
      writer.close()
    },
  }
}

/** Brings the schema and the places up to date. */
export async function migrateStore(store: Store): Promise<void> {
  const client = createClient({ url: store.url, concurrency: 1, timeout: BUSY_MS })
  try {
    if (await isBehind(client)) await runMigrations(client)
    await seedPlaces(client)
  } finally {
    client.close()
  }
}

/** Loading drizzle costs 150 MB and a third of a second, so it is left out where there is nothing to migrate. */
async function runMigrations(client: Client): Promise<void> {
  const { drizzle } = await import('drizzle-orm/libsql')
  const { migrate } = await import('drizzle-orm/libsql/migrator')
  await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS })
}

async function isBehind(client: Client): Promise<boolean> {
  const { entries } = JSON.parse(readFileSync(join(MIGRATIONS, 'meta', '_journal.json'), 'utf8')) as Journal
  const kept = await client.execute(`select count(*) as n from sqlite_master where name = '__drizzle_migrations'`)
  if (Number(kept.rows[0]?.['n']) === 0) return true
  const { rows } = await client.execute('select max(created_at) as at from __drizzle_migrations')
  return Number(rows[0]?.['at'] ?? 0) < Math.max(...entries.map(entry => entry.when))
}

type Journal = { entries: { when: number }[] }

function filePath(url: string): string | null {
  if (!url.startsWith('file:')) return null
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
}
