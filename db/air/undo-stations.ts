import type { Transaction } from '@libsql/client'
import { rowsOf } from '../rows-of.ts'
import type { Run } from './keep-said.ts'
import { type Fact, restate, type Said } from './restate-station.ts'
import { touchMoved } from './touch-moved.ts'

/**
 * Tells facts and stations anew without an import, from what every other one in force said; the facts as they were stay
 * for answers as of days before, and a station of which nobody else spoke is gone. Days of places that a station leaves
 * or comes to are to be derived anew.
 */
export async function undoStations(tx: Transaction, { undone, by }: { undone: number; by: number }): Promise<void> {
  const own = await runsIn(tx, 'import = ?', undone)
  const facts = await factsTouched(
    tx,
    own.flatMap(({ runs }) => runs),
  )
  if (facts.length === 0) return
  const said = saidOf(await runsIn(tx, OTHERS, undone), facts)
  const mine = new Set(own.flatMap(({ runs }) => runs.flatMap(([first, last]) => range(first, last))))
  const shared = facts.filter(({ fact }) => mine.has(fact) && said.has(fact))
  const alone = facts.filter(({ fact }) => mine.has(fact) && !said.has(fact))
  await tx.execute({ sql: KEEP_AS_IT_WAS, args: [listOf(shared), undone, by] })
  await tx.execute({
    sql: 'update station_fact set undoneBy = ?2 where fact in (select value from json_each(?1))',
    args: [listOf(alone), by],
  })
  const spans = shared.map(({ fact }) => {
    const all = said.get(fact) as Said[]
    const [first, last] = [Math.min(...all.map(one => one.first)), Math.max(...all.map(one => one.last))]
    return [fact, first, last, all[0]?.import]
  })
  await tx.execute({ sql: NARROW, args: [JSON.stringify(spans)] })
  await tx.execute({ sql: 'delete from station_said where import = ?', args: [undone] })
  await restateStations(tx, facts, said)
}

const OTHERS = `import <> ? and not exists (select 1 from import u where u.undoes = station_said.import)`
const listOf = (facts: readonly Fact[]) => JSON.stringify(facts.map(({ fact }) => fact))
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

const KEEP_AS_IT_WAS = `insert into station_fact (station, source, name, area, place, longitude, latitude, firstHour,
    lastHour, import, undoneBy)
  select station, source, name, area, place, longitude, latitude, firstHour, lastHour, ?2, ?3 from station_fact
  where fact in (select value from json_each(?1))`
const NARROW = `update station_fact set firstHour = i.firstHour, lastHour = i.lastHour, import = i.import
  from ${rowsOf(['fact', 'firstHour', 'lastHour', 'import'], '?')} i where i.fact = station_fact.fact`

type Told = { import: number; runs: Run[] }

async function runsIn(tx: Transaction, condition: string, id: number): Promise<Told[]> {
  const sql = `select import, runs from station_said where ${condition} order by import`
  const { rows } = await tx.execute({ sql, args: [id] })
  return rows.map(row => ({ import: Number(row['import']), runs: JSON.parse(String(row['runs'])) as Run[] }))
}

const TOUCHED = `select f.fact, f.station, f.name, f.area, f.place, f.longitude, f.latitude from station_fact f
  where f.undoneBy = 0 and f.station in (select station from json_each(?) i cross join station_fact t
    on t.fact between i.value ->> 0 and i.value ->> 1)`

/** All facts in force of the stations that these runs speak of. */
async function factsTouched(tx: Transaction, runs: readonly Run[]): Promise<Fact[]> {
  const { rows } = await tx.execute({ sql: TOUCHED, args: [JSON.stringify(runs)] })
  return rows.map(row => ({
    fact: Number(row['fact']),
    station: Number(row['station']),
    name: String(row['name']),
    area: String(row['area']) || null,
    place: row['place'] === null ? null : Number(row['place']),
    longitude: Number(row['longitude']) || null,
    latitude: Number(row['latitude']) || null,
  }))
}

/** Of these facts, what each import said, in the order of the imports. */
function saidOf(told: readonly Told[], facts: readonly Fact[]): Map<number, Said[]> {
  const wanted = new Set(facts.map(({ fact }) => fact))
  const said = new Map<number, Said[]>()
  for (const { import: id, runs } of told)
    for (const [from, to, first, last] of runs)
      for (const fact of range(from, to)) {
        if (!wanted.has(fact)) continue
        const all = said.get(fact) ?? []
        said.set(fact, all)
        all.push({ import: id, fact, first, last })
      }
  return said
}

const PUT = `update station set name = i.name, area = i.area, place = i.place, longitude = i.longitude,
    latitude = i.latitude, firstHour = i.firstHour, lastHour = i.lastHour
  from ${rowsOf(['id', 'name', 'area', 'place', 'longitude', 'latitude', 'firstHour', 'lastHour'], '?')} i where i.id = station.id`
const STATIONS = 'select id, code, place from station where id in (select value from json_each(?))'
const GONE = 'insert into station_gone (id, code, simulated) select id, code, simulated from station where id in'
const LISTED = '(select value from json_each(?))'

async function restateStations(tx: Transaction, facts: readonly Fact[], said: ReadonlyMap<number, Said[]>) {
  const byStation = Map.groupBy(facts, ({ station }) => station)
  const moved: [id: number, from: number][] = []
  const [gone, restated]: [number[], (string | number | null)[][]] = [[], []]
  const { rows } = await tx.execute({ sql: STATIONS, args: [JSON.stringify([...byStation.keys()])] })
  for (const row of rows) {
    const [id, held] = [Number(row['id']), row['place'] === null ? null : Number(row['place'])]
    const now = restate(String(row['code']), byStation.get(id) as Fact[], said)
    if (now === null) gone.push(id)
    else restated.push([id, now.name, now.area, now.place, now.longitude, now.latitude, now.firstHour, now.lastHour])
    if ((now?.place ?? null) !== held) moved.push([id, held ?? 0])
  }
  await tx.execute({ sql: PUT, args: [JSON.stringify(restated)] })
  if (moved.length > 0) await touchMoved(tx, moved)
  await tx.execute({ sql: `${GONE} ${LISTED}`, args: [JSON.stringify(gone)] })
  await tx.execute({ sql: `delete from station where id in ${LISTED}`, args: [JSON.stringify(gone)] })
}
