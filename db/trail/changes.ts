import type { Transaction } from '@libsql/client'
import type { Kind } from '#content/register/kind.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { Version } from '#content/register/shapes.ts'
import { versionOf, versionRows } from '../register/version-rows.ts'
import { type Covered, spanOf, WIDES, type WideTable } from './wides.ts'

type Change = Version['changes'][number]

/**
 * One entry or row that an import changes, field by field: `at` is the first day of an entry, the instant of a row; `id`
 * the code of the site of a row.
 */
export type Changed = { what: 'new' | 'changed' | 'gone'; kind: string; id: string; at: string; changes: Change[] }

/** Everything that an import changed, entries first; read within its transaction, or before it is rolled back. */
export async function* changesOf(tx: Transaction, id: number): AsyncGenerator<Changed> {
  yield* entryChanges(tx, id)
  const row = (await tx.execute({ sql: 'select firstHour, lastHour from import where import = ?', args: [id] })).rows[0]
  const hour = (name: string) => (row?.[name] == null ? null : Number(row[name]))
  const covered = { firstHour: hour('firstHour'), lastHour: hour('lastHour') }
  if (covered.firstHour !== null) for (const table of WIDES) yield* rowChanges(tx, table, id, covered)
}

/** The same seen backwards: what its roll-back changes. */
export async function* changesBack(tx: Transaction, id: number): AsyncGenerator<Changed> {
  for await (const { what, changes, ...about } of changesOf(tx, id))
    yield {
      what: what === 'new' ? 'gone' : what,
      ...about,
      changes: changes.map(({ field, before, after }) => ({ field, before: after, after: before })),
    }
}

const AT_ONCE = 500
const ENTRIES = `select distinct kind, id from entry where import = :id and (kind, id) > (:kind, :after)
  order by kind, id limit ${AT_ONCE}`

async function* entryChanges(tx: Transaction, id: number): AsyncGenerator<Changed> {
  let after = { kind: '', after: '' }
  for (;;) {
    const { rows } = await tx.execute({ sql: ENTRIES, args: { id, ...after } })
    const found = rows.map(row => ({ kind: String(row['kind']), id: String(row['id']) }))
    for (const [kind, entries] of Map.groupBy(found, entry => entry.kind))
      yield* versionsOf(
        tx,
        kindNamed(kind) as Kind,
        entries.map(entry => entry.id),
        id,
      )
    const last = found.at(-1)
    if (!last || found.length < AT_ONCE) return
    after = { kind: last.kind, after: last.id }
  }
}

async function* versionsOf(tx: Transaction, kind: Kind, ids: readonly string[], by: number): AsyncGenerator<Changed> {
  for (const [id, rows] of await versionRows(tx, kind.kind, ids, null))
    for (const row of rows.filter(row => row.import === by)) {
      const { from, changes } = versionOf(kind, rows, row)
      const known = rows.some(other => other.import < by || (other.import === by && other.validFrom < row.validFrom))
      yield { what: known ? 'changed' : 'new', kind: kind.kind, id, at: from, changes }
    }
}

const statement = ({ wide, sites, time, shape }: WideTable) => {
  const same = wide.key.map(name => `r.${name} = n.${name}`).join(' and ')
  return `select s.code, (select ${shape} from ${wide.table} r where ${same}) as after,
      (select ${shape} from ${wide.revisions} r where ${same} and r.replacedBy = :id) as before
    from ${sites} s cross join ${wide.table} n on n.site = s.id and n.${time} between :first and :last
    where s.id = :site and n.import = :id order by ${wide.key.map(name => `n.${name}`).join(', ')}`
}

async function* rowChanges(tx: Transaction, table: WideTable, id: number, covered: Covered): AsyncGenerator<Changed> {
  const sql = statement(table)
  const { rows: sites } = await tx.execute(`select id from ${table.sites} order by code`)
  for (const site of sites) {
    const args = { id, site: Number(site['id']), ...spanOf(table, covered) }
    for (const row of (await tx.execute({ sql, args })).rows) {
      const after = JSON.parse(String(row['after'])) as Told
      const before = row['before'] === null ? null : (JSON.parse(String(row['before'])) as Told)
      const about = { kind: table.title, id: String(row['code']), at: String(after[table.time]) }
      yield { what: before ? 'changed' : 'new', ...about, changes: fieldChanges(before ?? {}, after) }
    }
  }
}

type Told = Record<string, unknown>
/** What tells a row, or the trail of it, and is no measured value. */
const NOT_TOLD = ['site', 'at', 'hour', 'import', 'simulated', 'allStations', 'validStations']

const fieldChanges = (before: Told, after: Told): Change[] =>
  Object.keys(after)
    .filter(field => !NOT_TOLD.includes(field))
    .map(field => ({ field, before: textOf(before[field]), after: textOf(after[field]) }))
    .filter(change => change.before !== change.after)

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
