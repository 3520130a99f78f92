import type { Transaction } from '@libsql/client'
import { deriveAir } from '../air/derive.ts'
import { deriveEnforcement } from '../enforcement/derive-enforcement.ts'
import { deriveMonitoring } from '../enforcement/derive-monitoring.ts'
import type { Store } from '../open.ts'
import { deriveWater } from '../water/derive.ts'
import { hasUnpublished, publishImports, raiseGeneration } from './generation.ts'
import type { Act } from './tables.ts'

/** How much of each kind was derived anew. */
type Counts = { days: number; months: number; entries: number }

/** What was derived anew, of all subjects. */
export type Derived = Counts & { generation: number }

/** What each subject derives of what imports touched; 0 of all say that nothing was. */
const SUBJECTS: readonly ((tx: Transaction) => Promise<Partial<Counts>>)[] = [
  deriveAir,
  deriveWater,
  deriveEnforcement,
  deriveMonitoring,
]

/**
 * Derives anew what imports touched since the last time, in one transaction, and makes the imports public as one
 * generation. Does nothing when there are none, and after a crash simply runs again.
 * @param at epoch seconds
 */
export const derive = (store: Store, at: number): Promise<Derived | null> => store.write(tx => deriveIn(tx, at))

/** The same within a transaction; `act` names what the imports that wait came in by. */
export async function deriveIn(tx: Transaction, at: number, act: Act = 'import'): Promise<Derived | null> {
  const done = { days: 0, months: 0, entries: 0 }
  for (const subject of SUBJECTS) {
    const { days = 0, months = 0, entries = 0 } = await subject(tx)
    done.days += days
    done.months += months
    done.entries += entries
  }
  const waiting = await hasUnpublished(tx)
  if (done.days + done.months + done.entries === 0 && !waiting) return null
  const generation = waiting ? await publishImports(tx, at, act) : await raiseGeneration(tx, 'derive', at)
  return { ...done, generation }
}
