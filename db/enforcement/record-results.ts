import type { Transaction } from '@libsql/client'
import type { ResultBatch, ResultPush } from '#content/enforcement/monitoring/push.ts'
import { firstMinute, minuteText, parseDay } from '#content/time.ts'
import type { Reject } from '#content/trail/reject.ts'
import type { Store } from '../open.ts'
import { type Row, rowKeeper } from '../trail/keep-rows.ts'
import { type Keeper, type Opened, type Received, type Recorded, recordImport, type Watch } from '../trail/record.ts'
import { sift } from '../trail/sift.ts'
import { completeRows, type ResultRow } from './complete-rows.ts'
import { outletsOf } from './record-outlets.ts'
import { MONITORING_RESULT } from './wide.ts'

/**
 * Records one file of results as one import, in one transaction: all of it or nothing. What is said of one pollutant leaves
 * the others of the same row as they are; a changed row keeps its old values as a revision. Results of an outlet, device or
 * agency that the register does not know become rejects, and so do those of a time to come. Public once `derive` has run.
 * What the parser throws (a Refusal for an unreadable file) undoes the import.
 */
export const recordResults = (
  store: Store,
  about: Received,
  batches: AsyncIterable<ResultBatch>,
  watch: Watch = {},
): Promise<Recorded> => recordImport(store, about, batches, keeperOf, watch)

const keep = rowKeeper(MONITORING_RESULT)

async function keeperOf(tx: Transaction, about: Opened): Promise<Keeper<ResultBatch>> {
  const last = Math.floor(about.receivedAt / 60) + AHEAD
  const outlets = await outletsOf(tx, about)
  return {
    take: async batch => {
      const { kept, refused } = sift(batch.results, result => timeFault(result, last) ?? outlets.faultOf(result))
      const given = kept.map(result => ({ ...result, site: outlets.siteOf(result) }))
      const rows = await completeRows(tx, given)
      const { inserted, revised } = await keep(
        tx,
        rows.map(row => stored(row, about.import)),
        about.import,
      )
      const unchanged = rows.length - inserted - revised
      return { stored: inserted, unchanged, revised, rejects: [...batch.rejects, ...refused] }
    },
    close: async () => {
      const span = await outlets.close()
      return { firstHour: span && Math.floor(span.first / 60), lastHour: span && Math.floor(span.last / 60) }
    },
  }
}

const stored = ({ site, at, averaging, origin, agency, cells }: ResultRow, id: number): Row => {
  const results = cells.filter(([, value]) => value !== null).length
  return [site, at, averaging, origin, JSON.stringify(cells), results, agency, id]
}

const EARLIEST = firstMinute(parseDay('1990-01-01'))

/** Nothing that is received can lie in the future, but clocks of devices run ahead by up to so many minutes. */
const AHEAD = 60

function timeFault({ at, line }: ResultPush, last: number): Reject | null {
  if (at >= EARLIEST && at <= last) return null
  return { line, field: 'at', value: minuteText(at), reason: at > last ? 'a time to come' : 'a time before 1990' }
}
