import type { Client, Transaction } from '@libsql/client'
import type { Reject } from '#content/trail/reject.ts'
import type { Store } from '../open.ts'
import { type AgreementCount, keepAgreement, newAgreement, type Tally } from './agreement.ts'
import { comingGeneration } from './generation.ts'
import { inForce } from './in-force.ts'
import { lookedAt, prepare, sign } from './sign-off.ts'

/** What is known of a file or push before its rows are read. `receivedAt` in epoch seconds; the hash is of the raw bytes. */
export type Received = {
  source: string
  file: string
  sha256: string
  receivedAt: number
  simulated: boolean
  /** A push, which may be said again after another one; a file is applied once for ever. */
  repeatable?: boolean
  /** Who brings it, by the name that becomes public; asked for where it accuses somebody. */
  by?: string | undefined
  /** Whether that is the second person, who signs off what another one prepared. */
  signOff?: boolean
}

/**
 * What became of it. `already` names the earlier import when the same bytes were recorded before: then nothing changed.
 * `prepared`: it accuses somebody, so that one person's look is noted and nothing else; `import` is 0.
 */
export type Recorded = {
  import: number
  already: boolean
  prepared: boolean
  generation: number
  read: number
  stored: number
  unchanged: number
  revised: number
  rejected: number
  agreement: AgreementCount[]
}

/** Told as an import goes on; `changes` is called once all is kept, and can read what the import changed. */
export type Watch = {
  rejects?: (rejects: readonly Reject[]) => void | Promise<void>
  rows?: (read: number) => void
  changes?: (tx: Transaction, id: number) => Promise<void>
}

/** An import under way: its number, the generation that it will belong to, and the tally that its keeper counts in. */
export type Opened = Received & { import: number; generation: number; tally: Tally }

/** What became of one batch; `rejects` are the parser's and the keeper's own. */
export type Kept = { stored: number; unchanged: number; revised: number; rejects: readonly Reject[] }

/** Keeps the rows of one import as its subject does. `close` comes after the last batch and says which hours it covers. */
export type Keeper<B> = {
  take: (batch: B) => Promise<Kept>
  close: () => Promise<{ firstHour: number | null; lastHour: number | null }>
  /** Whether a row accuses somebody. */
  accuses?: () => boolean
}

/**
 * Records one file or push as one import, in one transaction: all of it or nothing. The same bytes a second time change
 * nothing, unless it was rolled back. A real one that accuses somebody is only noted as prepared, until another person
 * signs it off. Public once `derive` has run. What the parser throws (a Refusal for an unreadable file) undoes the import.
 * Throws Refusal `invalid` and `conflict` as sign-off.ts says.
 */
export function recordImport<B extends { rejects: Reject[]; read: number }>(
  store: Store,
  about: Received,
  batches: AsyncIterable<B>,
  open: (tx: Transaction, about: Opened) => Promise<Keeper<B>>,
  watch: Watch = {},
): Promise<Recorded> {
  return store.write(async tx => {
    const known = await importOf({ client: tx }, about.sha256, about.repeatable ? LAST_SAID : SAME_BYTES)
    if (known) return known
    await tx.execute('savepoint unseen')
    const counts = { ...NOTHING }
    const generation = await comingGeneration(tx)
    const id = await openImport(tx, about, generation)
    const tally = newAgreement()
    const keeper = await open(tx, { ...about, import: id, generation, tally })
    for await (const batch of batches) {
      const { stored, unchanged, revised, rejects } = await keeper.take(batch)
      counts.read += batch.read
      counts.stored += stored
      counts.revised += revised
      counts.unchanged += unchanged
      counts.rejected += rejects.length
      await watch.rejects?.(rejects)
      watch.rows?.(counts.read)
    }
    const span = await keeper.close()
    await keepAgreement(tx, id, tally)
    await closeImport(tx, id, { ...counts, ...span })
    const looked = keeper.accuses?.() && !about.simulated ? await lookedAt(tx, about) : null
    await watch.changes?.(tx, id)
    const recorded = { already: false, generation, ...counts, agreement: [...tally.counts.values()] }
    if (looked?.prepared === null) {
      await tx.execute('rollback to unseen')
      await prepare(tx, about, looked.by, counts)
      return { ...recorded, import: 0, prepared: true }
    }
    if (looked?.prepared) await sign(tx, id, about.sha256, looked.by, looked.prepared)
    return { ...recorded, import: id, prepared: false }
  })
}

const SAME_BYTES = `select import, generation from import where sha256 = ? and ${inForce('import')}`
/** Only when nothing was said since by the same sender (source and file name). */
const LAST_SAID = `${SAME_BYTES} and not exists (select 1 from import later
  where later.import > import.import and later.source = import.source and later.file = import.file
  and ${inForce('later')})`

const NOTHING = { read: 0, stored: 0, unchanged: 0, revised: 0, rejected: 0 }

/** The earlier import in force of the same raw bytes, in the form that recording answers with; null when they are new. */
export async function importOf(
  from: { client: Client | Transaction },
  sha256: string,
  sql = SAME_BYTES,
): Promise<Recorded | null> {
  const row = (await from.client.execute({ sql, args: [sha256] })).rows[0]
  if (!row) return null
  const [id, generation] = [Number(row['import']), Number(row['generation'])]
  return { import: id, already: true, prepared: false, generation, ...NOTHING, agreement: [] }
}

async function openImport(tx: Transaction, about: Received, generation: number): Promise<number> {
  const { rows } = await tx.execute({
    sql: `insert into import (generation, source, file, sha256, receivedAt, read, stored, unchanged, revised, rejected, simulated, traced)
      values (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, 1) returning import`,
    args: [generation, about.source, about.file, about.sha256, about.receivedAt, about.simulated ? 1 : 0],
  })
  return Number(rows[0]?.['import'])
}

async function closeImport(tx: Transaction, id: number, values: Record<string, number | null>): Promise<void> {
  await tx.execute({
    sql: `update import set read = :read, stored = :stored, unchanged = :unchanged, revised = :revised,
      rejected = :rejected, firstHour = :firstHour, lastHour = :lastHour where import = :id`,
    args: { ...values, id },
  })
}
