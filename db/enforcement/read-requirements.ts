import type { Client, Transaction } from '@libsql/client'
import { pollutantName, unitName } from '#content/enforcement/monitoring/pollutants.ts'
import type { Days, Requirement } from '#content/enforcement/monitoring/requirement.ts'
import { believed } from '../register/believed.ts'

/** A version holds until its last day, and at most until the next one begins. */
const held = (also: string) => `min(ifnull(e.validTo, 1e9), ${also}
  ifnull(lead(e.validFrom) over (partition by e.id order by e.validFrom) - 1, 1e9))`
/** A permit that names no last day is valid for five years (排污许可管理条例 art. 14), as permitEnd says. */
const EXPIRES = `ifnull(unixepoch(e.body ->> '$.expiresOn') / 86400,
  unixepoch(e.body ->> '$.issuedOn', '+5 years') / 86400 - 1),`

const permits = (past: boolean) => `p as materialized (
    select e.id, e.body ->> '$.facility' as facility, e.validFrom as first, ${held(EXPIRES)} as last
    from json_each(:facilities) i cross join entry e
      on e.kind = 'permit' and e.body ->> '$.facility' = i.value and ${believed('e', past)})`

const statement = (past: boolean) => `with ${permits(past)},
  l as materialized (select e.id, p.id as permit, e.body, e.validFrom as first, ${held('')} as last
    from (select distinct id from p) p cross join entry e
      on e.kind = 'limit' and e.id >= p.id || '>' and e.id < p.id || '?' and ${believed('e', past)})
  select json_group_array(json_array(p.facility, json(l.body), max(p.first, l.first), min(p.last, l.last))) as rows_
  from p join l on l.permit = p.id and l.first <= p.last and p.first <= l.last`
const NOW = statement(false)
const PAST = statement(true)

type Body = Omit<Requirement, 'from' | 'to'>

/**
 * What permits require of facilities, by facility, each with the days on which both the permit and the limit hold; as
 * believed when `known` was the newest import (null: now). Facilities without a permit are not there.
 */
export async function readRequirements(
  reader: Client | Transaction,
  facilities: readonly string[],
  known: number | null,
): Promise<ReadonlyMap<string, Requirement[]>> {
  const args = { facilities: JSON.stringify(facilities), ...(known === null ? {} : { known }) }
  const row = (await reader.execute({ sql: known === null ? NOW : PAST, args })).rows[0]
  const found = new Map<string, Requirement[]>()
  for (const [facility, body, from, to] of JSON.parse(String(row?.['rows_'])) as [string, Body, number, number][]) {
    const { permit, outlet, averaging, limit, lower, frequency } = body
    const named = { pollutant: pollutantName(body.pollutant), unit: unitName(body.unit) }
    const one = { permit, outlet, averaging, limit, lower, frequency, ...named, from, to }
    found.set(facility, [...(found.get(facility) ?? []), one])
  }
  return found
}

const DAYS = (past: boolean) => `with ${permits(past)}
  select json_group_array(json_object('from', first, 'to', last)) as rows_ from p where first <= last`

/** The days on which any permit of a facility holds, whether or not it sets a limit; as believed at an import (null: now). */
export async function readPermitDays(reader: Client, facility: string, known: number | null): Promise<Days[]> {
  const args = { facilities: JSON.stringify([facility]), ...(known === null ? {} : { known }) }
  const row = (await reader.execute({ sql: DAYS(known !== null), args })).rows[0]
  return JSON.parse(String(row?.['rows_'])) as Days[]
}
