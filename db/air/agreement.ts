import type { Transaction } from '@libsql/client'
import type { Push } from '#content/air/push.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { dayOfHour } from '#content/time.ts'
import { AT, type WideRow } from './wide.ts'

const KEPT = 1000
const PM25 = AT.values + POLLUTANTS.indexOf('pm25')

type Count = { aqiCompared: number; aqiAgreed: number; primaryCompared: number; primaryAgreed: number }
export type Region = 'nationwide' | 'xinjiang'

/** How the published AQI and primary pollutant of an import agree with ours, by day and region. */
export type Comparison = { days: Map<string, Count>; misses: (number | null)[][] }

export const newComparison = (): Comparison => ({ days: new Map(), misses: [] })

function countOf(comparison: Comparison, day: number, region: Region): Count {
  const key = `${day}/${region}`
  const count = comparison.days.get(key) ?? { aqiCompared: 0, aqiAgreed: 0, primaryCompared: 0, primaryAgreed: 0 }
  comparison.days.set(key, count)
  return count
}

/** Counts one row. Where the source published nothing there is nothing to compare. */
export function compare(comparison: Comparison, push: Push, row: WideRow, inXinjiang: boolean): void {
  const aqi = row[AT.computedAqi] ?? null
  const mask = row[AT.primaryMask] ?? 0
  const day = dayOfHour(push.hour)
  const hasAqi = push.publishedAqi !== null && aqi !== null
  const hasPrimary = push.publishedPrimary !== null && push.publishedAqi !== null && aqi !== null
  const aqiAgrees = push.publishedAqi === aqi
  const primaryAgrees = push.publishedPrimary === mask
  for (const region of inXinjiang ? (['nationwide', 'xinjiang'] as const) : (['nationwide'] as const)) {
    const count = countOf(comparison, day, region)
    if (hasAqi) count.aqiCompared++
    if (hasAqi && aqiAgrees) count.aqiAgreed++
    if (hasPrimary) count.primaryCompared++
    if (hasPrimary && primaryAgrees) count.primaryAgreed++
  }
  if (((hasAqi && !aqiAgrees) || (hasPrimary && !primaryAgrees)) && comparison.misses.length < KEPT)
    comparison.misses.push([
      row[AT.site] as number,
      push.hour,
      push.publishedAqi,
      aqi,
      push.publishedPrimary,
      mask,
      row[PM25] ?? null,
    ])
}

/** Writes the counts and the rows that disagree. */
export async function keepComparison(tx: Transaction, id: number, comparison: Comparison): Promise<void> {
  const days = [...comparison.days].map(([key, count]) => [...key.split('/'), ...Object.values(count)])
  await tx.execute({
    sql: `insert into agreement (import, day, region, aqiCompared, aqiAgreed, primaryCompared, primaryAgreed)
      select ?1, cast(value ->> 0 as integer), value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
      from json_each(?2)`,
    args: [id, JSON.stringify(days)],
  })
  await tx.execute({
    sql: `insert or ignore into disagreement (import, station, hour, publishedAqi, computedAqi, publishedMask, primaryMask, pm25)
      select ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 from json_each(?2)`,
    args: [id, JSON.stringify(comparison.misses)],
  })
}
