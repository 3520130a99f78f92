import type { Transaction } from '@libsql/client'
import { KINDS } from '#content/register/kinds.ts'
import { touchEntries } from '../enforcement/touch-entries.ts'
import { touchMonitoring } from '../enforcement/touch-monitoring.ts'
import { keepChain } from './keep-chain.ts'

/** An entry that only the import rolled back had brought. */
export type Lost = { kind: string; id: string }

/** The imports that replaced versions of an import and are still in force. */
export async function correctorsOf(tx: Transaction, undone: number): Promise<number[]> {
  const sql = 'select distinct replacedBy from entry where import = ? and replacedBy is not null'
  return (await tx.execute({ sql, args: [undone] })).rows.map(row => Number(row['replacedBy']))
}

/**
 * Takes the versions of an import back and lets those that they had replaced hold again, also in the chain. Returns how
 * many there were, and the entries of which nothing is left.
 */
export async function undoEntries(
  tx: Transaction,
  { undone, by }: { undone: number; by: number },
): Promise<{ taken: number; lost: Lost[] }> {
  await touchEntries(tx, undone)
  const taken = await tx.execute({ sql: 'update entry set replacedBy = ? where import = ?', args: [by, undone] })
  await tx.execute({ sql: 'update entry set replacedBy = null where replacedBy = ?', args: [undone] })
  await keepChain(tx, undone)
  await touchMonitoring(tx, undone)
  const { rows } = await tx.execute({ sql: LOST, args: [undone] })
  const lost = rows.map(row => ({ kind: String(row['kind']), id: String(row['id']) }))
  return { taken: taken.rowsAffected, lost }
}

const LOST = `select distinct e.kind, e.id from entry e where e.import = ? and not exists (select 1 from entry held
  where held.kind = e.kind and held.id = e.id and held.replacedBy is null)`

const UNDEVICED = `select distinct e.id from entry e where e.import = ? and e.kind = 'outlet' and e.body ->> '$.device' is not null
  and not exists (select 1 from entry held where held.kind = e.kind and held.id = e.id and held.replacedBy is null
    and held.body ->> '$.device' = e.body ->> '$.device')`

/** The outlets that are no longer known by the device under which an import registered them. */
export async function devicesLost(tx: Transaction, undone: number): Promise<Lost[]> {
  const { rows } = await tx.execute({ sql: UNDEVICED, args: [undone] })
  return rows.map(row => ({ kind: 'outlet', id: String(row['id']) }))
}

/** The imports of entries in force that refer to lost ones. */
export async function referrersTo(tx: Transaction, lost: readonly Lost[]): Promise<number[]> {
  const found = new Set<number>()
  for (const { kind, refs } of KINDS)
    for (const [field, of] of Object.entries(refs)) {
      const ids = of === 'node' ? lost.map(one => `${one.kind}:${one.id}`) : idsOf(lost, of)
      if (ids.length === 0) continue
      const sql = `select distinct e.import from entry e cross join json_each(e.body, '$.${field}') v
        where e.kind = ? and e.replacedBy is null and v.value in (select value from json_each(?))`
      const { rows } = await tx.execute({ sql, args: [kind, JSON.stringify(ids)] })
      for (const row of rows) found.add(Number(row['import']))
    }
  return [...found]
}

const idsOf = (lost: readonly Lost[], kind: string) => lost.flatMap(one => (one.kind === kind ? [one.id] : []))
