import type { Store } from '#db/open.ts'
import { readEnvironment } from '../environment.ts'
import { openDatabase } from '../open-database.ts'

/**
 * The public database that a command works on, migrated, and the data folder beside it.
 * Throws WrongEnvironment naming every wrong variable, and Refusal `unavailable`.
 */
export async function openTarget(): Promise<{ store: Store; data: string }> {
  const environment = readEnvironment(process.env)
  return { store: await openDatabase(environment), data: environment.data }
}
