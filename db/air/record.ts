import type { Client, Transaction } from '@libsql/client'
import { hourIndex } from '#content/air/hour-index.ts'
import type { Batch, Push } from '#content/air/push.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { dayOfHour, hourAt, hourText, parseHour } from '#content/time.ts'
import type { Reject } from '#content/trail/reject.ts'
import type { Store } from '../open.ts'
import { comingGeneration } from '../trail/generation.ts'
import { type Comparison, compare, keepComparison, newComparison } from './agreement.ts'
import { keepStations, stationsOf } from './record-stations.ts'
import { AT, DAY_OF_HOUR, rowsOf, storedValues, WIDE, type WideRow } from './wide.ts'

/** What is known of a file or push before its rows are read. `receivedAt` in epoch seconds; the hash is of the raw bytes. */
export type Received = {
  source: string
  file: string
  sha256: string
  receivedAt: number
  simulated: boolean
  /** A push, which may be said again after another one; a file is applied once for ever. */
  repeatable?: boolean
}

/** What became of it. `already` names the earlier import when the same bytes were recorded before: then nothing changed. */
export type Recorded = {
  import: number
  already: boolean
  generation: number
  read: number
  stored: number
  unchanged: number
  revised: number
  rejected: number
  comparison: Comparison
}

type Watch = { rejects?: (rejects: readonly Reject[]) => void | Promise<void>; rows?: (read: number) => void }

/**
 * Records one file or push as one import, in one transaction: all of it or nothing.
 * Every row is assessed by the rules in force at its hour; a changed row keeps its old values as a revision. Where two
 * sources differ the later import counts, unless it knows less. Public once `derive` has run.
 * What the parser throws (a Refusal for an unreadable file) undoes the import.
 */
export function record(
  store: Store,
  about: Received,
  batches: AsyncIterable<Batch>,
  watch: Watch = {},
): Promise<Recorded> {
  return store.write(async tx => {
    const known = await importOf({ client: tx }, about.sha256, about.repeatable ? LAST_SAID : SAME_BYTES)
    if (known) return known
    const counts = { ...NOTHING }
    const generation = await comingGeneration(tx)
    const span = { first: FIRST_HOUR, last: hourAt(about.receivedAt * 1000) + 1 }
    const id = await openImport(tx, about, generation)
    const stations = await stationsOf(tx, about, id)
    const comparison = newComparison()
    for await (const batch of batches) {
      const { pushes, rejects } = inTime(batch, span)
      const rows = pushes.map(push => assess(push, stations.idOf(push), id))
      for (const [i, push] of pushes.entries()) compare(comparison, push, rows[i] as WideRow, stations.inXinjiang(push))
      await stations.flush()
      const { inserted, revised } = await keep(tx, rows, id)
      counts.read += batch.read
      counts.stored += inserted
      counts.revised += revised
      counts.unchanged += rows.length - inserted - revised
      counts.rejected += rejects.length
      await watch.rejects?.(rejects)
      watch.rows?.(counts.read)
    }
    await keepStations(tx, stations)
    await keepComparison(tx, id, comparison)
    await closeImport(tx, id, counts, stations.span())
    return { import: id, already: false, generation, ...counts, comparison }
  })
}

const SAME_BYTES = 'select import, generation from import where sha256 = ?'
/** Only when nothing was said since by the same sender (source and file name). */
const LAST_SAID = `${SAME_BYTES} and not exists (select 1 from import later
  where later.import > import.import and later.source = import.source and later.file = import.file)`

/** Nothing was measured by the hour before; and nothing that is received can lie in the future. */
const FIRST_HOUR = parseHour('1900-01-02T00:00:00+08:00')

/** Rows whose hour cannot be true become rejects. */
function inTime({ pushes, rejects }: Batch, { first, last }: { first: number; last: number }) {
  const wrong = pushes.filter(({ hour }) => hour < first || hour > last)
  if (wrong.length === 0) return { pushes, rejects }
  const refused = wrong.map(({ station, hour }) => ({
    line: 0,
    field: 'hour',
    value: `${hourText(hour)} at ${station}`,
    reason: hour > last ? 'an hour to come' : 'an hour before 1900',
  }))
  return { pushes: pushes.filter(push => !wrong.includes(push)), rejects: [...rejects, ...refused] }
}

const NOTHING = { read: 0, stored: 0, unchanged: 0, revised: 0, rejected: 0 }

/** The earlier import of the same raw bytes, in the form `record` answers with; null when they are new. */
export async function importOf(
  from: { client: Client | Transaction },
  sha256: string,
  sql = SAME_BYTES,
): Promise<Recorded | null> {
  const row = (await from.client.execute({ sql, args: [sha256] })).rows[0]
  if (!row) return null
  const [id, generation] = [Number(row['import']), Number(row['generation'])]
  return { import: id, already: true, generation, ...NOTHING, comparison: newComparison() }
}

