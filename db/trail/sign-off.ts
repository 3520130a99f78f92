import type { Transaction } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import { labelOf, samePerson } from '#content/trail/label.ts'

/** What is known of a file, and who brings it: as the second person where it is a sign-off. */
type Brought = { source: string; file: string; sha256: string; receivedAt: number } & Brings
type Brings = { by?: string | undefined; signOff?: boolean }
type Counts = { read: number; stored: number; unchanged: number; revised: number; rejected: number }

/** Who looked at a file: the first person alone, or both. */
export type Looked = { by: string; prepared: Preparation | null }
type Preparation = { preparedBy: string; preparedAt: number }

const OPEN = `select preparedBy, preparedAt from preparation where sha256 = ? and import is null
  order by preparedAt, preparation`
const OTHER_BYTES = 'select 1 from preparation where file = ? and sha256 <> ? and import is null limit 1'

/**
 * Who has looked at a file that accuses somebody: whoever brings it now and, where it is to be signed off, the other one
 * who prepared the same bytes. Throws Refusal `invalid` (no name, or one that may not become public) and `conflict`
 * (nobody has prepared these bytes, or only the same person).
 */
export async function lookedAt(tx: Transaction, { file, sha256, by, signOff }: Brought): Promise<Looked> {
  if (by === undefined)
    throw new Refusal(
      'invalid',
      `Cannot take in "${file}": it holds cases, which two people look at before they are public. ` +
        'The first runs the import with --by and a name, the second with --sign-off --by and another name',
    )
  const name = labelOf(by)
  if (!signOff) return { by: name, prepared: null }
  const { rows } = await tx.execute({ sql: OPEN, args: [sha256] })
  const open = rows.map(row => ({ preparedBy: String(row['preparedBy']), preparedAt: Number(row['preparedAt']) }))
  const prepared = open.find(({ preparedBy }) => !samePerson(preparedBy, name))
  if (prepared) return { by: name, prepared }
  const cannot = `Cannot sign off "${file}" as "${name}"`
  if (open.length > 0) throw new Refusal('conflict', `${cannot}: the same person prepared it, another one signs it off`)
  const { rows: others } = await tx.execute({ sql: OTHER_BYTES, args: [file, sha256] })
  throw new Refusal(
    'conflict',
    others.length > 0
      ? `${cannot}: what was prepared under this name had other bytes than these (SHA-256 ${sha256})`
      : `${cannot}: nobody has prepared these bytes (SHA-256 ${sha256}); the first person runs the import with --by`,
  )
}

const PREPARE = `insert into preparation (sha256, file, source, preparedBy, preparedAt, read, stored, unchanged, revised, rejected)
  values (:sha256, :file, :source, :by, :at, :read, :stored, :unchanged, :revised, :rejected)`

/** Notes that one person has looked at a file; the same person a second time changes nothing. */
export async function prepare(tx: Transaction, about: Brought, by: string, counts: Counts): Promise<void> {
  const { rows } = await tx.execute({ sql: OPEN, args: [about.sha256] })
  if (rows.some(row => samePerson(String(row['preparedBy']), by))) return
  const { sha256, file, source, receivedAt: at } = about
  const { read, stored, unchanged, revised, rejected } = counts
  await tx.execute({
    sql: PREPARE,
    args: { sha256, file, source, by, at, read, stored, unchanged, revised, rejected },
  })
}

/** Writes into the trail who prepared and who signed off an import; its preparations are used up. */
export async function sign(tx: Transaction, id: number, sha256: string, by: string, prepared: Preparation) {
  await tx.execute({
    sql: 'update import set preparedBy = ?, preparedAt = ?, signedBy = ? where import = ?',
    args: [prepared.preparedBy, prepared.preparedAt, by, id],
  })
  await tx.execute({
    sql: 'update preparation set import = ? where sha256 = ? and import is null',
    args: [id, sha256],
  })
}
