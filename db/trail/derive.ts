import type { Transaction } from '@libsql/client'
import { deriveAir } from '../air/derive.ts'
import type { Store } from '../open.ts'
import { deriveWater } from '../water/derive.ts'
import { hasUnpublished, publishImports, raiseGeneration } from './generation.ts'

/** What was derived anew, of all subjects. */
export type Derived = { days: number; months: number; generation: number }

/** What each subject derives of what imports touched; 0 of both say that nothing was. */
const SUBJECTS: readonly ((tx: Transaction) => Promise<{ days: number; months: number }>)[] = [deriveAir, deriveWater]

/**
 * Derives anew what imports touched since the last time, in one transaction, and makes the imports public as one
 * generation. Does nothing when there are none, and after a crash simply runs again.
 * @param at epoch seconds
 */
export function derive(store: Store, at: number): Promise<Derived | null> {
  return store.write(async tx => {
    const done = { days: 0, months: 0 }
    for (const subject of SUBJECTS) {
      const { days, months } = await subject(tx)
      done.days += days
      done.months += months
    }
    const waiting = await hasUnpublished(tx)
    if (done.days + done.months === 0 && !waiting) return null
    const generation = waiting ? await publishImports(tx, at) : await raiseGeneration(tx, 'derive', at)
    return { ...done, generation }
  })
}
