import type { Transaction } from '@libsql/client'
import { type Explanation, MEASURES, type Measure, REGIONS, type Region } from '#content/trail/shapes.ts'

const KEPT = 1000

/** How often a published value was compared with ours on a natural day, and how often both are equal. */
export type AgreementCount = { day: number; region: Region; measure: Measure; compared: number; agreed: number }

/** A published value that differs from ours; `at` in epoch minutes, both values as text, empty where there is none. */
export type Miss = {
  site: string
  at: number
  measure: Measure
  published: string
  computed: string
  explanation: Explanation
}

/** What is counted while an import is read. */
export type Tally = { counts: Map<number, AgreementCount>; misses: Miss[] }

export const newAgreement = (): Tally => ({ counts: new Map(), misses: [] })

/** Counts one row: whether it agrees, null where there is nothing to compare. What lies in Xinjiang counts twice. */
export function count(tally: Tally, measure: Measure, day: number, inXinjiang: boolean, agrees: boolean | null): void {
  add(tally, measure, day, 'nationwide', agrees)
  if (inXinjiang) add(tally, measure, day, 'xinjiang', agrees)
}

/** A number for each day, region and measure: this runs for every row that is imported. */
const keyOf = (measure: Measure, day: number, region: Region) =>
  (day * REGIONS.length + REGIONS.indexOf(region)) * MEASURES.length + MEASURES.indexOf(measure)

function add({ counts }: Tally, measure: Measure, day: number, region: Region, agrees: boolean | null): void {
  const key = keyOf(measure, day, region)
  const held = counts.get(key) ?? { day, region, measure, compared: 0, agreed: 0 }
  if (held.compared === 0) counts.set(key, held)
  if (agrees === null) return
  held.compared++
  if (agrees) held.agreed++
}

/** Keeps a row that disagrees, up to the first 1000 of an import. */
export function miss({ misses }: Tally, one: Miss): void {
  if (misses.length < KEPT) misses.push(one)
}

/** Writes the counts and what disagrees. */
export async function keepAgreement(tx: Transaction, id: number, { counts, misses }: Tally): Promise<void> {
  await tx.execute({
    sql: `insert into agreement (import, day, region, measure, compared, agreed)
      select ?1, value ->> 'day', value ->> 'region', value ->> 'measure', value ->> 'compared', value ->> 'agreed'
      from json_each(?2)`,
    args: [id, JSON.stringify([...counts.values()])],
  })
  await tx.execute({
    sql: `insert or ignore into disagreement (import, site, at, measure, published, computed, explanation)
      select ?1, value ->> 'site', value ->> 'at', value ->> 'measure', value ->> 'published', value ->> 'computed',
        value ->> 'explanation' from json_each(?2)`,
    args: [id, JSON.stringify(misses)],
  })
}
