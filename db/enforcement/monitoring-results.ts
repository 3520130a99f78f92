import { z } from 'zod'
import { AVERAGINGS } from '#content/enforcement/entries.ts'
import { judgeResult } from '#content/enforcement/monitoring/judge.ts'
import { ORIGINS, type Origin } from '#content/enforcement/monitoring/marks.ts'
import { pollutantName } from '#content/enforcement/monitoring/pollutants.ts'
import type { Averaging, ResultCell } from '#content/enforcement/monitoring/push.ts'
import type { Days, Requirement } from '#content/enforcement/monitoring/requirement.ts'
import { MonitoringResult } from '#content/enforcement/monitoring/shapes.ts'
import { minuteText } from '#content/time.ts'
import { ask, asOfInput, type Ctx, page, paging } from '../ask.ts'
import { cursorOf, readCursor } from '../cursor.ts'
import { momentOf } from '../trail/generation.ts'
import { fromMinute, toMinute, within } from '../within.ts'
import { readPermitDays, readRequirements } from './read-requirements.ts'
import { requireEntry } from './registered.ts'
import { resultsOf } from './wide.ts'

const Input = z.object({
  facility: z.string().max(100).describe('Id of the facility'),
  outlet: z.string().max(40).optional().describe('Only of this outlet'),
  pollutant: z.string().max(80).optional().describe('Only of this pollutant, by a name that permits use'),
  averaging: z.enum(AVERAGINGS).optional().describe('Only means over this period'),
  origin: z.enum(ORIGINS).optional().describe('Only what was produced so'),
  from: z.string().max(40).optional().describe('First instant (RFC 3339) or date; 30 days before `to` unless given'),
  to: z.string().max(40).optional().describe('Last instant (RFC 3339) or date; the newest result unless given'),
  ...asOfInput,
  ...paging,
  limit: z.coerce.number().int().min(1).max(10_000).default(1000).describe('Results a page, 1 to 10000'),
})

const SITES = `(select id from monitored_outlet where facility = :facility and (:outlet is null or outlet = :outlet))`
const span = (past: boolean) => `select min(at) as first, max(at) as newest from ${resultsOf(`site in ${SITES}`, past)}`
const statement = (past: boolean) => `select json_group_array(json_array(outlet, at, averaging, origin, agency, import,
    simulated, json(cell))) as rows_ from (
  select m.outlet, r.at, r.averaging, r.origin, r.agency, r.import, m.simulated, c.value as cell
  from ${resultsOf(`site in ${SITES} and at between :from and :end`, past)} r
  join monitored_outlet m on m.id = r.site join json_each(r.cells) c
  where (:origin is null or r.origin = :origin) and (:averaging is null or r.averaging = :averaging)
    and (:pollutant is null or c.value ->> 0 = :pollutant)
  order by r.at, m.outlet, r.averaging, r.origin, c.key limit :limit offset :start)`
const READ = { now: [span(false), statement(false)], past: [span(true), statement(true)] } as const

const DEFAULT_MINUTES = 30 * 1440

/**
 * What a facility measured, oldest first, one pollutant an item, each held against the permit in force on its day: limit,
 * whether it was met, by how many times exceeded, or why it is not judged. Only limits of the same averaging, unit and
 * pollutant apply; what is equal to a limit meets it. Throws Refusal `invalid` (range, cursor, asOf) and `not-found`
 * (facility, outlet).
 */
export const monitoringResults = ask(
  'What a facility measured',
  Input,
  page(MonitoringResult, 'MonitoringResultPage'),
  async (ctx, input) => {
    const at = readCursor('monitoringResults', input.cursor)
    const { generation, known } = await momentOf(ctx, at ? String(at.generation) : input.asOf)
    const { facility, outlet } = input
    await requireEntry(ctx, 'facility', facility, known)
    if (outlet !== undefined) await requireEntry(ctx, 'outlet', `${facility}>${outlet}`, known)
    const start = Math.max(0, Number(at?.key ?? 0))
    const rows = await readPage(ctx, input, start, known)
    const required = (await readRequirements(ctx.store.client, [facility], known)).get(facility) ?? []
    const permitted = await readPermitDays(ctx.store.client, facility, known)
    const items = rows.map(row => itemOf(facility, row, required, permitted))
    const next =
      items.length === input.limit ? cursorOf('monitoringResults', { generation, key: start + items.length }) : null
    return { generation, items, next }
  },
)

type Row = [string, number, Averaging, Origin, string | null, number, number, ResultCell]

async function readPage(ctx: Ctx, input: z.output<typeof Input>, start: number, known: number | null): Promise<Row[]> {
  const { client } = ctx.store
  const { facility, outlet = null, pollutant, averaging = null, origin = null, limit } = input
  const moment = known === null ? {} : { known }
  const [spanSql, sql] = READ[known === null ? 'now' : 'past']
  const found = (await client.execute({ sql: spanSql, args: { facility, outlet, ...moment } })).rows[0]
  const whole = { first: Number(found?.['first'] ?? 0), newest: Number(found?.['newest'] ?? -1) }
  const read = (text: string | undefined, minute: (text: string) => number) =>
    text === undefined ? null : minute(text)
  const { from, to } = within(whole, read(input.from, fromMinute), read(input.to, toMinute), DEFAULT_MINUTES)
  const named = pollutant === undefined ? null : pollutantName(pollutant)
  const args = { facility, outlet, pollutant: named, averaging, origin, from, end: to, limit, start, ...moment }
  return JSON.parse(String((await client.execute({ sql, args })).rows[0]?.['rows_'])) as Row[]
}

function itemOf(
  facility: string,
  row: Row,
  required: readonly Requirement[],
  permitted: readonly Days[],
): MonitoringResult {
  const [outlet, at, averaging, origin, agency, id, simulated, cell] = row
  const [pollutant, value, unit, mark] = cell
  const { limit, lower, permit, judged, multiple, reason } = judgeResult(
    { at, averaging, outlet },
    cell,
    required,
    permitted,
  )
  return {
    ...{ facility, outlet, at: minuteText(at), averaging, origin, pollutant, value, unit, mark, agency },
    ...{ limit, lower, permit, judged, multiple, reason, simulated: simulated === 1, import: id },
  }
}
