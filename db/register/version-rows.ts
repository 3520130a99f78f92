import type { Client, Transaction } from '@libsql/client'
import { columnsOf, textIn } from '#content/register/columns.ts'
import type { Kind } from '#content/register/kind.ts'
import type { Version } from '#content/register/shapes.ts'
import { dayText } from '#content/time.ts'
import { secondText } from '../json.ts'
import { notUndone } from '../trail/in-force.ts'

/** One version of an entry as it is kept. */
export type VersionRow = {
  id: string
  validFrom: number
  import: number
  receivedAt: string
  simulated: number
  body: Readonly<Record<string, unknown>>
}

const ALL = `select json_group_array(json_object('id', id, 'validFrom', validFrom, 'import', import, 'body', json(body),
    'receivedAt', receivedAt, 'simulated', simulated)) as rows_
  from (select e.*, ${secondText('i.receivedAt')} as receivedAt
    from json_each(:ids) w cross join entry e on e.kind = :kind and e.id = w.value join import i on i.import = e.import
    where e.import <= :known and ${notUndone('e.import', true)} order by e.import, e.validFrom)`

/** The versions of entries of a kind that were said up to an import (null: now), by id, in the order in which they were. */
export async function versionRows(
  reader: Client | Transaction,
  kind: string,
  ids: readonly string[],
  known: number | null,
): Promise<Map<string, VersionRow[]>> {
  const args = { kind, ids: JSON.stringify(ids), known: known ?? Number.MAX_SAFE_INTEGER }
  const row = (await reader.execute({ sql: ALL, args })).rows[0]
  return Map.groupBy(JSON.parse(String(row?.['rows_'])) as VersionRow[], ({ id }) => id)
}

/** What a version corrected, or else the version that held before it and was believed when it was said. */
function before(rows: readonly VersionRow[], row: VersionRow): VersionRow | undefined {
  const earlier = rows.filter(other => other.import <= row.import && other.validFrom < row.validFrom)
  const held = earlier.filter(other => replacedBy(rows, other, row.import) === null)
  return (
    rows.findLast(other => other.validFrom === row.validFrom && other.import < row.import) ??
    held.toSorted((a, b) => a.validFrom - b.validFrom).at(-1)
  )
}

/** The import that replaced a version: the next one that said something from the same first day; null: none up to `last`. */
const replacedBy = (rows: readonly VersionRow[], row: VersionRow, last = Number.MAX_SAFE_INTEGER): number | null =>
  rows.find(other => other.validFrom === row.validFrom && other.import > row.import && other.import <= last)?.import ??
  null

/** A version in its public shape: which fields it changed of what it corrected, or of the version that held before. */
export function versionOf(kind: Kind, rows: readonly VersionRow[], row: VersionRow): Version {
  const previous = before(rows, row)
  const changes = columnsOf(kind).flatMap(column => {
    const [old, now] = [previous ? textIn(column, previous.body) : null, textIn(column, row.body)]
    return previous && old === now ? [] : [{ field: column.name, before: old, after: now }]
  })
  const { id, import: by, receivedAt } = row
  const about = { kind: kind.kind, id, from: dayText(row.validFrom), import: by, receivedAt }
  return { ...about, replacedBy: replacedBy(rows, row), simulated: row.simulated === 1, changes }
}
