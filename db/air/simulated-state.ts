import type { Client, Transaction } from '@libsql/client'
import type { Store } from '../open.ts'

/** What the database knows of the simulated region. `newestHour` is the last hour recorded of it, null when there is none. */
export type SimulatedState = {
  stations: number
  simulatedStations: number
  newestHour: number | null
  forgotten: boolean
}

const STATE = `select (select count(*) from station) as stations,
  (select count(*) from station where simulated) as simulatedStations,
  (select max(lastHour) from import where simulated) as newestHour,
  exists (select 1 from generation where act = 'forget-simulated') as forgotten`

/** Whether there is a simulated region, up to which hour, and whether it was ever forgotten. */
export async function simulatedState(from: Store | { client: Client | Transaction }): Promise<SimulatedState> {
  const row = (await from.client.execute(STATE)).rows[0]
  const newest = row?.['newestHour'] ?? null
  return {
    stations: Number(row?.['stations']),
    simulatedStations: Number(row?.['simulatedStations']),
    newestHour: newest === null ? null : Number(newest),
    forgotten: Number(row?.['forgotten']) === 1,
  }
}
