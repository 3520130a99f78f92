import { inForce } from '../trail/in-force.ts'

/** Hours after its newest one for which a silent station still counts as in operation. */
const SILENT_HOURS = 720

/** Whether a station row `s` was in operation between two hours. */
export const inOperation = (from: string, to: string) => `firstHour <= ${to} and lastHour + ${SILENT_HOURS} >= ${from}`

/** Every station there ever was, as a source of id, code and simulated: also those that were rolled back. */
export const STATIONS_EVER = `(select id, code, simulated from station
  union all select id, code, simulated from station_gone)`

/** Whether a fact was said by import `:known` and not yet taken back. */
export const FACT_KNOWN = 'import <= :known and (undoneBy = 0 or undoneBy > :known)'

/**
 * The stations as they stood when import `:known` was the newest, with the columns of `station`: from the facts said until
 * then, of which the newest one that names an area counts. Hours are cut to what any import had brought by then.
 */
export const STATIONS_AS_OF = `select f.station as id, s.code, f.name, nullif(f.area, '') as area, f.place,
    nullif(f.longitude, 0) as longitude, nullif(f.latitude, 0) as latitude,
    max(t.firstHour, b.firstHour) as firstHour, min(t.lastHour, b.lastHour) as lastHour, s.simulated
  from (select *, max((area <> '') * 100000000 + lastHour) from station_fact where ${FACT_KNOWN} group by station) f
  join (select station, min(firstHour) as firstHour, max(lastHour) as lastHour
    from station_fact where ${FACT_KNOWN} group by station) t on t.station = f.station
  join ${STATIONS_EVER} s on s.id = f.station
  join (select min(firstHour) as firstHour, max(lastHour) as lastHour from import i
    where import <= :known and ${inForce('i', true)}) b`
