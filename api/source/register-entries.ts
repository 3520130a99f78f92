import { idOf, type Kind } from '#content/register/kind.ts'
import type { EntryBatch, EntryPush } from '#content/register/push.ts'
import { readEntry } from '#content/register/read-entry.ts'
import type { Reject } from '#content/trail/reject.ts'
import { namedRows } from './named-rows.ts'
import { kindOf, registerHeader } from './register-kind.ts'
import type { About, Input, SourceOf } from './source.ts'

/** Entries of one kind of the register, by the template of the kind. Rows with faults are rejected, one reject a fault. */
export const registerEntries: SourceOf<'register', EntryBatch> = {
  name: 'register-entries',
  title: 'Entries of the register, by their templates',
  subject: 'register',
  recognise: ({ head }) => kindOf(firstLine(head)) !== null,
  parse: read,
}

/** Names of columns have neither commas nor quotes. */
const firstLine = (head: string): string[] =>
  (head.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '').split(',').map(name => name.replace(/^"(.*)"$/, '$1'))

async function* read(input: Input, { file }: About): AsyncGenerator<EntryBatch> {
  for await (const part of namedRows(input.rows(), file, (header, line) => registerHeader(header, `${file}:${line}`))) {
    const { kind, columns } = part.reader
    const batch: EntryBatch = { entries: [], rejects: part.rejects, read: part.read }
    for (const { cells, line } of part.rows) {
      const named = columns.flatMap((name, i) => (name === null ? [] : [[name, cells[i] as string] as const]))
      const push = entryRow(kind, Object.fromEntries(named), line, batch.rejects)
      if (push) batch.entries.push(push)
    }
    yield batch
  }
}

function entryRow(kind: Kind, cells: Record<string, string>, line: number, rejects: Reject[]): EntryPush | null {
  const { entry, faults } = readEntry(kind, cells)
  if (entry) return { kind: kind.kind, id: idOf(kind, entry), entry, line }
  for (const fault of faults) rejects.push({ line, ...fault })
  return null
}
