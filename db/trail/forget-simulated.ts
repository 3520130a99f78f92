import type { Transaction } from '@libsql/client'
import { forgetAir } from '../air/forget-air.ts'
import { forgetDocket } from '../docket/forget-docket.ts'
import { forgetMonitoring } from '../enforcement/forget-monitoring.ts'
import type { Store } from '../open.ts'
import { forgetRegister } from '../register/forget-register.ts'
import { forgetWater } from '../water/forget-water.ts'
import { raiseGeneration } from './generation.ts'
import { simulatedState } from './simulated-state.ts'

/** What was removed: sites, their rows, and the imports that brought them. */
export type Forgotten = { sites: number; rows: number; imports: number; generation: number }

/** How each subject removes what it holds of the simulated region; the imports are still there then. */
const SUBJECTS: readonly ((tx: Transaction) => Promise<{ sites: number; rows: number }>)[] = [
  forgetAir,
  forgetWater,
  forgetMonitoring,
  forgetRegister,
  forgetDocket,
]

const IMPORTS = '(select import from import where simulated)'
const REMOVALS = [
  `delete from agreement where import in ${IMPORTS}`,
  `delete from disagreement where import in ${IMPORTS}`,
  `delete from repeated where import in ${IMPORTS} or by in ${IMPORTS}`,
]

/**
 * Removes every trace of the simulated region in one transaction: rows, stations, facts, imports and what was derived
 * from them. It is never filled again. Null when there was nothing to forget. Call `derive` afterwards: where real
 * stations shared a place with simulated ones, the place is to be derived anew.
 * @param at epoch seconds
 */
export function forgetSimulated(store: Store, at: number): Promise<Forgotten | null> {
  return store.write(async tx => {
    const { held, simulated, forgotten } = await simulatedState({ client: tx })
    if (!simulated && (held || forgotten)) return null
    const gone = { sites: 0, rows: 0 }
    for (const forget of SUBJECTS) {
      const { sites, rows } = await forget(tx)
      gone.sites += sites
      gone.rows += rows
    }
    for (const sql of REMOVALS) await tx.execute(sql)
    const { rowsAffected: imports } = await tx.execute('delete from import where simulated')
    return { ...gone, imports, generation: await raiseGeneration(tx, 'forget-simulated', at) }
  })
}
