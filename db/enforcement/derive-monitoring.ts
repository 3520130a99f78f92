import type { Transaction } from '@libsql/client'
import { parsePeriod } from '#content/calendar.ts'
import { countDays } from '#content/enforcement/monitoring/day-counts.ts'
import type { Requirement } from '#content/enforcement/monitoring/requirement.ts'
import { firstMinute } from '#content/time.ts'
import { rowsOf } from '../rows-of.ts'
import { comingGeneration } from '../trail/generation.ts'
import { keepExceedances } from './keep-exceedances.ts'
import { readRequirements } from './read-requirements.ts'
import { readRows, type StoredRow } from './read-rows.ts'
import { monthOf } from './wide.ts'

const SITES_AT_ONCE = 200
const DIRTY = `select d.site, m.facility, m.outlet, d.months from (
    select site, json_group_array(month) as months from (select * from monitoring_dirty order by site, month) group by site) d
  join monitored_outlet m on m.id = d.site order by d.site`

type Site = { site: number; facility: string; outlet: string; months: string[] }

/**
 * Derives the months of outlets anew that imports of results, permits or limits touched since the last time: what was
 * received, and what exceeded. Does nothing when there are none. See trail/derive.ts.
 */
export async function deriveMonitoring(tx: Transaction): Promise<{ days: number; months: number }> {
  const { rows } = await tx.execute(DIRTY)
  if (rows.length === 0) return { days: 0, months: 0 }
  const generation = await comingGeneration(tx)
  const sites = rows.map(row => ({
    ...{ site: Number(row['site']), facility: String(row['facility']), outlet: String(row['outlet']) },
    months: JSON.parse(String(row['months'])) as string[],
  }))
  for (let at = 0; at < sites.length; at += SITES_AT_ONCE) {
    const chunk = sites.slice(at, at + SITES_AT_ONCE)
    const required = await readRequirements(tx, [...new Set(chunk.map(({ facility }) => facility))], null)
    for (const site of chunk) await deriveSite(tx, site, required.get(site.facility) ?? [], generation)
  }
  await tx.execute('delete from monitoring_dirty')
  return { days: 0, months: sites.reduce((sum, { months }) => sum + months.length, 0) }
}

/** The first and the last minute from one month to another. */
export const minutesBetween = (first: string, last: string): [number, number] => [
  firstMinute(parsePeriod(first).from),
  firstMinute(parsePeriod(last).to + 1) - 1,
]

async function deriveSite(tx: Transaction, about: Site, required: readonly Requirement[], generation: number) {
  const { site, months } = about
  const span = minutesBetween(months[0] as string, months.at(-1) as string)
  const wanted = new Set(months)
  const rows = (await readRows(tx, site, span, null)).filter(({ at }) => wanted.has(monthOf(at)))
  await keepCounts(tx, site, months, rows)
  await keepExceedances(tx, { ...about, generation }, rows, required)
}

const FORGET = 'delete from monitoring_month where site = ? and month in (select value from json_each(?))'
const COLUMNS = ['site', 'month', 'pollutant', 'averaging', 'origin', 'days']
const PUT = `insert into monitoring_month (${COLUMNS.join(', ')}) select ${COLUMNS.join(', ')} from ${rowsOf(COLUMNS, '?')}`

async function keepCounts(tx: Transaction, site: number, months: readonly string[], rows: readonly StoredRow[]) {
  await tx.execute({ sql: FORGET, args: [site, JSON.stringify(months)] })
  const counts = [...Map.groupBy(rows, ({ at }) => monthOf(at))].flatMap(([month, found]) =>
    countDays(found).map(one => [...[site, month, one.pollutant, one.averaging, one.origin, JSON.stringify(one.days)]]),
  )
  if (counts.length > 0) await tx.execute({ sql: PUT, args: [JSON.stringify(counts)] })
}
