import type { Transaction } from '@libsql/client'
import { hourIndex } from '#content/air/hour-index.ts'
import type { Batch, Push } from '#content/air/push.ts'
import { hourAt, hourText, parseHour } from '#content/time.ts'
import type { Reject } from '#content/trail/reject.ts'
import type { Store } from '../open.ts'
import { rowKeeper } from '../trail/keep-rows.ts'
import { type Keeper, type Opened, type Received, type Recorded, recordImport, type Watch } from '../trail/record.ts'
import { sift } from '../trail/sift.ts'
import { compare } from './agreement.ts'
import { keepStations, stationsOf } from './record-stations.ts'
import { STATION_HOUR, storedValues, type WideRow } from './wide.ts'

/**
 * Records one file or push of station-hours as one import, in one transaction: all of it or nothing.
 * Every row is assessed by the rules in force at its hour; a changed row keeps its old values as a revision. Where two
 * sources differ the later import counts, unless it knows less. Public once `derive` has run.
 * What the parser throws (a Refusal for an unreadable file) undoes the import.
 */
export const record = (
  store: Store,
  about: Received,
  batches: AsyncIterable<Batch>,
  watch: Watch = {},
): Promise<Recorded> => recordImport(store, about, batches, keeperOf, watch)

async function keeperOf(tx: Transaction, about: Opened): Promise<Keeper<Batch>> {
  const span = { first: FIRST_HOUR, last: hourAt(about.receivedAt * 1000) + 1 }
  const stations = await stationsOf(tx, about, about.import)
  return {
    take: async batch => {
      const { kept: pushes, refused } = sift(batch.pushes, push => faultOf(push, span))
      const rows = pushes.map(push => assess(push, stations.idOf(push), about.import))
      for (const [i, push] of pushes.entries())
        compare(about.tally, push, rows[i] as WideRow, stations.inXinjiang(push))
      await stations.flush()
      const { inserted, revised } = await keep(tx, rows, about.import)
      return {
        stored: inserted,
        unchanged: rows.length - inserted - revised,
        revised,
        rejects: [...batch.rejects, ...refused],
      }
    },
    close: async () => {
      await keepStations(tx, stations)
      const [firstHour, lastHour] = stations.span()
      return { firstHour, lastHour }
    },
  }
}

/** Nothing was measured by the hour before; and nothing that is received can lie in the future. */
const FIRST_HOUR = parseHour('1900-01-02T00:00:00+08:00')

/** Rows whose hour cannot be true become rejects. */
const faultOf = ({ station, hour }: Push, { first, last }: { first: number; last: number }): Reject | null =>
  hour >= first && hour <= last
    ? null
    : {
        line: 0,
        field: 'hour',
        value: `${hourText(hour)} at ${station}`,
        reason: hour > last ? 'an hour to come' : 'an hour before 1900',
      }

function assess(push: Push, site: number, id: number): WideRow {
  const { aqi, primary } = hourIndex(push.hour, push.values, push.marks)
  const delta = push.publishedAqi === null ? null : push.publishedAqi - (aqi ?? 0)
  const flip = push.publishedPrimary === null ? null : push.publishedPrimary ^ primary
  const { values, marks } = storedValues(push.values, push.marks)
  return [site, push.hour, ...values, marks, aqi, primary, delta, flip, id]
}

const keep = rowKeeper(STATION_HOUR)
