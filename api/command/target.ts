import { join } from 'node:path'
import { migrateStore, openStore, type Store } from '#db/open.ts'

/** The public database that a command works on, migrated, and the data folder beside it. */
export async function openTarget(env: NodeJS.ProcessEnv = process.env): Promise<{ store: Store; data: string }> {
  const data = env['QINGTIAN_DATA'] ?? 'data'
  const store = await openStore(env['DATABASE_URL'] ?? `file:${join(data, 'public.db')}`)
  await migrateStore(store)
  return { store, data }
}
