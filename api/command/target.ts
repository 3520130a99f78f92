import { migrateStore, openStore, type Store } from '#db/open.ts'
import { readEnvironment } from '../environment.ts'

/**
 * The public database that a command works on, migrated, and the data folder beside it.
 * Throws WrongEnvironment naming every wrong variable.
 */
export async function openTarget(): Promise<{ store: Store; data: string }> {
  const { data, databaseUrl } = readEnvironment(process.env)
  const store = await openStore(databaseUrl)
  await migrateStore(store)
  return { store, data }
}
