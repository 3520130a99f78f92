import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'

const PATIENCE_MS = 120_000

/**
 * Lets one process at a time write and checkpoint a database file: the bundled SQLite core can lose a commit when two
 * connections do so together. The lock is a transaction on a file of its own, so the system frees it when a process dies.
 */
export function writerLock(path: string): <T>(act: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve()
  const client = createClient({ url: `file:${path}.lock`, concurrency: 1 })
  const once = async <T>(act: () => Promise<T>): Promise<T> => {
    const held = await patiently(() => client.transaction('write'))
    try {
      return await act()
    } finally {
      await held.rollback()
    }
  }
  return act => {
    const turn = queue.then(() => once(act))
    queue = turn.catch(() => {})
    return turn
  }
}

/** Lets only this process's writes take turns; a libSQL server keeps other writers in order itself. */
export function writerQueue(): <T>(act: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve()
  return act => {
    const turn = queue.then(act)
    queue = turn.catch(() => {})
    return turn
  }
}

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!String(error).includes('SQLITE_BUSY')) throw error
      if (Date.now() > end)
        throw new Refusal('unavailable', 'Cannot write: another process has held the database for two minutes')
      await pause(40)
    }
  }
}
