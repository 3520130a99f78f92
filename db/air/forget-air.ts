import type { Transaction } from '@libsql/client'
import { DAY_OF_HOUR } from './wide.ts'

const STATIONS = '(select id from station where simulated)'
const PLACES = '(select place from station where simulated and place is not null)'
const IMPORTS = '(select import from import where simulated)'

/** Real stations of the same places: what was derived from both is to be derived anew from them alone. */
const TOUCH = `insert or ignore into dirty (station, day)
  select distinct h.site, ${DAY_OF_HOUR} from station s join station_hour h on h.site = s.id
  where not s.simulated and s.place in ${PLACES}`

const REMOVALS = [
  `delete from dirty where station in ${STATIONS}`,
  `delete from place_hour where site in ${PLACES}`,
  `delete from site_day where site in ${STATIONS} or site in ${PLACES}`,
  `delete from site_month where site in ${STATIONS} or site in ${PLACES}`,
  `delete from station_hour_revision where site in ${STATIONS}`,
  `delete from station_fact where station in ${STATIONS} or import in ${IMPORTS}`,
  `delete from station_said where import in ${IMPORTS}`,
  `delete from disagreement where measure in ('aqi', 'primary') and site in (select code from station where simulated)`,
]

/** Removes the simulated stations, their rows and facts, and what was derived from them; their imports are still there. */
export async function forgetAir(tx: Transaction): Promise<{ sites: number; rows: number }> {
  await tx.execute(TOUCH)
  for (const sql of REMOVALS) await tx.execute(sql)
  const { rowsAffected: rows } = await tx.execute(`delete from station_hour where site in ${STATIONS}`)
  const { rowsAffected: sites } = await tx.execute('delete from station where simulated')
  return { sites, rows }
}
