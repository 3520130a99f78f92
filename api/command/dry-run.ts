import type { Transaction } from '@libsql/client'
import type { Store, Write } from '#db/open.ts'

/**
 * Runs an act on a store whose writes are undone in the end: its answer says what would have been. `together`: later
 * writes see earlier ones, as sections see the river that came before them; then nobody else can write meanwhile.
 */
export function dryRun<T>(store: Store, together: boolean, act: (dry: Store) => Promise<T>): Promise<T> {
  const alone: Write = one => undone(store, one)
  if (!together) return act({ ...store, write: alone })
  return alone(tx => act({ ...store, write: one => within(tx, one) }))
}

async function undone<T>(store: Store, act: (tx: Transaction) => Promise<T>): Promise<T> {
  const done: { result?: T } = {}
  const undo = new Error('undo')
  try {
    return await store.write<T>(async tx => {
      done.result = await act(tx)
      throw undo
    })
  } catch (error) {
    if (error !== undo) throw error
    return done.result as T
  }
}

/** One act of several: what it throws undoes it alone. */
async function within<T>(tx: Transaction, act: (tx: Transaction) => Promise<T>): Promise<T> {
  await tx.execute('savepoint act')
  try {
    return await act(tx)
  } catch (error) {
    await tx.execute('rollback to act')
    throw error
  } finally {
    await tx.execute('release act')
  }
}
