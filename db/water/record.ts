import type { Transaction } from '@libsql/client'
import { firstMinute, minuteText, parseDay } from '#content/time.ts'
import type { Reject } from '#content/trail/reject.ts'
import { rateBoth } from '#content/water/class.ts'
import type { WaterBatch, WaterPush } from '#content/water/push.ts'
import type { Store } from '../open.ts'
import { type Row, rowKeeper } from '../trail/keep-rows.ts'
import { type Keeper, type Opened, type Received, type Recorded, recordImport, type Watch } from '../trail/record.ts'
import { sift } from '../trail/sift.ts'
import { compare } from './agreement.ts'
import { type Sites, sitesOf } from './record-sites.ts'
import { WATER_SAMPLE } from './wide.ts'

/**
 * Records one file or push of water samples as one import, in one transaction: all of it or nothing. Every sample is
 * rated by river and by lake limits (GB 3838-2002), so that the word of the register on which of them holds may come
 * later; a changed row keeps its old values as a revision. Where two sources differ the later import counts, unless it
 * knows less. Public once `derive` has run. What the parser throws (a Refusal for an unreadable file) undoes the import.
 */
export const recordSamples = (
  store: Store,
  about: Received,
  batches: AsyncIterable<WaterBatch>,
  watch: Watch = {},
): Promise<Recorded> => recordImport(store, about, batches, keeperOf, watch)

const keep = rowKeeper(WATER_SAMPLE)

async function keeperOf(tx: Transaction, about: Opened): Promise<Keeper<WaterBatch>> {
  const last = Math.floor(about.receivedAt / 60) + AHEAD
  const sites = await sitesOf(tx, about)
  return {
    take: async batch => {
      const { kept, refused } = sift(batch.samples, sample => timeFault(sample, last) ?? sites.faultOf(sample))
      const rows = kept.map(sample => rowOf(sample, sites, about))
      await sites.flush()
      const { inserted, revised } = await keep(tx, rows, about.import)
      const unchanged = rows.length - inserted - revised
      return { stored: inserted, unchanged, revised, rejects: [...batch.rejects, ...refused] }
    },
    close: async () => {
      const span = await sites.close()
      return { firstHour: span && Math.floor(span.first / 60), lastHour: span && Math.floor(span.last / 60) }
    },
  }
}

const EARLIEST = firstMinute(parseDay('1900-01-01'))

/** Nothing that is received can lie in the future, but clocks of stations run ahead by up to so many minutes. */
const AHEAD = 60

function timeFault({ at, line }: WaterPush, last: number): Reject | null {
  if (at >= EARLIEST && at <= last) return null
  return { line, field: 'at', value: minuteText(at), reason: at > last ? 'a time to come' : 'a time before 1900' }
}

function rowOf(sample: WaterPush, sites: Sites, about: Opened): Row {
  const { at, method, cells, further, laboratory, publishedClass } = sample
  const site = sites.siteOf(sample)
  const rated = rateBoth(cells)
  compare(about.tally, site, sample, rated)
  const { riverClass, lakeClass, riverDeciding, lakeDeciding } = rated
  const rating = [riverClass, lakeClass, riverDeciding, lakeDeciding]
  const more = further.length === 0 ? null : JSON.stringify(further)
  return [site.id, at, method, ...cells, more, laboratory, ...rating, publishedClass, about.import]
}
