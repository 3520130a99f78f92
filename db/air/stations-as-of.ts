/** Hours after its newest one for which a silent station still counts as in operation. */
const SILENT_HOURS = 720

/** Whether a station row `s` was in operation between two hours. */
export const inOperation = (from: string, to: string) => `firstHour <= ${to} and lastHour + ${SILENT_HOURS} >= ${from}`

/**
 * The stations as they stood when import `:known` was the newest, with the columns of `station`: from the facts said until
 * then, of which the newest one that names an area counts. Hours are cut to what any import had brought by then.
 */
export const STATIONS_AS_OF = `select f.station as id, s.code, f.name, nullif(f.area, '') as area, f.place,
    nullif(f.longitude, 0) as longitude, nullif(f.latitude, 0) as latitude,
    max(t.firstHour, b.firstHour) as firstHour, min(t.lastHour, b.lastHour) as lastHour, s.simulated
  from (select *, max((area <> '') * 100000000 + lastHour) from station_fact where import <= :known group by station) f
  join (select station, min(firstHour) as firstHour, max(lastHour) as lastHour
    from station_fact where import <= :known group by station) t on t.station = f.station
  join station s on s.id = f.station
  join (select min(firstHour) as firstHour, max(lastHour) as lastHour from import where import <= :known) b`
