import type { Transaction } from '@libsql/client'
import type { Reject } from '#content/trail/reject.ts'
import { isCodeOf } from '#content/water/section-code.ts'
import { believed } from '../register/believed.ts'
import { type EntryRow, rejected, type Sorted } from '../register/check-entries.ts'
import { chunked } from '../register/chunked.ts'
import { rowsOf } from '../rows-of.ts'

/** A name by which feeds may call a section, and the row that says so. */
type Claim = { row: EntryRow; key: string; province: string; watershed: string; name: string; field: string }

/**
 * Sorts out sections and sources whose id or feed names belong to another site. A feed may have met a section before it
 * was registered: then it is registered under the id by which it is known.
 */
export async function claimNames(tx: Transaction, rows: readonly EntryRow[], simulated: boolean): Promise<Sorted> {
  const sites = rows.filter(({ kind }) => kind === 'section' || kind === 'source')
  if (sites.length === 0) return { rows: [...rows], rejects: [] }
  const claims = sites.filter(({ kind }) => kind === 'section').flatMap(claimsOf)
  const faults = new Map<EntryRow, Reject>()
  const fault = (row: EntryRow, field: string, reason: string, value: unknown) => {
    if (!faults.has(row)) faults.set(row, rejected(row, field, reason, value))
  }
  for (const [row, reason] of await takenIds(tx, sites, simulated)) fault(row, row.kind, reason, row.id)
  const holders = await holdersOf(tx, claims)
  const free = await releasedNames(tx, rows, [...holders])
  const owners = new Map<string, string>()
  for (const { row, key, field, name } of claims) {
    const holder = free.has(key) ? undefined : holders.get(key)
    const owner = owners.get(key) ?? row.id
    if (holder !== undefined && holder !== row.id) fault(row, field, `already known as ${holder}: use that id`, name)
    else if (owner !== row.id) fault(row, field, `also the name of ${owner} in this file`, name)
    if (!faults.has(row)) owners.set(key, row.id)
  }
  return { rows: rows.filter(row => !faults.has(row)), rejects: [...faults.values()] }
}

function claimsOf(row: EntryRow): Claim[] {
  const { province, watershed, names, alsoCalled } = row.entry as {
    province: string
    watershed: string
    names: { zh: string }
    alsoCalled: string[]
  }
  const claim = (name: string, field: string) => ({
    row,
    province,
    watershed,
    name,
    field,
    key: keyOf(province, watershed, name),
  })
  return [claim(names.zh, 'names.zh'), ...alsoCalled.map(name => claim(name, 'alsoCalled'))]
}

const keyOf = (...name: string[]) => JSON.stringify(name)

const SITES = `select s.code, s.kind, s.simulated from json_each(?) i cross join water_site s on s.code = i.value`

/** A section and a source never share an id, neither do simulated and real ones. */
async function takenIds(tx: Transaction, rows: readonly EntryRow[], simulated: boolean): Promise<[EntryRow, string][]> {
  const held = new Map<string, { kind: string; simulated: boolean }>()
  for (const chunk of chunked(rows)) {
    const { rows: found } = await tx.execute({ sql: SITES, args: [JSON.stringify(chunk.map(({ id }) => id))] })
    for (const row of found)
      held.set(String(row['code']), { kind: String(row['kind']), simulated: Number(row['simulated']) === 1 })
  }
  return rows.flatMap((row): [EntryRow, string][] => {
    const site = held.get(row.id) ?? { kind: row.kind, simulated }
    held.set(row.id, site)
    if (site.kind !== row.kind) return [[row, `already the id of a ${site.kind}`]]
    return site.simulated === simulated ? [] : [[row, `already the id of a ${simulated ? 'real' : 'simulated'} one`]]
  })
}

const HOLDERS = `select n.province, n.watershed, n.name, s.code
  from ${rowsOf(['province', 'watershed', 'name'], '?1')} i
  cross join water_name n on n.province = i.province and n.watershed = i.watershed and n.name = i.name
  join water_site s on s.id = n.site`

/** The codes of the sites that hold the names now. */
async function holdersOf(tx: Transaction, claims: readonly Claim[]): Promise<Map<string, string>> {
  const holders = new Map<string, string>()
  for (const chunk of chunked(claims)) {
    const names = chunk.map(({ province, watershed, name }) => [province, watershed, name])
    const { rows } = await tx.execute({ sql: HOLDERS, args: [JSON.stringify(names)] })
    for (const row of rows)
      holders.set(keyOf(String(row['province']), String(row['watershed']), String(row['name'])), String(row['code']))
  }
  return holders
}

const VERSIONS = `select e.id, e.validFrom, e.body from json_each(?) i cross join entry e on e.kind = 'section' and e.id = i.value
  where ${believed('e')}`

/** Names that their holder no longer has once this file is taken: no feed gave them, and no version of it says them. */
async function releasedNames(
  tx: Transaction,
  rows: readonly EntryRow[],
  holders: readonly (readonly [key: string, code: string])[],
): Promise<Set<string>> {
  const codes = [...new Set(holders.map(([, code]) => code))]
  const said = new Set<string>()
  const given = new Set(rows.map(({ kind, id, validFrom }) => `${kind} ${id} ${validFrom}`))
  for (const row of rows.filter(({ kind, id }) => kind === 'section' && codes.includes(id)))
    for (const { key } of claimsOf(row)) said.add(`${row.id} ${key}`)
  for (const chunk of chunked(codes)) {
    const { rows: versions } = await tx.execute({ sql: VERSIONS, args: [JSON.stringify(chunk)] })
    for (const { id, validFrom, body } of versions)
      if (!given.has(`section ${id} ${validFrom}`))
        for (const { key } of claimsOf({ entry: JSON.parse(String(body)) } as EntryRow)) said.add(`${id} ${key}`)
  }
  return new Set(
    holders.filter(([key, code]) => !said.has(`${code} ${key}`) && !isOfFeed(key, code)).map(([key]) => key),
  )
}

/** Whether a site got its code from this name, when a feed first gave it. */
function isOfFeed(key: string, code: string): boolean {
  const [province, watershed, name] = JSON.parse(key) as [string, string, string]
  return isCodeOf(code, { province, watershed, name })
}
