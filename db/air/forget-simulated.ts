import type { Store } from '../open.ts'
import { raiseGeneration } from '../trail/generation.ts'
import { simulatedState } from './simulated-state.ts'
import { DAY_OF_HOUR } from './wide.ts'

/** What was removed. */
export type Forgotten = { stations: number; hours: number; imports: number; generation: number }

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
  `delete from agreement where import in ${IMPORTS}`,
  `delete from disagreement where import in ${IMPORTS}`,
]

/**
 * Removes every trace of the simulated region in one transaction: rows, stations, facts, imports and what was derived
 * from them. It is never filled again. Null when there was nothing to forget. Call `derive` afterwards: where real
 * stations shared a place with simulated ones, the place is to be derived anew.
 * @param at epoch seconds
 */
export function forgetSimulated(store: Store, at: number): Promise<Forgotten | null> {
  return store.write(async tx => {
    const state = await simulatedState({ client: tx })
    if (state.simulatedStations === 0 && state.newestHour === null && (state.stations > 0 || state.forgotten))
      return null
    await tx.execute(TOUCH)
    for (const sql of REMOVALS) await tx.execute(sql)
    const removed = async (sql: string) => (await tx.execute(sql)).rowsAffected
    const hours = await removed(`delete from station_hour where site in ${STATIONS}`)
    const imports = await removed('delete from import where simulated')
    const stations = await removed('delete from station where simulated')
    return { stations, hours, imports, generation: await raiseGeneration(tx, 'forget-simulated', at) }
  })
}
