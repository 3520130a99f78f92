import { type Column, columnsOf } from './columns.ts'
import type { Kind } from './kind.ts'
import { isIdentityNumber, privateIn } from './private.ts'
import { readCell } from './read-cell.ts'

/** What is wrong with one cell: the column, what it says (at most 80 characters) and why that cannot be. */
export type EntryFault = { field: string; value: string; reason: string }

export type ReadEntry =
  | { entry: Readonly<Record<string, unknown>>; faults?: never }
  | { entry?: never; faults: EntryFault[] }

/**
 * Reads one row of a template: `cells` by the names of its columns, a column left out is an empty cell. Every fault is
 * named at once: text that a column cannot hold, a private telephone or identity number anywhere, a `from` after its `to`,
 * half a coordinate, and what the kind itself checks. Whether references exist is seen where the row is recorded. Columns
 * that the template does not have are the caller's to refuse.
 */
export function readEntry(kind: Kind, cells: Readonly<Record<string, string | undefined>>): ReadEntry {
  const columns = columnsOf(kind)
  const faults: EntryFault[] = []
  const fault = (field: string, reason: string) =>
    faults.push({ field, value: (cells[field] ?? '').slice(0, 80), reason })
  const read = {}
  for (const column of columns) {
    const cell = readCell(column, cells[column.name] ?? '')
    if ('reason' in cell) fault(column.name, cell.reason)
    else set(read, column.path, cell.value)
    const secret = secretIn(column, cells[column.name] ?? '')
    if (secret) fault(column.name, `${secret}: registers name offices and units, never persons`)
  }
  if (faults.length > 0) return { faults }
  const parsed = kind.shape.safeParse(read)
  for (const { path, message } of parsed.error?.issues ?? []) fault(columnAt(columns, path), message)
  if (!parsed.success) return { faults }
  for (const { field, detail } of checksOf(kind, parsed.data)) fault(field, detail)
  return faults.length > 0 ? { faults } : { entry: parsed.data }
}

function set(entry: Record<string, unknown>, [field = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    entry[field] ??= {}
    set(entry[field] as Record<string, unknown>, rest, value)
  } else entry[field] = value
}

/** Columns that hold credit codes: the code itself, and ids that are one where there is one. */
const CODED: readonly string[] = ['uscc', 'facility', 'agency', 'pool', 'result']
const HASH = /^[0-9a-f]{64}$/

function secretIn({ name, kind }: Column, text: string): string | null {
  if (kind !== 'text' && kind !== 'list') return null
  if (!CODED.includes(name)) return HASH.test(text) ? null : privateIn(text)
  const parts = kind === 'list' ? text.split(';').map(part => part.trim()) : [text]
  return parts.map(secretInCode).find(secret => secret !== null) ?? null
}

/** A credit code of 18 digits is no identity number unless its day of birth and check character say so. */
function secretInCode(text: string): string | null {
  if (/^[0-9A-Z]{18}$/.test(text)) return isIdentityNumber(text) ? 'an identity number' : null
  return privateIn(text)
}

const columnAt = (columns: readonly Column[], path: readonly PropertyKey[]): string =>
  columns.find(column => column.path.every((key, i) => path[i] === key))?.name ?? path.join('.')

/** What holds of every kind, and then what the kind says of its own. */
export function checksOf(
  { check }: Kind,
  entry: Readonly<Record<string, unknown>>,
): readonly { field: string; detail: string }[] {
  const { from, to, longitude = null, latitude = null } = entry as Record<string, string | number | null>
  const faults: { field: string; detail: string }[] = []
  if (from && to && from > to) faults.push({ field: 'to', detail: `before the first day, ${from}` })
  if ((longitude === null) !== (latitude === null))
    faults.push({
      field: longitude === null ? 'longitude' : 'latitude',
      detail: 'half a coordinate: give both or none',
    })
  return [...faults, ...(check?.(entry as never) ?? [])]
}
