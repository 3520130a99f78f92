import type { Transaction } from '@libsql/client'
import { evaluate } from '#content/air/period.ts'
import { parsePeriod } from '#content/calendar.ts'
import { rowsOf } from '../rows-of.ts'
import { periodDay, readDayRows, readDust } from './read-periods.ts'

export type SiteMonth = { site: number; month: string }

/** Evaluates months of places anew from their derived days; a station's periods are made when they are asked for. */
export async function deriveMonths(tx: Transaction, months: readonly SiteMonth[]): Promise<void> {
  const rows: (string | number)[][] = []
  for (const { site, month } of months) {
    const { from, to } = parsePeriod(month)
    await tx.execute({ sql: 'delete from site_month where site = ? and month = ?', args: [site, month] })
    const days = (await readDayRows(tx, [[site, from, to]])).map(periodDay)
    if (days.length === 0) continue
    const evaluation = evaluate(month, days, { dust: await readDust(tx, site, Number.MAX_SAFE_INTEGER) })
    rows.push([site, month, JSON.stringify(evaluation)])
  }
  await tx.execute({
    sql: `insert into site_month (site, month, body)
      select site, month, body from ${rowsOf(['site', 'month', 'body'], '?')}`,
    args: [JSON.stringify(rows)],
  })
}
