import { parsePeriod } from '#content/calendar.ts'
import type { DrinkingSource, SourceQuarter } from '#content/water/answers.ts'
import type { Ctx } from '../ask.ts'
import { believed, newest } from '../register/believed.ts'
import { type HeldDays, heldDays, heldIn } from '../register/held-days.ts'

export const QUARTER = /^(19|20)\d\d-Q[1-4]$/

/** A source and the days on which it is in operation. */
export type Operating = { source: DrinkingSource; held: HeldDays }

const published = (past: boolean) => `select json_group_array(json_set(e.body,
    '$.simulated', json(iif(e.simulated, 'true', 'false')), '$.import', e.import)) as items
  from json_each(:sources) i cross join entry e on e.kind = 'quarter' and e.id > i.value || '>' and e.id < i.value || '?'
  where ${newest('e', past)}`
const LAST = (past: boolean) =>
  `select max(e.body ->> '$.quarter') as quarter from entry e where e.kind = 'quarter' and ${believed('e', past)}`

const moment = (known: number | null): Record<string, number> => (known === null ? {} : { known })

/** What was published of sources, by source and quarter, as it was believed when `known` was the newest import. */
export async function readQuarters({ store }: Ctx, sources: readonly string[], known: number | null) {
  const args = { sources: JSON.stringify(sources), ...moment(known) }
  const row = (await store.client.execute({ sql: published(known !== null), args })).rows[0]
  const items = JSON.parse(String(row?.['items'])) as SourceQuarter[]
  const byKey = new Map(items.map(item => [`${item.source}>${item.quarter}`, item]))
  return (source: string, quarter: string): SourceQuarter | null => byKey.get(`${source}>${quarter}`) ?? null
}

/** Sources with the days on which they are in operation. */
export async function readOperating(ctx: Ctx, sources: readonly DrinkingSource[], known: number | null) {
  const ids = sources.map(({ source }) => source)
  const days = await heldDays(ctx, 'source', ids, known)
  return sources.map((source): Operating => ({ source, held: days.get(source.source) ?? [] }))
}

/** Whether a source was in operation on any day of a quarter. */
export const operatedIn = (quarter: string, { held }: Operating): boolean => heldIn(held, parsePeriod(quarter))

/** The newest quarter of which anything was published of any source; null before there is one. */
export async function newestQuarter({ store }: Ctx, known: number | null): Promise<string | null> {
  const { rows } = await store.client.execute({ sql: LAST(known !== null), args: moment(known) })
  return (rows[0]?.['quarter'] as string | null) ?? null
}
