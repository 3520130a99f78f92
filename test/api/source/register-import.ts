import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFile } from '#api/command/import-file.ts'
import type { Reject } from '#content/trail/reject.ts'
import type { Store } from '#db/open.ts'
import { freshFolder } from '#test/database.ts'

/** Epoch milliseconds on which the files of these tests come in: 23 November 2026 in Beijing. */
export const NOW = Date.UTC(2026, 10, 23, 4)

export type Entry = { kind: string; id: string; entry: Record<string, unknown> }

/** Imports a file as the command does, one with cases by two people; what it refuses to keep is in `rejects`. */
export async function importPath(store: Store, path: string, source?: string) {
  const first = await importBy(store, path, { source, by: '甲' })
  return first.recorded.prepared ? importBy(store, path, { source, by: '乙', signOff: true }) : first
}

type Brought = { source: string | undefined; by: string; signOff?: boolean }

async function importBy(store: Store, path: string, brought: Brought) {
  const rejects: Reject[] = []
  const options = { now: NOW, ...brought, rejects: (found: readonly Reject[]) => void rejects.push(...found) }
  const { recorded, source } = await importFile(store, path, options)
  return { source, recorded, rejects }
}

/** Imports bytes or text under a name of its own. */
export function importBytes(store: Store, bytes: string | Buffer, file = 'sheet.csv') {
  const path = join(freshFolder(), file)
  writeFileSync(path, bytes)
  return importPath(store, path)
}

/** What the register holds of some kinds, by kind and id. */
export async function kept(store: Store, ...kinds: string[]): Promise<Entry[]> {
  const { rows } = await store.client.execute('select kind, id, body from entry order by kind, id')
  return rows
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(String(kind)))
    .map(({ kind, id, body }) => ({ kind: String(kind), id: String(id), entry: JSON.parse(String(body)) }))
}

/** Every byte of the database, with what its log still holds put into the file. */
export async function bytesOf(store: Store): Promise<Buffer> {
  const path = join(freshFolder(), 'copy.db')
  await store.client.execute({ sql: 'vacuum into ?', args: [path] })
  return readFileSync(path)
}
