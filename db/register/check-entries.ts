import { columnsOf } from '#content/register/columns.ts'
import { idOf, type Kind } from '#content/register/kind.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { EntryPush } from '#content/register/push.ts'
import { checksOf } from '#content/register/read-entry.ts'
import { type Reference, referencesOf } from '#content/register/refs.ts'
import { withoutPersons } from '#content/register/without-persons.ts'
import { parseDay } from '#content/time.ts'
import type { Reject } from '#content/trail/reject.ts'

/** A row that may be kept: its body in the order of its shape, so that equal entries are equal texts. Days since 1970. */
export type EntryRow = EntryPush & { validFrom: number; validTo: number | null; body: string; references: Reference[] }

/** Rows that were sorted out, each with why it was. */
export type Sorted = { rows: EntryRow[]; rejects: Reject[] }

/** A row that cannot be kept, in the words of a reject. */
export const rejected = (row: EntryPush, field: string, reason: string, value: unknown = row.entry[field]): Reject => ({
  line: row.line,
  field,
  value: String(value ?? row.id).slice(0, 80),
  reason,
})

/**
 * Holds rows against their kinds, each other and the day on which they came in (days since 1970): what begins later would
 * be taken for what holds now. `repeated` counts rows that another row says word for word.
 */
export function checkEntries(pushes: readonly EntryPush[], today: number): Sorted & { repeated: number } {
  const seen = new Map<string, EntryRow>()
  const result = { rows: [] as EntryRow[], rejects: [] as Reject[], repeated: 0 }
  for (const push of pushes) {
    const kind = kindNamed(push.kind)
    const row = kind ? checked(kind, push) : [rejected(push, 'kind', 'not a kind of the register', push.kind)]
    if (Array.isArray(row)) {
      result.rejects.push(...row)
      continue
    }
    if (row.validFrom > today) {
      result.rejects.push(rejected(row, 'from', 'a day to come: import it once it holds'))
      continue
    }
    const key = `${row.kind} ${row.id} ${row.validFrom}`
    const first = seen.get(key)
    if (!first) {
      seen.set(key, row)
      result.rows.push(row)
    } else if (first.body === row.body) result.repeated++
    else result.rejects.push(rejected(row, 'from', `said otherwise in line ${first.line} for the same first day`))
  }
  return result
}

function checked(kind: Kind, push: EntryPush): EntryRow | Reject[] {
  const parsed = kind.shape.safeParse(push.entry)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => {
      const field = columnsOf(kind).find(column => column.path.every((key, i) => path[i] === key))?.name
      return rejected(push, field ?? path.join('.'), message)
    })
  const entry = withoutPersons(kind, parsed.data) as Record<string, unknown> & { from: string; to: string | null }
  const references = referencesOf(kind, entry)
  const id = idOf(kind, entry)
  const itself = references.filter(reference => reference.kind === kind.kind && reference.id === id)
  const rejects = [
    ...checksOf(kind, entry).map(({ field, detail }) => rejected(push, field, detail)),
    ...itself.map(({ field }) => rejected(push, field, 'refers to itself')),
  ]
  if (rejects.length > 0) return rejects
  const days = { validFrom: parseDay(entry.from), validTo: entry.to === null ? null : parseDay(entry.to) }
  return { kind: kind.kind, id, entry, line: push.line, ...days, body: JSON.stringify(entry), references }
}
