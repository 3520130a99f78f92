import type { Transaction } from '@libsql/client'
import { DAY_OF_HOUR } from './wide.ts'

/** A station that moved to another place takes all its days along: both places are derived anew. */
export async function touchMoved(tx: Transaction, moved: readonly [id: number, from: number][]): Promise<void> {
  const places = JSON.stringify(moved.map(([, place]) => place).filter(place => place > 0))
  const ids = JSON.stringify(moved.map(([id]) => id))
  for (const table of ['place_hour', 'site_day', 'site_month'])
    await tx.execute({ sql: `delete from ${table} where site in (select value from json_each(?))`, args: [places] })
  await tx.execute({
    sql: `insert or ignore into dirty (station, day) select distinct site, ${DAY_OF_HOUR} from station_hour
      where site in (select value from json_each(?1))
        or site in (select id from station where place in (select value from json_each(?2)))`,
    args: [ids, places],
  })
}
