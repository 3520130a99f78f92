import type { Transaction } from '@libsql/client'
import type { Store } from '#db/open.ts'

/** The same store, except that what an act writes is undone once it is done: its answer says what would have been. */
export function dryRun(store: Store): Store {
  const write = async <T>(act: (tx: Transaction) => Promise<T>): Promise<T> => {
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
  return { ...store, write }
}
