import type { Client } from '@libsql/client'
import { z } from 'zod'
import { parsePeriod, periodOf, periodsBetween } from '#content/calendar.ts'
import { completeness } from '#content/enforcement/monitoring/completeness.ts'
import { type MonthRow, monthRows, type NamedMonth, restOf } from '#content/enforcement/monitoring/month-rows.ts'
import { pollutantName } from '#content/enforcement/monitoring/pollutants.ts'
import { MonitoringCompleteness } from '#content/enforcement/monitoring/shapes.ts'
import { Refusal } from '#content/refusal.ts'
import { ask, asOfInput, type Ctx, page, paging } from '../ask.ts'
import { cursorOf, readCursor } from '../cursor.ts'
import { believed, newest } from '../register/believed.ts'
import { momentOf } from '../trail/generation.ts'
import { type Where, whereArgs, whereInput } from './of-facility.ts'
import { readCounts } from './read-counts.ts'
import { readRequirements } from './read-requirements.ts'
import { requireEntry } from './registered.ts'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const month = (what: string) => z.string().regex(MONTH, 'expected a month like 2026-03').optional().describe(what)

const Input = z.object({
  facility: whereInput.facility.describe('Id of a facility; give either facility or place'),
  place: whereInput.place,
  outlet: z.string().max(40).optional().describe('Only of this outlet'),
  pollutant: z.string().max(80).optional().describe('Only of this pollutant, by a name that permits use'),
  from: month('First month; 11 months before `to` unless given'),
  to: month('Last month; that of the newest data unless given'),
  ...asOfInput,
  ...paging,
})

const MOST_MONTHS = 120
const FACILITIES_AT_ONCE = 10
/** How many facilities one page looks at: the past is counted from single results. */
const MOST_FACILITIES = { now: 200, past: 10 } as const
/** Comes after every row of a facility. */
const END = '\uFFFF'

/** The last day that was over when the generation was made. */
const OVER = 'select (at + 28800) / 86400 - 1 as day from generation where generation = ?'

/** Facilities with a permit, in order of their ids. */
const facilitiesOf = (
  { facility, place }: Where,
  past: boolean,
) => `select json_group_array(json_array(facility, simulated)) as rows_ from (
  select m.id as facility, m.simulated from entry m
  where m.kind = 'facility' and ${newest('m', past)} and m.id >= :after and (m.id > :after or :inclusive)
    ${facility === undefined ? '' : 'and m.id = :facility'}
    ${place === undefined ? '' : `and m.body ->> '$.place' in (select value from json_each(:place))`}
    and exists (select 1 from entry p where p.kind = 'permit' and p.body ->> '$.facility' = +m.id and ${believed('p', past)})
  order by m.id limit ${FACILITIES_AT_ONCE})`

/**
 * What permits required facilities to measure and what came, by month, outlet, pollutant and frequency: expected are results
 * of periods that were over when the data were published, without those in which the facility stood still (F). A period
 * counts in the month in which it ends. A page may hold fewer items than asked for, and still be followed by another. Throws Refusal `invalid` (place and facility, months, cursor, asOf) and `not-found`
 * (facility, place).
 */
