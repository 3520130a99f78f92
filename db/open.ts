import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient, type Transaction } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { writerLock, writerQueue } from './lock.ts'
import { seedPlaces } from './place/seed.ts'

/** Runs an act in one write transaction; what it throws rolls everything back. */
export type Write = <T>(act: (tx: Transaction) => Promise<T>) => Promise<T>

/** An open public database: `client` and `db` read, `write` writes, one act at a time on the whole machine. */
export type Store = { url: string; client: Client; db: LibSQLDatabase; write: Write; close: () => void }

const MIGRATIONS = join(import.meta.dirname, 'migrations')
const DURABLE = ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL']
const BUSY_MS = 5000

/** Opens the public database. `url` is `file:<path>` or the address of a libSQL server. */
export async function openStore(url: string): Promise<Store> {
  const path = filePath(url)
  if (path) mkdirSync(dirname(path), { recursive: true })
  const options = { url, concurrency: 1, timeout: BUSY_MS }
  const reader = createClient(options)
  const writer = createClient(options)
  if (path) for (const pragma of DURABLE) await writer.execute(pragma)
  const inTurn = path ? writerLock(path) : writerQueue()
  return {
    url,
    client: reader,
    db: drizzle({ client: reader }),
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
    await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS })
    await seedPlaces(client)
  } finally {
    client.close()
  }
}

function filePath(url: string): string | null {
  if (!url.startsWith('file:')) return null
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
}

async function transact<T>(writer: Client, act: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = await writer.transaction('write')
  try {
    const result = await act(tx)
    await tx.commit()
    return result
  } finally {
    tx.close()
  }
}
