import type { Transaction } from '@libsql/client'
import { idOf } from '#content/register/kind.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { EntryPush, Sought } from '#content/register/push.ts'
import type { Reject } from '#content/trail/reject.ts'
import { newest } from './believed.ts'

/** Ids of the facilities that go by a credit code or a Chinese name. */
type Known = Map<string, Set<string>>

const HELD = `select e.id, e.body ->> '$.uscc' as uscc, e.body ->> '$.names.zh' as name from entry e
  where e.kind = 'facility' and ${newest('e')} and e.simulated <= ?`
const FAULTS = { 0: 'no such facility in the register', 2: 'several facilities of the register are called so' } as const

/**
 * Puts the id of a facility, of the register or of these rows, where a source only knew its credit code or name. A row
 * that needs one and finds none, or more than one, becomes a reject; another keeps null. A real row finds no simulated one.
 */
export async function linkFacilities(
  tx: Transaction,
  pushes: readonly EntryPush[],
  simulated: boolean,
): Promise<{ entries: EntryPush[]; rejects: Reject[] }> {
  const rejects: Reject[] = []
  if (pushes.every(({ sought }) => sought === undefined)) return { entries: [...pushes], rejects }
  const known = await knownTo(tx, pushes, simulated)
  const entries = pushes.flatMap(push => {
    if (push.sought === undefined) return [push]
    const found = [...(known.get(keyOf(push.sought)) ?? [])]
    if (found.length === 1 || !push.sought.needed) return [linked(push, found.length === 1 ? found[0]! : null)]
    rejects.push({
      line: push.line,
      field: 'facility',
      value: push.sought.value.slice(0, 80),
      reason: FAULTS[found.length === 0 ? 0 : 2],
    })
    return []
  })
  return { entries, rejects }
}

const keyOf = ({ by, value }: Pick<Sought, 'by' | 'value'>) => `${by} ${value}`

async function knownTo(tx: Transaction, pushes: readonly EntryPush[], simulated: boolean): Promise<Known> {
  const known: Known = new Map()
  const learn = (id: unknown, uscc: unknown, name: unknown) => {
    for (const [by, value] of [['uscc', uscc] as const, ['name', name] as const]) {
      if (typeof value !== 'string') continue
      const ids = known.get(keyOf({ by, value })) ?? new Set()
      known.set(keyOf({ by, value }), ids.add(String(id)))
    }
  }
  const { rows } = await tx.execute({ sql: HELD, args: [simulated ? 1 : 0] })
  for (const { id, uscc, name } of rows) learn(id, uscc, name)
  for (const { kind, id, entry } of pushes)
    if (kind === 'facility') learn(id, entry['uscc'], (entry['names'] as { zh?: unknown } | undefined)?.zh)
  return known
}

function linked({ kind, id, entry, line }: EntryPush, facility: string | null): EntryPush {
  const now = { ...entry, facility }
  const known = kindNamed(kind)
  return { kind, id: known ? idOf(known, now) : id, entry: now, line }
}
