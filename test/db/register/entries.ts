import { createHash } from 'node:crypto'
import { idOf } from '#content/register/kind.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { EntryBatch, EntryPush } from '#content/register/push.ts'
import type { Reject } from '#content/trail/reject.ts'
import type { Ctx } from '#db/ask.ts'
import type { Store } from '#db/open.ts'
import { recordEntries } from '#db/register/record.ts'
import { derive } from '#db/trail/derive.ts'
import { contextOf } from '#db/trail/generation.ts'
import type { Recorded } from '#db/trail/record.ts'
import { prepared } from '#test/prepared.ts'

/** Tables that the register keeps. */
export const REGISTER = ['entry', 'chain_edge', 'water_site', 'water_name']

/** Epoch seconds of the imports of these tests. */
export const RECEIVED_AT = 1_798_700_000

/** The example row of a kind with some fields of its own. */
export function entry(name: string, fields: Readonly<Record<string, unknown>> = {}, line = 2): EntryPush {
  const kind = kindNamed(name)
  if (!kind) throw new Error(`no kind ${name}`)
  const row = { ...kind.example, ...fields }
  return { kind: name, id: idOf(kind, row), entry: row, line }
}

/** Names in Chinese only. */
export const called = (zh: string) => ({ zh, ug: null, kk: null, en: null })

/** A basin, a river, a unit and a zone that the examples of other kinds refer to. */
export const GROUND = [entry('basin'), entry('body'), entry('unit'), entry('zone')]

async function* batchesOf(entries: readonly EntryPush[]): AsyncGenerator<EntryBatch> {
  for (let at = 0; at < entries.length; at += 1000) {
    const part = entries.slice(at, at + 1000)
    yield { entries: part, rejects: [], read: part.length }
  }
}

export type Kept = Recorded & { rejects: Reject[] }

/** Records entries as one file and makes them public; the hash is that of their content unless given. */
export async function keep(
  store: Store,
  entries: readonly EntryPush[],
  about: { simulated?: boolean; sha256?: string; receivedAt?: number } = {},
): Promise<Kept> {
  const rejects: Reject[] = []
  const sha256 = createHash('sha256')
    .update(JSON.stringify([entries, about.simulated]))
    .digest('hex')
  const received = {
    source: 'register',
    file: 'register.csv',
    sha256,
    receivedAt: RECEIVED_AT,
    simulated: false,
    ...about,
  }
  const accuses = entries.some(({ kind }) => kindNamed(kind)?.accuses)
  const signed = accuses && !received.simulated ? await prepared(store, received) : {}
  const watch = { rejects: (found: readonly Reject[]) => void rejects.push(...found) }
  const recorded = await recordEntries(store, { ...received, ...signed }, batchesOf(entries), watch)
  await derive(store, received.receivedAt)
  return { ...recorded, rejects }
}

export const ctxOf = (store: Store): Promise<Ctx> => contextOf(store, RECEIVED_AT * 1000)

/** Rows of a query, each as an array of its values. */
export async function rowsIn(store: Store, sql: string): Promise<unknown[][]> {
  const { rows, columns } = await store.client.execute(sql)
  return rows.map(row => columns.map(column => row[column]))
}
