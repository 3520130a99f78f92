import type { Transaction } from '@libsql/client'
import type { Push } from '#content/air/push.ts'
import { POLLUTANTS } from '#content/air/shapes.ts'
import { dayOfHour } from '#content/time.ts'
import { AT, type WideRow } from './wide.ts'

const KEPT = 1000
const PM25 = POLLUTANTS.indexOf('pm25')

type Count = { aqiCompared: number; aqiAgreed: number; primaryCompared: number; primaryAgreed: number }
/** How the published AQI and primary pollutant of an import agree with ours, by day and region. */
export type Comparison = { days: Map<string, Count>; misses: (number | null)[][] }

export const newComparison = (): Comparison => ({ days: new Map(), misses: [] })

const noCount = (): Count => ({ aqiCompared: 0, aqiAgreed: 0, primaryCompared: 0, primaryAgreed: 0 })

function add(comparison: Comparison, key: string, verdict: Count): void {
  const count = comparison.days.get(key) ?? noCount()
  for (const name of Object.keys(count) as (keyof Count)[]) count[name] += verdict[name]
  comparison.days.set(key, count)
}

/** What one row says, each 0 or 1. Where the source published nothing there is nothing to compare. */
function judge(push: Push, aqi: number | null, mask: number): Count {
  const hasAqi = push.publishedAqi !== null && aqi !== null
  const hasPrimary = hasAqi && push.publishedPrimary !== null
  return {
    aqiCompared: Number(hasAqi),
    aqiAgreed: Number(hasAqi && push.publishedAqi === aqi),
    primaryCompared: Number(hasPrimary),
    primaryAgreed: Number(hasPrimary && push.publishedPrimary === mask),
  }
}

/** Counts one row, and keeps it when the source disagrees. */
export function compare(comparison: Comparison, push: Push, row: WideRow, inXinjiang: boolean): void {
  const aqi = row[AT.computedAqi] ?? null
  const mask = row[AT.primaryMask] ?? 0
  const verdict = judge(push, aqi, mask)
  const day = dayOfHour(push.hour)
  add(comparison, `${day}/nationwide`, verdict)
  if (inXinjiang) add(comparison, `${day}/xinjiang`, verdict)
  const agrees = verdict.aqiCompared === verdict.aqiAgreed && verdict.primaryCompared === verdict.primaryAgreed
  if (agrees || comparison.misses.length >= KEPT) return
  const absent = push.values.reduce<number>((bits, value, i) => (value === null ? bits | (1 << i) : bits), 0)
  const published = [push.publishedAqi, aqi, push.publishedPrimary, mask, absent]
  comparison.misses.push([row[AT.site] as number, push.hour, ...published, push.values[PM25] ?? null])
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
    sql: `insert or ignore into disagreement (import, station, hour, publishedAqi, computedAqi, publishedMask, primaryMask, absentMask, pm25)
      select ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7 from json_each(?2)`,
    args: [id, JSON.stringify(comparison.misses)],
  })
}
