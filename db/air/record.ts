import type { Transaction } from '@libsql/client'
import { hourIndex } from '#content/air/hour-index.ts'
import type { Batch, Push } from '#content/air/push.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { dayOfHour, hourAt, hourText, parseHour } from '#content/time.ts'
import type { Store } from '../open.ts'
import { type Keeper, type Opened, type Received, type Recorded, recordImport, type Watch } from '../trail/record.ts'
import { compare } from './agreement.ts'
import { keepStations, stationsOf } from './record-stations.ts'
import { AT, DAY_OF_HOUR, rowsOf, storedValues, WIDE, type WideRow } from './wide.ts'

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
      const { pushes, rejects } = inTime(batch, span)
      const rows = pushes.map(push => assess(push, stations.idOf(push), about.import))
      for (const [i, push] of pushes.entries())
        compare(about.tally, push, rows[i] as WideRow, stations.inXinjiang(push))
      await stations.flush()
      const { inserted, revised } = await keep(tx, rows, about.import)
      return { stored: inserted, unchanged: rows.length - inserted - revised, revised, rejects }
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
