import type { Client, Transaction } from '@libsql/client'
import { airState } from '../air/air-state.ts'
import type { Store } from '../open.ts'
import { registerState } from '../register/register-state.ts'
import { waterState } from '../water/water-state.ts'

/**
 * What the database knows of the simulated region. `held`: real data came in, or any site is known, also a simulated one.
 * `oldestHour` and `newestHour` are the first and the last hour recorded of one simulated source, null when there is none.
 */
export type SimulatedState = {
  held: boolean
  simulated: boolean
  oldestHour: number | null
  newestHour: number | null
  forgotten: boolean
}

/** What each subject holds: whether any site is known, and whether any is simulated. */
const SUBJECTS: readonly ((client: Client | Transaction) => Promise<{ held: boolean; simulated: boolean }>)[] = [
  airState,
  registerState,
  waterState,
]

const STATE = `select exists (select 1 from import where not simulated) as held,
  exists (select 1 from import where simulated) as simulated,
  (select min(firstHour) from import where simulated and source = ?1) as oldestHour,
  (select max(lastHour) from import where simulated and source = ?1) as newestHour,
  exists (select 1 from generation where act = 'forget-simulated') as forgotten`

/** Whether there is a simulated region, up to which hour `source` has filled it, and whether it was ever forgotten. */
export async function simulatedState(
  { client }: Store | { client: Client | Transaction },
  source = 'simulated',
): Promise<SimulatedState> {
  const row = (await client.execute({ sql: STATE, args: [source] })).rows[0]
  const hour = (name: string) => (row?.[name] == null ? null : Number(row[name]))
  const state = {
    held: Number(row?.['held']) === 1,
    simulated: Number(row?.['simulated']) === 1,
    oldestHour: hour('oldestHour'),
    newestHour: hour('newestHour'),
    forgotten: Number(row?.['forgotten']) === 1,
  }
  for (const subject of SUBJECTS) {
    const { held, simulated } = await subject(client)
    state.held ||= held
    state.simulated ||= simulated
  }
  return state
}
