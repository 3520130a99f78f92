import type { Client, Transaction } from '@libsql/client'

const STATE = `select exists (select 1 from entry) as held, exists (select 1 from entry where simulated) as simulated`

/** Whether the register has any entry, and whether any is simulated. */
export async function registerState(client: Client | Transaction): Promise<{ held: boolean; simulated: boolean }> {
  const row = (await client.execute(STATE)).rows[0]
  return { held: Number(row?.['held']) === 1, simulated: Number(row?.['simulated']) === 1 }
}
