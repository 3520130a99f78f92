import type { Transaction } from '@libsql/client'
import { parsePeriod } from '#content/calendar.ts'
import { firstMinute } from '#content/time.ts'
import { sumsJson } from '#content/water/sums.ts'
import { rowsOf } from '../rows-of.ts'
import { readSums } from './read-sums.ts'

const COLUMNS = ['site', 'month', 'method', 'samples', 'sums']
const PUT = `insert into water_month (${COLUMNS.join(', ')})
  select ${COLUMNS.join(', ')} from ${rowsOf(COLUMNS, '?')}`

/**
 * Sums the months anew that imports touched since the last time. Does nothing when there are none. See trail/derive.ts.
 */
export async function deriveWater(tx: Transaction): Promise<{ days: number; months: number }> {
  const { rows } = await tx.execute(
    'select month, json_group_array(site) as sites from water_dirty group by month order by month',
  )
  let months = 0
  for (const row of rows) {
    const sites = JSON.parse(String(row['sites'])) as number[]
    const gone = 'delete from water_month where month = ? and site in (select value from json_each(?))'
    await tx.execute({ sql: gone, args: [String(row['month']), JSON.stringify(sites)] })
    const sums = await readSums(tx, sites, minutesOf(String(row['month'])), null)
    const kept = sums.map(sum => [sum.site, sum.month, sum.method, sum.samples, sumsJson(sum.sums)])
    await tx.execute({ sql: PUT, args: [JSON.stringify(kept)] })
    months += kept.length
  }
  await tx.execute('delete from water_dirty')
  return { days: 0, months }
}

/** First and last minute of a period, e.g. 2026-03. Throws Refusal `invalid`. */
export function minutesOf(period: string): [number, number] {
  const { from, to } = parsePeriod(period)
  return [firstMinute(from), firstMinute(to + 1) - 1]
}