function assess(push: Push, site: number, id: number): WideRow {
  const { aqi, primary } = hourIndex(push.hour, push.values, push.marks)
  const delta = push.publishedAqi === null ? null : push.publishedAqi - (aqi ?? 0)
  const flip = push.publishedPrimary === null ? null : push.publishedPrimary ^ primary
  const { values, marks } = storedValues(push.values, push.marks)
  return [site, push.hour, ...values, marks, aqi, primary, delta, flip, id]
}

const COLUMNS = WIDE.join(', ')
const HELD = WIDE.filter(name => name !== 'hour' && name !== 'import')
const pick = (row: string, names: readonly string[]) => names.map(name => `${row}.${name}`).join(', ')
const valuesIn = (row: string) => POLLUTANTS.map(name => `(${row}.${name} is not null)`).join(' + ')
const MEASURED = [...POLLUTANTS, 'marks', 'computedAqi', 'primaryMask'] as const
const sourceOf = (id: string) => `(select source from import where import = ${id})`

/** Whether an incoming row replaces a stored one: it differs, and does not merely know less than another source's. */
const replaces = (
  stored: string,
  incoming: string,
  id: string,
) => `(${pick(stored, HELD)}) is not (${pick(incoming, HELD)})
  and not (${sourceOf(`${stored}.import`)} <> ${sourceOf(id)} and (${valuesIn(incoming)} < ${valuesIn(stored)}
    or ((${pick(stored, MEASURED)}) is (${pick(incoming, MEASURED)}) and ${incoming}.publishedFlip is null)))`
const INCOMING = rowsOf(['site', ...WIDE], '?1')

const KEEP_OLD = `insert or ignore into station_hour_revision (site, ${COLUMNS}, replacedBy)
  select h.site, ${pick('h', WIDE)}, ?2 from ${INCOMING} i join station_hour h on h.site = i.site and h.hour = i.hour
  where h.import <> ?2 and ${replaces('h', 'i', '?2')}`

const INSERT = `insert into station_hour (site, ${COLUMNS}) select site, ${COLUMNS} from ${INCOMING} where true`
const INSERT_NEW = `${INSERT} on conflict (site, hour) do nothing`
const UPDATE = `${INSERT} on conflict (site, hour) do update
  set ${[...HELD, 'import'].map(name => `${name} = excluded.${name}`).join(', ')}
  where ${replaces('station_hour', 'excluded', 'excluded.import')}`

const TOUCH_CHANGED = `insert or ignore into dirty (station, day)
  select distinct site, ${DAY_OF_HOUR} from station_hour
  where import = ?2 and (site, hour) in (select site, hour from ${INCOMING})`
const TOUCH = 'insert or ignore into dirty (station, day) select value ->> 0, value ->> 1 from json_each(?)'

/** New rows go straight in; only where some were there already are the old ones compared, kept and replaced. */
async function keep(tx: Transaction, rows: WideRow[], id: number) {
  if (rows.length === 0) return { inserted: 0, revised: 0 }
  const incoming = JSON.stringify(rows)
  const { rowsAffected: inserted } = await tx.execute({ sql: INSERT_NEW, args: [incoming] })
  if (inserted === rows.length) {
    await tx.execute({ sql: TOUCH, args: [JSON.stringify(daysOf(rows))] })
    return { inserted, revised: 0 }
  }
  const { rowsAffected: revised } = await tx.execute({ sql: KEEP_OLD, args: [incoming, id] })
  await tx.execute({ sql: UPDATE, args: [incoming] })
  await tx.execute({ sql: TOUCH_CHANGED, args: [incoming, id] })
  return { inserted, revised }
}

function daysOf(rows: readonly WideRow[]): [number, number][] {
  const days = new Map<string, [number, number]>()
  for (const row of rows) {
    const [site, day] = [row[AT.site] as number, dayOfHour(row[AT.hour] as number)]
    days.set(`${site}/${day}`, [site, day])
  }
  return [...days.values()]
}

async function openImport(tx: Transaction, about: Received, generation: number): Promise<number> {
  const { rows } = await tx.execute({
    sql: `insert into import (generation, source, file, sha256, receivedAt, read, stored, unchanged, revised, rejected, simulated)
      values (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?) returning import`,
    args: [generation, about.source, about.file, about.sha256, about.receivedAt, about.simulated ? 1 : 0],
  })
  return Number(rows[0]?.['import'])
}

type Counts = Pick<Recorded, 'read' | 'stored' | 'unchanged' | 'revised' | 'rejected'>

async function closeImport(tx: Transaction, id: number, counts: Counts, span: [number | null, number | null]) {
  await tx.execute({
    sql: `update import set read = :read, stored = :stored, unchanged = :unchanged, revised = :revised,
      rejected = :rejected, firstHour = :first, lastHour = :last where import = :id`,
    args: { ...counts, first: span[0], last: span[1], id },
  })
}