export const monitoringCompleteness = ask(
  'Required monitoring: expected and received',
  Input,
  page(MonitoringCompleteness, 'MonitoringCompletenessPage'),
  async (ctx, input) => {
    if ((input.facility === undefined) === (input.place === undefined))
      throw new Refusal('invalid', 'Cannot choose facilities: give either "facility" or "place"')
    const at = readCursor('monitoringCompleteness', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    if (input.facility !== undefined) await requireEntry(ctx, 'facility', input.facility, known)
    const over = Number((await ctx.store.client.execute({ sql: OVER, args: [generation] })).rows[0]?.['day'] ?? 0)
    const asked = { ...input, months: monthsOf(input, over), over, known }
    const { items, looked } = await itemsFrom(ctx, asked, String(at?.key ?? ''))
    const last = items.length > input.limit ? items[input.limit - 1] : undefined
    const key = last ? `${last.facility}>${restOf(last)}` : looked && `${looked}>${END}`
    const next = key === null ? null : cursorOf('monitoringCompleteness', { generation, key })
    return { generation, items: items.slice(0, input.limit), next }
  },
)

type Asked = z.output<typeof Input> & { months: readonly NamedMonth[]; over: number; known: number | null }

function monthsOf({ from, to }: Pick<z.output<typeof Input>, 'from' | 'to'>, over: number): NamedMonth[] {
  const last = parsePeriod(to ?? periodOf(over, 'month'))
  const first = from === undefined ? null : parsePeriod(from)
  if (first && first.from > last.to)
    throw new Refusal(
      'invalid',
      `Cannot answer months that end before they begin: "${from}" lies after "${last.period}"`,
    )
  const names = periodsBetween(first?.from ?? last.from - 11 * 30, last.to, 'month').slice(first ? 0 : -12)
  if (names.length > MOST_MONTHS)
    throw new Refusal('invalid', `Cannot answer ${names.length} months at once: at most ${MOST_MONTHS}`)
  return names.map(name => ({ month: name, from: parsePeriod(name).from, to: parsePeriod(name).to }))
}

type Found = { items: MonitoringCompleteness[]; looked: string | null }

/** One item more than the page has, where there are more; `looked`: the last facility looked at, where others follow it. */
async function itemsFrom(ctx: Ctx, asked: Asked, key: string): Promise<Found> {
  const { client } = ctx.store
  const items: MonitoringCompleteness[] = []
  const [start = ''] = key.split('>', 1)
  const most = asked.known === null ? MOST_FACILITIES.now : MOST_FACILITIES.past
  let from: After = { after: start, inclusive: 1 }
  for (let looked = 0; items.length <= asked.limit && looked < most; looked += FACILITIES_AT_ONCE) {
    const facilities = await readFacilities(client, asked, from)
    const made = await itemsOf(client, asked, facilities)
    items.push(...made.filter(item => item.facility !== start || `${item.facility}>${restOf(item)}` > key))
    const last = facilities.at(-1)
    if (facilities.length < FACILITIES_AT_ONCE || last === undefined) return { items, looked: null }
    from = { after: last[0], inclusive: 0 }
  }
  return { items, looked: from.after }
}

type Listed = readonly [facility: string, simulated: number]
/** Where a walk through facilities stands: after this id, or at it. */
type After = { after: string; inclusive: 0 | 1 }

async function readFacilities(client: Client, { facility, place, known }: Asked, after: After): Promise<Listed[]> {
  const where = { facility, place }
  const args = { ...whereArgs(where), ...after, ...(known === null ? {} : { known }) }
  const row = (await client.execute({ sql: facilitiesOf(where, known !== null), args })).rows[0]
  return JSON.parse(String(row?.['rows_'])) as Listed[]
}

async function itemsOf(client: Client, asked: Asked, facilities: readonly Listed[]): Promise<MonitoringCompleteness[]> {
  const ids = facilities.map(([facility]) => facility)
  const required = await readRequirements(client, ids, asked.known)
  const due = facilities.flatMap(([facility, simulated]) =>
    monthRows((required.get(facility) ?? []).filter(wanted(asked)), asked.months, asked.over).map(row => ({
      ...{ facility, simulated: simulated === 1, row },
    })),
  )
  if (due.length === 0) return []
  const span = spanOf(due.map(({ row }) => row))
  const held = await readCounts(client, [...new Set(due.map(one => one.facility))], span, asked.known)
  return due.map(({ facility, simulated, row: { slots, ...about } }) => {
    const counts = held
      .filter(one => one.facility === facility && one.outlet === about.outlet)
      .flatMap(one => one.counts.filter(({ pollutant }) => pollutant === about.pollutant))
    return { facility, ...about, ...completeness(slots, about.frequency, counts), simulated }
  })
}

const wanted =
  ({ outlet, pollutant }: Asked) =>
  (one: { outlet: string; pollutant: string }) =>
    (outlet === undefined || one.outlet === outlet) &&
    (pollutant === undefined || one.pollutant === pollutantName(pollutant))

/** The months that the slots of rows reach into. */
function spanOf(rows: readonly MonthRow[]): [string, string] {
  const slots = rows.flatMap(row => row.slots)
  const month = (day: number) => periodOf(day, 'month')
  const from = slots.reduce((least, slot) => Math.min(least, slot.from), Number.POSITIVE_INFINITY)
  const to = slots.reduce((most, slot) => Math.max(most, slot.to), Number.NEGATIVE_INFINITY)
  return [month(from), month(to)]
}
