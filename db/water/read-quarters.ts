import { parsePeriod } from '#content/calendar.ts'
import { parseDay } from '#content/time.ts'
import type { DrinkingSource, SourceQuarter } from '#content/water/answers.ts'
import type { Ctx } from '../ask.ts'
import { believed, newest } from '../register/believed.ts'

export const QUARTER = /^(19|20)\d\d-Q[1-4]$/

/** A source and the first day from which any version of it holds. */
export type Operating = { source: DrinkingSource; firstDay: number }

const published = (past: boolean) => `select json_group_array(json_set(e.body,
    '$.simulated', json(iif(e.simulated, 'true', 'false')), '$.import', e.import)) as items
  from json_each(:sources) i cross join entry e on e.kind = 'quarter' and e.id > i.value || '>' and e.id < i.value || '?'
  where ${newest('e', past)}`
const since = (past: boolean) => `select json_group_array(json_array(id, firstDay)) as items from (
  select e.id, min(e.validFrom) as firstDay from json_each(:sources) i
  cross join entry e on e.kind = 'source' and e.id = i.value where ${believed('e', past)} group by e.id)`
const LAST = (past: boolean) =>
  `select max(e.body ->> '$.quarter') as quarter from entry e where e.kind = 'quarter' and ${believed('e', past)}`

const moment = (known: number | null): Record<string, number> => (known === null ? {} : { known })

async function itemsOf({ store }: Ctx, sql: string, sources: readonly string[], known: number | null) {
  const args = { sources: JSON.stringify(sources), ...moment(known) }
  return JSON.parse(String((await store.client.execute({ sql, args })).rows[0]?.['items'])) as unknown[]
}

/** What was published of sources, by source and quarter, as it was believed when `known` was the newest import. */
export async function readQuarters(ctx: Ctx, sources: readonly string[], known: number | null) {
  const items = (await itemsOf(ctx, published(known !== null), sources, known)) as SourceQuarter[]
  const byKey = new Map(items.map(item => [`${item.source}>${item.quarter}`, item]))
  return (source: string, quarter: string): SourceQuarter | null => byKey.get(`${source}>${quarter}`) ?? null
}

/** Sources with the first day from which they are known to exist. */
export async function readOperating(ctx: Ctx, sources: readonly DrinkingSource[], known: number | null) {
  const ids = sources.map(({ source }) => source)
  const days = new Map((await itemsOf(ctx, since(known !== null), ids, known)) as [string, number][])
  return sources.map((source): Operating => ({ source, firstDay: days.get(source.source) ?? parseDay(source.from) }))
}

/** Whether a source was in operation on any day of a quarter. */
export function operatedIn(quarter: string, { source, firstDay }: Operating): boolean {
  const { from, to } = parsePeriod(quarter)
  return firstDay <= to && (source.to === null || parseDay(source.to) >= from)
}

/** The newest quarter of which anything was published of any source; null before there is one. */
export async function newestQuarter({ store }: Ctx, known: number | null): Promise<string | null> {
  const { rows } = await store.client.execute({ sql: LAST(known !== null), args: moment(known) })
  return (rows[0]?.['quarter'] as string | null) ?? null
}
