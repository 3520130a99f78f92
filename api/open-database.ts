import { accessSync, constants } from 'node:fs'
import { Refusal } from '#content/refusal.ts'
import { makeFolder } from '#db/folder.ts'
import { migrateStore, openStore, type Store } from '#db/open.ts'

/** Makes the data folder where it is missing. Throws Refusal `unavailable` when it cannot be read or written. */
export function requireFolder(data: string): void {
  try {
    makeFolder(data)
    accessSync(data, constants.R_OK | constants.W_OK)
  } catch (error) {
    const why = (error as Error).message
    const detail = `Cannot use the data folder "${data}": ${why}; set QINGTIAN_DATA to a folder that can be written`
    throw new Refusal('unavailable', detail)
  }
}

/**
 * The public database, migrated. Throws Refusal `unavailable` when its server does not answer, or its file cannot be opened
 * or written, or is none.
 */
export async function openDatabase({ data, databaseUrl }: { data: string; databaseUrl: string }): Promise<Store> {
  if (databaseUrl.startsWith('file:')) requireFolder(data)
  let store: Store | null = null
  try {
    store = await openStore(databaseUrl)
    await migrateStore(store)
    return store
  } catch (error) {
    store?.close()
    throw refusalOf(databaseUrl, error as Error)
  }
}

const UNUSABLE = /fetch failed|includes credentials|ConnectionFailed|SQLITE_(CANTOPEN|NOTADB|READONLY|PERM|IOERR|FULL)/

/** Without what may be secret in an address: user, password and query. */
const shown = (text: string): string => text.replace(/\/\/[^/@\s]*@/g, '//').replace(/\?\S*/g, '')

function refusalOf(databaseUrl: string, error: Error): Error {
  const all = [error, error.cause].map(each => (each instanceof Error ? each.message : '')).filter(Boolean)
  if (!UNUSABLE.test(all.join(' '))) return error
  return new Refusal('unavailable', `Cannot use the database "${shown(databaseUrl)}": ${shown(all.join(': '))}`)
}
