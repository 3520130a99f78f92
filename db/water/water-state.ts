import type { Client, Transaction } from '@libsql/client'

const STATE = `select exists (select 1 from water_site) as held,
  exists (select 1 from water_site where simulated) as simulated`

/** Whether any section or source is known, and whether any is simulated. */
export async function waterState(client: Client | Transaction): Promise<{ held: boolean; simulated: boolean }> {
  const row = (await client.execute(STATE)).rows[0]
  return { held: Number(row?.['held']) === 1, simulated: Number(row?.['simulated']) === 1 }
}
