import type { Client, Transaction } from '@libsql/client'

/** Runs an act in one write transaction; what it throws rolls everything back. */
export async function transact<T>(writer: Client, act: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = await writer.transaction('write')
  try {
    const result = await act(tx)
    await tx.commit()
    return result
  } finally {
    tx.close()
  }
}
