import type { Client } from '@libsql/client'

/** The newest hour received of any station, null when there is none. */
export async function newestHour(client: Client): Promise<number | null> {
  const { rows } = await client.execute('select max(lastHour) as hour from station')
  const hour = rows[0]?.['hour'] ?? null
  return hour === null ? null : Number(hour)
}
