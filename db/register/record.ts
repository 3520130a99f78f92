import type { Transaction } from '@libsql/client'
import { Refusal } from '#content/refusal.ts'
import { kindNamed } from '#content/register/kinds.ts'
import type { EntryBatch, EntryPush } from '#content/register/push.ts'
import { dayOfMinute } from '#content/time.ts'
import { touchEntries } from '../enforcement/touch-entries.ts'
import { touchMonitoring } from '../enforcement/touch-monitoring.ts'
import type { Store } from '../open.ts'
import { type Keeper, type Opened, type Received, type Recorded, recordImport, type Watch } from '../trail/record.ts'
import { claimNames } from '../water/claim-names.ts'
import { keepSites } from '../water/keep-sites.ts'
import { apart } from './apart.ts'
import { checkEntries } from './check-entries.ts'
import { keepChain } from './keep-chain.ts'
import { keepEntries } from './keep-entries.ts'
import { linkFacilities } from './link-facilities.ts'
import { resolve } from './resolve.ts'

/**
 * Records one file of entries as one import, in one transaction. The same entry from the same first day changes nothing
 * when it says the same, and replaces what was said before when it differs; from another first day it is a new version.
 * Rows may refer to each other in any order; one that refers to nothing, or begins on a day to come, becomes a reject. Public once `derive` has run.
 * Throws Refusal `too-large` beyond 500,000 rows.
 */
export const recordEntries = (
  store: Store,
  about: Received,
  batches: AsyncIterable<EntryBatch>,
  watch: Watch = {},
): Promise<Recorded> => recordImport(store, about, gathered(batches, about.file), keeperOf, watch)

const MOST_ROWS = 500_000

/** What was read goes by batch by batch; the entries come all together at the end, for they refer to each other. */
async function* gathered(batches: AsyncIterable<EntryBatch>, file: string): AsyncGenerator<EntryBatch> {
  const entries: EntryPush[] = []
  for await (const batch of batches) {
    for (const entry of batch.entries) entries.push(entry)
    if (entries.length > MOST_ROWS)
      throw new Refusal('too-large', `Cannot take "${file}": a file of a register holds at most ${MOST_ROWS} rows`)
    yield { ...batch, entries: [] }
  }
  yield { entries, rejects: [], read: 0 }
}

async function keeperOf(tx: Transaction, about: Opened): Promise<Keeper<EntryBatch>> {
  let accuses = false
  return {
    take: async batch => {
      accuses ||= batch.entries.some(({ kind }) => kindNamed(kind)?.accuses)
      if (batch.entries.length === 0) return { stored: 0, unchanged: 0, revised: 0, rejects: batch.rejects }
      const linked = await linkFacilities(tx, batch.entries, about.simulated)
      const checked = checkEntries(linked.entries, dayOfMinute(Math.floor(about.receivedAt / 60)))
      const rejects = [...batch.rejects, ...linked.rejects, ...checked.rejects]
      const separate = await apart(tx, checked.rows, about.simulated)
      const named = await claimNames(tx, separate.rows, about.simulated)
      const { rows, rejects: dangling } = await resolve(tx, named.rows, about.simulated)
      const { stored, revised } = await keepEntries(tx, rows, about)
      await keepChain(tx, about.import)
      await keepSites(tx, about.import)
      await touchMonitoring(tx, about.import)
      await touchEntries(tx, about.import)
      const unchanged = rows.length + checked.repeated - stored - revised
      return { stored, revised, unchanged, rejects: [...rejects, ...separate.rejects, ...named.rejects, ...dangling] }
    },
    close: async () => ({ firstHour: null, lastHour: null }),
    accuses: () => accuses,
  }
}
