import { basename } from 'node:path'
import type { Transaction } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import type { Reject } from '#content/trail/reject.ts'
import type { Store } from '#db/open.ts'
import { type Changed, changesOf } from '#db/trail/changes.ts'
import { importOf, type Recorded } from '#db/trail/record.ts'
import type { Encoding } from '../source/decode-text.ts'
import { openInput } from '../source/open-input.ts'
import { type Opened, sha256OfFile } from '../source/open-text.ts'
import { recordInput } from '../source/record-input.ts'
import { recognise } from '../source/sources.ts'

export type ImportOptions = {
  /** Name in the trail; the file's own name unless given. */
  file?: string
  /** Source by name; recognised by content unless given. */
  source?: string | undefined
  encoding?: Encoding | undefined
  /** Who brings it, and whether as the second person, who signs it off. */
  by?: string | undefined
  signOff?: boolean
  /** Epoch milliseconds of receipt. */
  now: number
  rejects?: (rejects: readonly Reject[]) => void
  /** Told of raw bytes read so far. */
  bytes?: (read: number) => void
  /** Told what the file changes once all of it is kept. */
  changes?: ((changes: AsyncIterable<Changed>) => Promise<void>) | undefined
}

/** What became of a file. `source` is null when these bytes were imported before, and nobody looked into them. */
export type Imported = { file: string; source: string | null; recorded: Recorded }

/**
 * Imports one file in one transaction: all of it or nothing; the same bytes a second time change nothing.
 * Days are derived by the caller. Throws Refusal when the file cannot be read.
 */
export async function importFile(store: Store, path: string, options: ImportOptions): Promise<Imported> {
  const file = options.file ?? basename(path)
  const sha256 = await sha256OfFile(path)
  const known = await importOf(store, sha256)
  if (known) return { file, source: null, recorded: known }
  const opened = await openInput(path, { file, ...(options.encoding && { encoding: options.encoding }) })
  try {
    const source = recognise({ file, head: opened.head }, options.source)
    const received = { source: source.name, file, sha256, receivedAt: Math.floor(options.now / 1000) }
    const { by, signOff = false, changes } = options
    const about = { ...received, simulated: false, by, signOff }
    const watch = {
      rejects: (rejects: readonly Reject[]) => options.rejects?.(rejects),
      rows: () => options.bytes?.(opened.bytes()),
      ...(changes && { changes: (tx: Transaction, id: number) => changes(changesOf(tx, id)) }),
    }
    const around = <B>(batches: AsyncIterable<B>) => unchanged(batches, opened, about)
    const recorded = await recordInput(store, source, opened, about, { watch, around })
    return { file, source: source.name, recorded }
  } finally {
    await opened.close()
  }
}

/** The batches; a file that was written to while it was read is refused at the end, so that nothing of it is kept. */
async function* unchanged<B>(batches: AsyncIterable<B>, opened: Opened, about: { file: string; sha256: string }) {
  yield* batches
  if ((await opened.sha256()) !== about.sha256)
    throw new Refusal('conflict', `Cannot read ${about.file}: it changed while it was read`)
}
