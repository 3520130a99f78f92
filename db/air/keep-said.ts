import type { Transaction } from '@libsql/client'
import { rowsOf } from '../rows-of.ts'

/** Facts that an import said between two hours: a run of facts, numbered one after the other, with one span. */
export type Run = [first: number, last: number, firstHour: number, lastHour: number]

/** The facts that an import said, bound as `?1`. */
export const FACTS = rowsOf(
  ['station', 'name', 'area', 'place', 'longitude', 'latitude', 'firstHour', 'lastHour'],
  '?1',
)

const KEEP = `insert into station_said (import, runs)
  select ?3, json_group_array(json_array(first, last, firstHour, lastHour)) from (
    select min(fact) as first, max(fact) as last, firstHour, lastHour from (
      select f.fact, i.firstHour, i.lastHour,
        f.fact - row_number() over (partition by i.firstHour, i.lastHour order by f.fact) as island
      from ${FACTS} i cross join station_fact f on f.station = i.station and f.source = ?2 and f.name = i.name
        and f.area = i.area and f.longitude = i.longitude and f.latitude = i.latitude and f.undoneBy = 0)
    group by firstHour, lastHour, island order by first)`

/** Keeps which facts an import said and from when to when, so that they can be told without any one import. */
export async function keepSaid(tx: Transaction, facts: string, source: string, id: number): Promise<void> {
  await tx.execute({ sql: KEEP, args: [facts, source, id] })
}
